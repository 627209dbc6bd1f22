/// What a cell's text is for; a theme gives it colours, a golden frame a letter.
///
/// No difference is told by a colour alone: there is a glyph, a word or reverse video beside it.
public enum Role: UInt8, Hashable, Sendable, CaseIterable {
  /// Ordinary words.
  case plain
  /// Words that matter less.
  case dim
  /// Headings.
  case title
  /// What leads the eye: a marker, a key's name.
  case accent
  case good
  case warning
  case alarm
  /// Lines and boxes.
  case border
  /// What people wrote.
  case quote
  /// What is chosen, or where the keys go: reverse video.
  case selected
  /// Four colours of data that colour-blind people can tell apart.
  case data1
  case data2
  case data3
  case data4

  /// Its letter on the second plane of a golden frame; `.` is `plain`.
  public var letter: Character {
    switch self {
    case .plain: "."
    case .dim: "d"
    case .title: "t"
    case .accent: "a"
    case .good: "g"
    case .warning: "w"
    case .alarm: "!"
    case .border: "b"
    case .quote: "q"
    case .selected: "s"
    case .data1: "1"
    case .data2: "2"
    case .data3: "3"
    case .data4: "4"
    }
  }
}
