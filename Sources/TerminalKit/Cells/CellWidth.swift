/// How many columns of a terminal a character takes: Unicode 17.0.0, ambiguous ones take one.
///
/// The widths come from a table in this module and not from the system, so that every machine
/// draws the same frame. `Scripts/width-table` writes it from Unicode's own files.
public enum CellWidth {
  /// The version of Unicode behind the widths.
  public static let unicodeVersion = WidthTable.version

  /// The most marks that one character keeps on a screen.
  static let markLimit = 4
  /// The most scalars that one character keeps on a screen; the longest emoji in use have 10.
  static let scalarLimit = 16

  /// 0, 1 or 2 columns of one grapheme cluster.
  ///
  /// A cluster of several letters, as in Indic scripts, takes two: where a terminal draws it
  /// narrower there is a gap, and never a letter that hides another.
  public static func of(_ character: Character) -> Int {
    var scalars = character.unicodeScalars.makeIterator()
    guard let first = scalars.next() else { return 0 }
    if (0x20..<0x7F) ~= first.value, scalars.next() == nil { return 1 }
    return ofCluster(character.unicodeScalars)
  }

  /// The columns of a text in one row.
  public static func of(_ text: String) -> Int {
    ClusterReader.read(text) { clusters in
      if clusters.bytes.isPrintable() { return clusters.bytes.count }
      var columns = 0
      while let cluster = clusters.next() { columns += cluster.columns }
      return columns
    }
  }

  private static func ofCluster(_ scalars: Character.UnicodeScalarView) -> Int {
    var width = 0
    var previous: ScalarKind?
    for scalar in scalars {
      let kind = ScalarKind(of: scalar)
      if previous == nil {
        if kind.columns == 0 { return 0 }
        if scalar.isRegionalIndicator, scalars.count > 1 { return 2 }
      }
      if scalar == .emojiStyle, previous == .emoji { return 2 }
      width += kind.columns
      if width >= 2 { return 2 }
      previous = kind
    }
    return width
  }
}

/// What a terminal does with a scalar, as `WidthTable` has it.
enum ScalarKind: UInt32 {
  case narrow = 0
  case wide = 1
  /// Narrow by itself, and wide where U+FE0F follows.
  case emoji = 2
  /// Joins what stands before it.
  case mark = 3
  /// Joins what stands before it, and takes a column of its own.
  case spacingMark = 4
  /// Controls, and whatever nobody sees.
  case dropped = 5
  /// Private or not assigned.
  case replaced = 6

  init(of scalar: Unicode.Scalar) {
    let value = scalar.value
    // Latin letters, and the lines and blocks of every screen, need no search.
    if (0xAF..<0x300) ~= value || (0x2500..<0x25A0) ~= value {
      self = .narrow
      return
    }
    let table = WidthTable.changes
    var low = 0
    var high = table.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if table[middle] >> 3 <= value { low = middle } else { high = middle }
    }
    self = ScalarKind(rawValue: table[low] & 7) ?? .replaced
  }

  /// The columns that a terminal counts which knows no clusters.
  var columns: Int {
    switch self {
    case .narrow, .emoji, .spacingMark, .replaced: 1
    case .wide: 2
    case .mark, .dropped: 0
    }
  }
}

extension Unicode.Scalar {
  /// U+FE0F: draw what stands before it as an emoji.
  static let emojiStyle: Unicode.Scalar = "\u{FE0F}"
  /// U+200D, which makes one emoji of two.
  static let joiner: Unicode.Scalar = "\u{200D}"
  /// U+200C, which keeps letters apart.
  static let nonJoiner: Unicode.Scalar = "\u{200C}"

  /// Whether it is half of a flag.
  var isRegionalIndicator: Bool { (0x1F1E6...0x1F1FF) ~= value }
  /// Whether it gives an emoji a skin tone.
  var isSkinTone: Bool { (0x1F3FB...0x1F3FF) ~= value }
}
