import TerminalKit

/// A frame as HTML: one element a row, one for each run of a role.
enum FrameMarkup {
  static func rows(of frame: Frame) -> String {
    (0..<frame.size.rows).map { row(of: frame, $0) }.joined(separator: "\n")
  }

  private static func row(of frame: Frame, _ y: Int) -> String {
    var markup = ""
    var run = ""
    var role = Role.plain
    for x in 0..<frame.size.columns where frame[x, y].width > 0 {
      let cell = frame[x, y]
      let isCursor = frame.cursor == Point(x: x, y: y)
      if cell.role != role || isCursor {
        markup += element(run, role)
        run = ""
      }
      role = cell.role
      if isCursor {
        markup += "<u>" + element(String(cell.character), role) + "</u>"
      } else if cell.width == 2 {
        markup += element(run, role) + "<s>" + element(String(cell.character), role) + "</s>"
        run = ""
      } else {
        run.append(cell.character)
      }
    }
    if role == .plain { while run.last == " " { run.removeLast() } }
    return markup + element(run, role)
  }

  private static func element(_ text: String, _ role: Role) -> String {
    guard !text.isEmpty else { return "" }
    return role == .plain ? escaped(text) : "<i class=\(name(role))>\(escaped(text))</i>"
  }

  /// A class for a role; a letter of a golden frame where it is one.
  static func name(_ role: Role) -> String {
    role == .alarm ? "x" : role.letter.isNumber ? "n\(role.letter)" : String(role.letter)
  }

  static func escaped(_ text: String) -> String {
    text.map { character in
      switch character {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      default: String(character)
      }
    }.joined()
  }

  /// The rules that draw a theme's paints below an element of a class.
  static func rules(of theme: Theme) -> String {
    Role.allCases.filter { $0 != .plain }.map { role in
      "body.\(theme.name) .\(name(role)){\(declarations(theme.paint(role)))}"
    }.joined(separator: "\n")
  }

  private static func declarations(_ paint: Paint) -> String {
    var parts: [String] = []
    if let color = paint.color { parts.append("color:#\(hex(color))") }
    if paint.isBold { parts.append("font-weight:bold") }
    if paint.isFaint { parts.append("opacity:.6") }
    if paint.isUnderlined { parts.append("text-decoration:underline") }
    if paint.isReversed { parts.append("color:var(--paper);background:var(--ink)") }
    return parts.joined(separator: ";")
  }

  private static func hex(_ color: Paint.Color) -> String {
    [color.red, color.green, color.blue].map { part in
      (part < 16 ? "0" : "") + String(part, radix: 16)
    }.joined()
  }
}
