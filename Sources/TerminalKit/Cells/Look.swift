/// How things are drawn here, whatever the colours.
public struct Look: Hashable, Sendable {
  /// Which characters draw lines, bars and marks.
  public enum Glyphs: Hashable, Sendable {
    /// Box drawing and block elements; never braille patterns, which reach braille displays.
    case unicode
    /// ASCII alone.
    case ascii
  }

  /// What stands around somebody's words.
  public struct QuotationMarks: Hashable, Sendable {
    /// Before the words, with a blank where the language sets one.
    public let open: String
    /// After the words.
    public let close: String

    /// Pairs two marks.
    public init(open: String = "“", close: String = "”") {
      self.open = open
      self.close = close
    }
  }

  /// The characters for lines and marks.
  public var glyphs: Glyphs
  /// The marks of the reader's language; with ASCII alone they are straight.
  public var quotationMarks = QuotationMarks()
  /// Reduced motion: nothing moves by itself but a clock, each ten seconds.
  public var isStill: Bool

  /// A look.
  public init(glyphs: Glyphs = .unicode, isStill: Bool = false) {
    self.glyphs = glyphs
    self.isStill = isStill
  }

  /// What is drawn around somebody's words.
  public var quotes: QuotationMarks {
    glyphs == .unicode ? quotationMarks : QuotationMarks(open: "\"", close: "\"")
  }

  /// One of two texts by the glyphs.
  public func glyph(_ unicode: String, ascii: String) -> String {
    glyphs == .unicode ? unicode : ascii
  }
}

/// Something that can be drawn at any width.
public protocol Widget: Sendable {
  /// The rows that it would like at a width.
  func height(width: Int, _ look: Look) -> Int
  /// Draws it, clipped to an area; draws what matters most where the area is too small.
  func draw(on frame: inout Frame, in area: Rect, _ look: Look)
}
