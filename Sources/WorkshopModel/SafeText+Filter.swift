/// Takes scalars one by one and keeps those that may reach a screen.
struct TextFilter {
  /// The most scalars of one grapheme; the longest emoji in use have 10.
  private static let clusterScalars = 16
  /// Scalars below this belong to Latin text, where a joiner can only hide something.
  private static let firstJoinable: UInt32 = 0x0590

  private let limits: SafeText.Limits
  private let capacity: Int
  private var kept = String.UnicodeScalarView()
  private var count = 0
  private var lines = 1
  private var marks = 0
  private var escapes = EscapeSkipper()
  private var joiner: Unicode.Scalar?
  /// What a mark or a joiner would join; nil at the start and after a space.
  private var previous: Unicode.Scalar?
  private var previousIsBase = false
  private var followsReturn = false

  init(limits: SafeText.Limits) {
    self.limits = limits
    let slack = Self.clusterScalars + 1
    capacity = limits.scalars > .max - slack ? .max : limits.scalars + slack
  }

  /// Takes text up to the limit of scalars.
  mutating func take(_ scalars: String.UnicodeScalarView) {
    for scalar in scalars {
      guard count < capacity else { return }
      guard !escapes.swallows(scalar) else { continue }
      take(scalar)
    }
  }

  /// What was kept, cut at the end of a grapheme; one that is too long is U+FFFD.
  ///
  /// U+FFFD joins nothing, so the graphemes beside it stay what they were.
  func finished() -> String {
    let whole = String(kept)
    var result = ""
    var graphemes = 0
    var scalars = 0
    var (start, end) = (whole.startIndex, whole.startIndex)
    while end < whole.endIndex {
      let next = whole.index(after: end)
      let length = whole.unicodeScalars.distance(from: end, to: next)
      let isOversized = length > Self.clusterScalars
      scalars += isOversized ? 1 : length
      graphemes += 1
      guard graphemes <= limits.graphemes, scalars <= limits.scalars else { break }
      if isOversized {
        result += whole[start..<end] + "\u{FFFD}"
        start = next
      }
      end = next
    }
    result += whole[start..<end]
    while let last = result.unicodeScalars.last, last == "\u{200C}" || last == "\u{200D}" {
      result.unicodeScalars.removeLast()
    }
    return result
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    switch ScalarTreatment(of: scalar) {
    case .keep: append(scalar, isBase: true)
    case .replace: append("\u{FFFD}", isBase: true)
    case .drop: break
    case .space: takeGap(" ")
    case .newline: takeNewline(scalar)
    case .mark: takeMark(scalar)
    case .joiner: takeJoiner(scalar)
    case .variation: if allowsVariation(scalar) { append(scalar, isBase: false) }
    case .skinTone: if allowsSkinTone { append(scalar, isBase: false) }
    }
    followsReturn = scalar == "\r"
  }

  private mutating func append(_ scalar: Unicode.Scalar, isBase: Bool) {
    if let held = joiner, scalar.value >= Self.firstJoinable {
      kept.append(held)
      count += 1
    }
    joiner = nil
    kept.append(scalar)
    count += 1
    previous = scalar
    previousIsBase = isBase
    if isBase { marks = 0 }
  }

  private mutating func takeGap(_ gap: Unicode.Scalar) {
    joiner = nil
    previous = nil
    previousIsBase = false
    kept.append(gap)
    count += 1
  }

  private mutating func takeNewline(_ scalar: Unicode.Scalar) {
    if scalar == "\n", followsReturn { return }
    guard lines < limits.lines else { return takeGap(" ") }
    lines += 1
    takeGap("\n")
  }

  private mutating func takeMark(_ scalar: Unicode.Scalar) {
    guard previous != nil, marks < limits.marks else { return }
    marks += 1
    append(scalar, isBase: false)
  }

  private mutating func takeJoiner(_ scalar: Unicode.Scalar) {
    guard joiner == nil, let previous, previous.value >= Self.firstJoinable else { return }
    joiner = scalar
  }

  private func allowsVariation(_ scalar: Unicode.Scalar) -> Bool {
    guard previousIsBase, joiner == nil, let previous else { return false }
    if scalar.value < 0xFE00 { return (0x1800...0x18AF).contains(previous.value) }
    return previous.value >= 0x2000 || previous.properties.isEmoji
  }

  private var allowsSkinTone: Bool {
    guard joiner == nil, let previous else { return false }
    return previousIsBase && previous.properties.isEmojiModifierBase
  }
}
