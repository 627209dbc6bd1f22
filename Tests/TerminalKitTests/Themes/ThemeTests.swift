import TerminalKit
import Testing

@Suite("A theme")
struct ThemeTests {
  private static let contrast = 4.5

  @Test("Every paint can be read on the background it is made for, at both depths of colour")
  func contrast() {
    for (theme, background) in [(Theme.dark, 0.0), (.light, 1.0)] {
      for role in Role.allCases {
        let paint = theme.paint(role)
        if let color = paint.color {
          #expect(Self.contrast(color, background) >= Self.contrast, "\(theme.name) \(role)")
        }
        if let index = paint.index256 {
          #expect(
            Self.contrast(Self.color(index), background) >= Self.contrast, "\(theme.name) \(role)")
        }
        #expect((paint.color == nil) == (paint.index256 == nil))
      }
    }
  }

  @Test("The four colours of data differ at every depth")
  func data() {
    let roles: [Role] = [.data1, .data2, .data3, .data4]
    for theme in [Theme.dark, .light] {
      #expect(Set(roles.map { theme.paint($0).color }).count == 4)
      #expect(Set(roles.map { theme.paint($0).index256 }).count == 4)
      #expect(Set(roles.map { theme.paint($0).index16 }).count == 4)
    }
  }

  @Test("What is chosen is reversed in every theme, and mono has no colour")
  func selected() {
    for theme in Theme.all { #expect(theme.paint(.selected).isReversed) }
    for role in Role.allCases {
      let paint = Theme.mono.paint(role)
      #expect(paint.color == nil && paint.index256 == nil && paint.index16 == nil)
    }
  }

  @Test("Themes have names, and a background suggests one")
  func named() {
    for theme in Theme.all { #expect(Theme.named(theme.name) == theme) }
    #expect(Theme.named("solarized") == nil)
    #expect(Theme.suggested(by: ["COLORFGBG": "0;15"]) == .light)
    #expect(Theme.suggested(by: ["COLORFGBG": "15;default;0"]) == .dark)
    #expect(Theme.suggested(by: ["COLORFGBG": "0;7"]) == .light)
    #expect(Theme.suggested(by: ["COLORFGBG": "12;8"]) == .dark)
    #expect(Theme.suggested(by: ["COLORFGBG": "default"]) == nil)
    #expect(Theme.suggested(by: [:]) == nil)
  }

  @Test(
    "The environment tells how many colours there are",
    arguments: [
      ([:], ColorDepth.none), (["TERM": "dumb"], .none), (["TERM": "vt100"], .none),
      (["TERM": "xterm-mono"], .none), (["TERM": "xterm"], .ansi16), (["TERM": "linux"], .ansi16),
      (["TERM": "xterm-256color"], .ansi256), (["TERM": "xterm-kitty"], .ansi256),
      (["TERM": "xterm-256color", "COLORTERM": "truecolor"], .truecolor),
      (["TERM": "xterm-256color", "COLORTERM": "24bit", "NO_COLOR": "1"], .none),
      (["TERM": "xterm-256color", "NO_COLOR": ""], .ansi256),
      (["TERM": "screen.xterm-256color", "COLORTERM": "truecolor"], .ansi256),
      (["TERM": "screen-256color", "COLORTERM": "truecolor", "TMUX": "x"], .truecolor),
      (["TERM": "xterm-direct"], .truecolor),
      (["TERM": "linux", "COLORTERM": "truecolor"], .ansi16),
    ])
  func depth(_ environment: [String: String], _ depth: ColorDepth) {
    #expect(ColorDepth.detected(in: environment) == depth)
  }

  /// The ratio of WCAG 2, 1 to 21.
  private static func contrast(_ color: Paint.Color, _ background: Double) -> Double {
    let shares = [color.red, color.green, color.blue].map { linear(Double($0) / 255) }
    let luminance = 0.2126 * shares[0] + 0.7152 * shares[1] + 0.0722 * shares[2]
    return (max(luminance, background) + 0.05) / (min(luminance, background) + 0.05)
  }

  /// The sRGB curve, whose exponent 2.4 is a square and a fifth root of a square.
  private static func linear(_ share: Double) -> Double {
    if share <= 0.04045 { return share / 12.92 }
    let base = (share + 0.055) / 1.055
    return base * base * fifthRoot(base * base)
  }

  private static func fifthRoot(_ value: Double) -> Double {
    var root = 1.0
    for _ in 0..<60 {
      root -= (root * root * root * root * root - value) / (5 * root * root * root * root)
    }
    return root
  }

  /// A colour of the palette of 256 beyond the terminal's own sixteen.
  private static func color(_ index: UInt8) -> Paint.Color {
    if index >= 232 {
      let grey = UInt32(index - 232) * 10 + 8
      return Paint.Color(grey << 16 | grey << 8 | grey)
    }
    let levels: [UInt32] = [0, 95, 135, 175, 215, 255]
    let place = Int(index) - 16
    return Paint.Color(
      levels[place / 36] << 16 | levels[place / 6 % 6] << 8 | levels[place % 6])
  }
}
