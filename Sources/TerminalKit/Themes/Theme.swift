/// The colours of every role; data has those of Okabe and Ito, which colour-blind people tell apart.
public struct Theme: Hashable, Sendable {
  /// Its word on a command line.
  public let name: String
  private let paints: [Paint]

  init(_ name: String, _ paint: (Role) -> Paint) {
    self.name = name
    paints = Role.allCases.map(paint)
  }

  /// How a role is drawn.
  public func paint(_ role: Role) -> Paint { paints[Int(role.rawValue)] }

  /// All themes, in the order in which help names them.
  public static let all: [Theme] = [.dark, .light, .mono]

  /// The theme of a word: `dark`, `light` or `mono`.
  public static func named(_ name: String) -> Theme? { all.first { $0.name == name } }

  /// The theme that suits the background which `COLORFGBG` tells; nil where it tells none.
  public static func suggested(by environment: [String: String]) -> Theme? {
    guard let last = environment["COLORFGBG"]?.split(separator: ";").last,
      let background = Int(last), (0...15) ~= background
    else { return nil }
    return background == 7 || background >= 9 ? .light : .dark
  }
}

extension Theme {
  /// For a dark background: every paint has a contrast of 4.5 to 1 or more on black.
  public static let dark = Theme("dark") { role in
    switch role {
    case .plain: Paint()
    case .dim: Paint(0x969696, 246, nil)
    case .title: bold
    case .accent: Paint(0x56B4E9, 74, 6, bold: true)
    case .good: Paint(0x009E73, 35, 2)
    case .warning: Paint(0xE69F00, 178, 3, bold: true)
    case .alarm: Paint(0xE66414, 166, 1, bold: true)
    case .border: Paint(0x808080, 244, nil)
    case .quote: Paint(0xE2D3AA, 187, nil)
    case .selected: reversed
    case .data1: Paint(0x56B4E9, 74, 6)
    case .data2: Paint(0xE69F00, 178, 3)
    case .data3: Paint(0x009E73, 35, 2)
    case .data4: Paint(0xCC79A7, 175, 5)
    }
  }

  /// For a light background: the same hues, dark enough for white paper.
  public static let light = Theme("light") { role in
    switch role {
    case .plain: Paint()
    case .dim: Paint(0x606060, 59, nil)
    case .title: bold
    case .accent: Paint(0x0072B2, 25, 4, bold: true)
    case .good: Paint(0x007A59, 29, 2)
    case .warning: Paint(0x8F6000, 94, 3, bold: true)
    case .alarm: Paint(0xB84700, 160, 1, bold: true)
    case .border: Paint(0x707070, 242, nil)
    case .quote: Paint(0x5A4A18, 58, nil)
    case .selected: reversed
    case .data1: Paint(0x0072B2, 25, 4)
    case .data2: Paint(0x8F6000, 94, 3)
    case .data3: Paint(0x007A59, 29, 2)
    case .data4: Paint(0xA0487C, 96, 5)
    }
  }

  /// Without any colour, on paper of any kind.
  public static let mono = Theme("mono") { role in
    var paint = Paint()
    switch role {
    case .plain, .good, .border, .quote, .data1, .data2, .data3, .data4: break
    case .dim: paint.isFaint = true
    case .title, .accent, .warning: paint.isBold = true
    case .alarm:
      paint.isBold = true
      paint.isUnderlined = true
    case .selected: paint.isReversed = true
    }
    return paint
  }

  private static var bold: Paint {
    var paint = Paint()
    paint.isBold = true
    return paint
  }

  private static var reversed: Paint {
    var paint = Paint()
    paint.isReversed = true
    return paint
  }
}
