/// How things are drawn here, whatever the colours.
public struct Look: Hashable, Sendable {
  /// Which characters draw lines, bars and marks.
  public enum Glyphs: Hashable, Sendable {
    /// Box drawing and block elements; never braille patterns, which reach braille displays.
    case unicode
    /// ASCII alone.
    case ascii
  }

  /// The characters for lines and marks.
  public var glyphs: Glyphs
  /// Reduced motion: nothing moves by itself but a clock, each ten seconds.
  public var isStill: Bool

  /// A look.
  public init(glyphs: Glyphs = .unicode, isStill: Bool = false) {
    self.glyphs = glyphs
    self.isStill = isStill
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
