/// What a terminal says about itself when it is asked; never a key.
public enum TerminalReply: Hashable, Sendable {
  /// What it knows of a mode.
  public enum Mode: Int, Hashable, Sendable {
    case unknown = 0
    case set = 1
    case reset = 2
    case alwaysSet = 3
    case alwaysReset = 4
  }

  /// The number of a private mode, and its state.
  case mode(Int, Mode)
  /// The flags of the kitty keyboard protocol that are in force.
  case keyboard(Int)
  /// Whether its background is light.
  case background(isLight: Bool)
  /// It has done all that it was sent before it was asked.
  case isWell
  /// Any other reply, which nobody has asked for or needs.
  case other
}

extension TerminalReply {
  /// A reply that begins with `CSI ?`, `CSI >`, `CSI =` or `CSI <`.
  init(_ sequence: ControlSequence) {
    switch (sequence.marker, sequence.intermediate, sequence.final) {
    case ("?", "$", "y"):
      if let mode = Mode(rawValue: sequence.parameter(1)) {
        self = .mode(sequence.parameter(0), mode)
      } else {
        self = .other
      }
    case ("?", nil, "u"): self = .keyboard(sequence.parameter(0))
    default: self = .other
    }
  }

  /// The text of an operating system command: `11;rgb:ffff/ffff/dddd` is a background.
  init(command: String) {
    guard command.hasPrefix("11;rgb:") else {
      self = .other
      return
    }
    let shares = command.dropFirst("11;rgb:".count).split(separator: "/").prefix(3).map { part in
      Int(part, radix: 16).map { Double($0) / Double(max(1, 1 << (4 * part.utf8.count) - 1)) }
    }
    guard shares.count == 3, let red = shares[0], let green = shares[1], let blue = shares[2] else {
      self = .other
      return
    }
    self = .background(isLight: 0.3 * red + 0.59 * green + 0.11 * blue > 0.5)
  }
}
