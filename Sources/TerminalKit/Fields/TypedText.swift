/// What may enter a field: printable text and line feeds.
enum TypedText {
  /// The most scalars in one grapheme cluster; a family of four with skin tones has 11.
  static let clusterScalars = 16
  /// The most marks over and under one base.
  static let clusterMarks = 4

  /// Removes escape sequences, controls and invisible characters; line ends become `\n`, or
  /// spaces where there is one line only.
  static func clean(_ text: String, keepsLines: Bool) -> String {
    var kept = String.UnicodeScalarView()
    var scanner = EscapeScanner()
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer { last = scalar }
      guard scanner.passes(scalar) else { continue }
      if scalar == "\n", last == "\r" { continue }
      guard let shown = Self.shown(scalar) else { continue }
      kept.append(shown == "\n" && !keepsLines ? " " : shown)
    }
    return String(String(kept).flatMap(tamed))
  }

  /// Whether a cluster is no tower of marks.
  static func isTame(_ cluster: Character) -> Bool {
    let scalars = cluster.unicodeScalars
    return scalars.count <= clusterScalars && scalars.count(where: isMark) <= clusterMarks
  }

  /// Whether a scalar sits on the one before it.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    default: false
    }
  }

  private static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: return "\n"
    case 0x09: return " "
    // Joiners belong to Persian words and to emoji; these selectors choose an emoji's look.
    case 0x200C, 0x200D, 0xFE0E, 0xFE0F, 0xE0020...0xE007F: return scalar
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate: return nil
    case .privateUse, .unassigned: return "\u{FFFD}"
    default: return scalar.properties.isDefaultIgnorableCodePoint ? nil : scalar
    }
  }

  /// A cluster without what is too much on it, and without invisible tags outside a flag.
  private static func tamed(_ cluster: Character) -> String {
    let scalars = cluster.unicodeScalars
    if scalars.count == 1 { return isTag(scalars[scalars.startIndex]) ? "" : String(cluster) }
    let isFlag = scalars.first == "\u{1F3F4}"
    var kept = String.UnicodeScalarView()
    var marks = 0
    for scalar in scalars where kept.count < clusterScalars {
      if isTag(scalar), !isFlag { continue }
      if isMark(scalar) {
        marks += 1
        if marks > clusterMarks { continue }
      }
      kept.append(scalar)
    }
    return String(kept)
  }

  private static func isTag(_ scalar: Unicode.Scalar) -> Bool {
    (0xE0020...0xE007F).contains(scalar.value)
  }
}

/// Skips whole escape sequences, so that nothing of them stays in a pasted text.
struct EscapeScanner {
  private enum State {
    case text, escape, sequence, string
  }

  private var state = State.text
  private var skipped = 0

  /// Whether a scalar is outside of every sequence.
  mutating func passes(_ scalar: Unicode.Scalar) -> Bool {
    if state != .text {
      skipped += 1
      // A sequence that never ends must not swallow a whole answer.
      if skipped > 512 || scalar == "\n" { state = .text }
    }
    switch state {
    case .text: return begin(scalar)
    case .escape: continueEscape(scalar)
    case .sequence: if (0x40...0x7E).contains(scalar.value) { state = .text }
    case .string:
      if scalar == "\u{07}" || scalar == "\u{9C}" { state = .text }
      if scalar == "\u{1B}" { state = .escape }
    }
    return false
  }

  private mutating func begin(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1B: state = .escape
    case 0x9B: state = .sequence
    case 0x90, 0x98, 0x9D, 0x9E, 0x9F: state = .string
    default: return true
    }
    skipped = 0
    return false
  }

  private mutating func continueEscape(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "[": state = .sequence
    case "]", "P", "X", "^", "_": state = .string
    case "\u{1B}": break
    case "\u{20}"..."\u{2F}": break
    default: state = .text
    }
  }
}
