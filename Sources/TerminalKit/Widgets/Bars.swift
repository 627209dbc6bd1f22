/// How long a bar is; its number or its words stand beside it.
public enum BarAmount: Hashable, Sendable {
  /// A number, drawn against the largest.
  case count(Int)
  /// One of a few steps, where numbers would say too much; step 0 is the least.
  case step(Int, of: Int)
  /// Nothing is drawn.
  case none
}

/// Draws bars of block elements or of ASCII.
enum Bars {
  /// A bar of a length in columns, which may end in a part of one.
  static func solid(_ length: Double, _ look: Look) -> String {
    let safe = length.isFinite ? max(0, length) : 0
    if look.glyphs == .ascii { return String(repeating: "#", count: Int(safe.rounded())) }
    let eighths = Int((safe * 8).rounded())
    let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    return String(repeating: "█", count: eighths / 8) + parts[eighths % 8]
  }

  /// A bar of a fixed width of which a part is filled.
  static func track(_ width: Int, filled: Double, _ look: Look) -> String {
    let columns = max(0, width)
    let full = min(columns, max(0, Int((filled * Double(columns)).rounded())))
    let rest = String(repeating: look.glyph("░", ascii: "."), count: columns - full)
    return String(repeating: look.glyph("█", ascii: "#"), count: full) + rest
  }

  /// Blocks for a step: as many full ones as the step is high.
  static func band(_ step: Int, of steps: Int, _ look: Look) -> String {
    let count = min(max(1, steps), 12)
    let full = min(max(0, step), count)
    return String(repeating: look.glyph("■", ascii: "#"), count: full)
      + String(repeating: look.glyph("□", ascii: "."), count: count - full)
  }

  /// The largest number among some bars, at least 1.
  static func largest(_ amounts: [BarAmount]) -> Int {
    amounts.reduce(1) { largest, amount in
      if case .count(let count) = amount { return max(largest, count) }
      return largest
    }
  }

  /// A bar against the largest one in a width.
  static func bar(_ amount: BarAmount, largest: Int, width: Int, _ look: Look) -> String {
    switch amount {
    case .count(let count):
      solid(Double(max(0, count)) / Double(largest) * Double(max(0, width)), look)
    case .step(let step, let steps): Wrap.prefix(band(step, of: steps, look), width: width)
    case .none: ""
    }
  }
}
