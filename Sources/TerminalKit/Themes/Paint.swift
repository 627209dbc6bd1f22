/// How one role is drawn: a foreground for each depth of colours, and what needs no colour.
///
/// The background is never touched, so that a terminal keeps its own.
public struct Paint: Hashable, Sendable {
  /// Red, green and blue.
  public struct Color: Hashable, Sendable {
    /// Each from 0 to 255.
    public let red: UInt8, green: UInt8, blue: UInt8

    /// A colour as `0xRRGGBB`.
    public init(_ value: UInt32) {
      red = UInt8(truncatingIfNeeded: value >> 16)
      green = UInt8(truncatingIfNeeded: value >> 8)
      blue = UInt8(truncatingIfNeeded: value)
    }
  }

  /// The foreground where any colour can be had; nil is the terminal's own.
  public var color: Color?
  /// The foreground in the palette of 256.
  public var index256: UInt8?
  /// The foreground among the terminal's sixteen.
  public var index16: UInt8?
  /// Heavier letters.
  public var isBold = false
  /// Fainter letters, only where there is no colour to do it.
  public var isFaint = false
  /// A line below the letters.
  public var isUnderlined = false
  /// Foreground and background exchanged.
  public var isReversed = false

  /// The terminal's own foreground.
  public init() {}

  /// A foreground: any colour as `0xRRGGBB`, its neighbour among 256, and one of the sixteen.
  public init(_ value: UInt32, _ index256: UInt8, _ index16: UInt8?, bold: Bool = false) {
    color = Color(value)
    self.index256 = index256
    self.index16 = index16
    isBold = bold
  }

  /// The parameters of the sequence that switches it on after everything is off; empty for plain.
  func parameters(_ depth: ColorDepth) -> String {
    var parameters: [String] = []
    if isBold { parameters.append("1") }
    if isFaint || isFaintWithout(depth) { parameters.append("2") }
    if isUnderlined { parameters.append("4") }
    if isReversed { parameters.append("7") }
    if let foreground = foreground(depth) { parameters.append(foreground) }
    return parameters.joined(separator: ";")
  }

  private func foreground(_ depth: ColorDepth) -> String? {
    switch depth {
    case .none: nil
    case .ansi16: index16.map { $0 < 8 ? "3\($0)" : "9\($0 - 8)" }
    case .ansi256: index256.map { "38;5;\($0)" }
    case .truecolor: color.map { "38;2;\($0.red);\($0.green);\($0.blue)" }
    }
  }

  /// A grey that this depth cannot show; bright black is invisible in many people's palettes.
  private func isFaintWithout(_ depth: ColorDepth) -> Bool {
    guard let color, color.red == color.green, color.green == color.blue else { return false }
    return foreground(depth) == nil
  }
}
