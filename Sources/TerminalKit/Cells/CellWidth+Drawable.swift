extension CellWidth {
  /// What may stand in a cell for a character: itself, less than itself, U+FFFD, or nothing.
  ///
  /// Controls, bidirectional controls, tags and whatever takes no column by itself are dropped;
  /// private and unassigned scalars are U+FFFD; a character keeps a bounded number of marks.
  public static func drawable(_ character: Character) -> Character? {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return nil }
    if scalars.index(after: scalars.startIndex) == scalars.endIndex { return alone(first) }
    var filter = ClusterFilter()
    for scalar in scalars {
      guard filter.take(scalar) else { return "\u{FFFD}" }
    }
    guard filter.hasChanged else { return character }
    let kept = filter.kept.unicodeScalars
    // What is left alone is judged alone, as half a flag is without its joiner.
    return kept.count == 1 ? kept.first.flatMap(alone) : filter.kept.first
  }

  private static func alone(_ scalar: Unicode.Scalar) -> Character? {
    // Half a flag would join the next half, which may be somebody else's.
    if scalar.isRegionalIndicator { return "\u{FFFD}" }
    return switch ScalarKind(of: scalar) {
    case .narrow, .wide, .emoji: Character(scalar)
    case .mark, .spacingMark, .dropped: nil
    case .replaced: "\u{FFFD}"
    }
  }
}

/// Takes the scalars of one cluster and keeps those that may be drawn together.
private struct ClusterFilter {
  private var scalars = String.UnicodeScalarView()
  private var count = 0
  private var marks = 0
  private var isDone = false
  private var isAfterFirst = false
  /// Held back until something follows: at the end it would join the next cell.
  private var hasJoiner = false
  private var dropped = false

  /// What was kept.
  var kept: String { String(scalars) }
  /// Whether something was left out.
  var hasChanged: Bool { dropped || hasJoiner }

  /// Takes the next scalar; false where the cluster is not for a screen at all.
  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    defer { isAfterFirst = true }
    if isDone {
      dropped = true
      return true
    }
    switch scalar {
    case .joiner where count > 0 && !hasJoiner: hasJoiner = true
    case .emojiStyle where count > 0, .nonJoiner where count > 0: keep(scalar)
    default: return takeOrdinary(scalar)
    }
    return true
  }

  private mutating func takeOrdinary(_ scalar: Unicode.Scalar) -> Bool {
    switch ScalarKind(of: scalar) {
    case .narrow, .wide, .emoji: keep(scalar)
    case .replaced: return false
    case .mark, .spacingMark: takeMark(scalar)
    case .dropped: dropped = true
    }
    return true
  }

  private mutating func takeMark(_ scalar: Unicode.Scalar) {
    // What begins with a mark has nothing to carry it.
    if !isAfterFirst { isDone = true }
    marks += 1
    if count == 0 || marks > CellWidth.markLimit { dropped = true } else { keep(scalar) }
  }

  private mutating func keep(_ scalar: Unicode.Scalar) {
    let needed = hasJoiner ? 2 : 1
    guard count + needed <= CellWidth.scalarLimit else {
      dropped = true
      isDone = true
      hasJoiner = false
      return
    }
    if hasJoiner { scalars.append(.joiner) }
    hasJoiner = false
    scalars.append(scalar)
    count += needed
  }
}
