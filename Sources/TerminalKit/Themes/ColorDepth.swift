/// How many colours a terminal has.
public enum ColorDepth: Int, Hashable, Sendable, CaseIterable {
  /// None; bold and reverse video stay.
  case none
  /// The terminal's own sixteen.
  case ansi16
  /// The fixed palette of 256.
  case ansi256
  /// Any colour.
  case truecolor

  /// The depth that the environment tells: `NO_COLOR`, `COLORTERM` and `TERM`.
  public static func detected(in environment: [String: String]) -> ColorDepth {
    if let refusal = environment["NO_COLOR"], !refusal.isEmpty { return .none }
    let terminal = environment["TERM"] ?? ""
    if hasNoColors(terminal) { return .none }
    if terminal == "linux" || terminal.hasPrefix("linux-") { return .ansi16 }
    let isAnyColor = ["truecolor", "24bit"].contains(environment["COLORTERM"] ?? "")
    // GNU screen hands `COLORTERM` on from outside and garbles what it promises.
    let isScreen = terminal.hasPrefix("screen") && environment["TMUX"] == nil
    if isAnyColor, !isScreen { return .truecolor }
    if terminal.hasSuffix("-direct") { return .truecolor }
    let manyColors = ["256", "kitty", "alacritty", "ghostty", "wezterm", "foot", "contour"]
    return manyColors.contains { terminal.contains($0) } ? .ansi256 : .ansi16
  }

  private static func hasNoColors(_ terminal: String) -> Bool {
    if ["", "dumb", "unknown"].contains(terminal) { return true }
    if terminal.hasSuffix("-m") || terminal.hasSuffix("-mono") { return true }
    return ["vt52", "vt100", "vt102", "vt220"].contains { terminal.hasPrefix($0) }
  }
}

extension String {
  /// Whether a part stands in it, without the libraries that would bring a search along.
  fileprivate func contains(_ part: String) -> Bool {
    var rest = self[...]
    while !rest.isEmpty {
      if rest.hasPrefix(part) { return true }
      rest.removeFirst()
    }
    return part.isEmpty
  }
}
