/// A map of shades and digits: 0 is empty, 9 is the fullest cell.
public struct HeatMap: Widget, Hashable {
  /// Rows from the top; each cell from 0 to 9.
  public let cells: [[Int]]
  private let words: GridWords

  /// A map; what is no digit becomes the nearest one.
  public init(_ cells: [[Int]], across: MoodGrid.Axis, up: MoodGrid.Axis) {
    let columns = cells.map(\.count).max() ?? 0
    self.cells = cells.map { row in
      (0..<columns).map { $0 < row.count ? min(max(0, row[$0]), 9) : 0 }
    }
    words = GridWords(across: across, up: up)
  }

  private var columns: Int { cells.first?.count ?? 0 }

  /// The map's rows, and those of the words around it.
  public func height(width: Int, _ look: Look) -> Int {
    cells.count + words.rows(beside: columns * cellWidth(width), width: width)
  }

  /// Draws the map; where there is no room the words go first, then the lower rows.
  public func draw(on frame: inout Frame, in area: Rect, _ look: Look) {
    guard !area.isEmpty, columns > 0 else { return }
    let cell = cellWidth(area.width)
    let hasWords = area.height >= height(width: area.width, look)
    // Where there is room for twice the rows each cell is two high, which looks square.
    let words = words.rows(beside: columns * cell, width: area.width)
    let tall = area.height >= 2 * cells.count + words ? 2 : 1
    let size = Size(columns: columns * cell, rows: cells.count * tall)
    var plot = self.words.place(size, in: area)
    if !hasWords { plot.y = area.y }
    for (y, row) in cells.enumerated() {
      for (x, value) in row.enumerated() {
        for part in 0..<tall {
          let place = Point(x: plot.x + x * cell, y: plot.y + y * tall + part)
          let text = Self.text(value, width: cell, hasDigit: part == 0, look)
          frame.put(text, at: place, value == 0 ? .dim : .data1, in: area)
        }
      }
    }
    if hasWords { self.words.draw(on: &frame, around: plot, in: area) }
  }

  private func cellWidth(_ width: Int) -> Int {
    let room = width / max(1, columns)
    return room >= 5 && width >= 60 ? 5 : room >= 3 ? 3 : max(1, min(2, room))
  }

  private static func text(_ value: Int, width: Int, hasDigit: Bool, _ look: Look) -> String {
    let shade = shade(value, look)
    let digit = !hasDigit ? shade : value == 0 ? look.point : "\(value)"
    let side = String(repeating: shade, count: width / 2)
    return width == 2 ? shade + digit : side + digit + side
  }

  private static func shade(_ value: Int, _ look: Look) -> String {
    guard look.glyphs == .unicode else {
      return value == 0 ? " " : value < 4 ? "." : value < 7 ? ":" : "#"
    }
    switch value {
    case 0: return " "
    case 1...3: return "░"
    case 4...6: return "▒"
    case 7...8: return "▓"
    default: return "█"
    }
  }
}
