extension HelpSheet {
  /// The rows of all sections.
  public func height(width: Int, _ look: Look) -> Int {
    Columns(sections, width: width).height
  }

  /// Draws the sections; where they do not fit they scroll.
  public func draw(on frame: inout Frame, in area: Rect, _ look: Look) {
    guard !area.isEmpty else { return }
    let columns = Columns(sections, width: area.width)
    let top = min(max(0, scroll), max(0, columns.height - area.height))
    let width = area.width / columns.all.count
    for (index, column) in columns.all.enumerated() {
      let place = Rect(
        x: area.x + index * width, y: area.y, width: width - 1, height: area.height)
      let sheet = ItemSheet(width: place.width, column.heights)
      sheet.drawRows(from: top, on: &frame, in: place) { columns.rows(of: column.items[$0]) }
    }
    let below = columns.height - top - area.height
    ScrollMarks.draw(on: &frame, in: area, hasMore: (top > 0, below > 0), look)
  }

  private enum Item {
    case gap
    case title(String)
    case line(Line)
  }

  private struct Column {
    var items: [Item] = []
    var heights: [Int] = []
    var height = 0

    mutating func add(_ item: Item, height: Int) {
      items.append(item)
      heights.append(height)
      self.height += height
    }
  }

  /// One column below 76 cells, else two of about the same height, cut between sections.
  private struct Columns {
    private(set) var all = [Column()]
    private let keysWidth: Int
    private let meaningWidth: Int

    init(_ sections: [Section], width: Int) {
      let count = width >= 76 && sections.count > 1 ? 2 : 1
      let columnWidth = max(1, width / count - 1 - (count == 1 ? 1 : 0))
      let widths = sections.map { $0.lines.map { CellWidth.of($0.keys) } }
      keysWidth = min(16, widths.joined().max() ?? 0)
      meaningWidth = max(8, columnWidth - keysWidth - 2)
      let drawn = zip(sections, widths).map { column(of: $0, keys: $1) }
      let total = drawn.reduce(0) { $0 + $1.height + 1 }
      for section in drawn {
        let isHalf = all[0].height * 2 + section.height >= total
        if count == 2, all.count == 1, isHalf, all[0].height > 0 { all.append(Column()) }
        add(section)
      }
    }

    var height: Int { all.map(\.height).max() ?? 0 }

    private mutating func add(_ section: Column) {
      let last = all.count - 1
      if all[last].height > 0 { all[last].add(.gap, height: 1) }
      for (item, height) in zip(section.items, section.heights) {
        all[last].add(item, height: height)
      }
    }

    private func column(of section: Section, keys widths: [Int]) -> Column {
      var column = Column()
      if !section.title.isEmpty { column.add(.title(section.title), height: 1) }
      for (line, width) in zip(section.lines, widths) {
        let rows = Wrap.count(line.meaning, width: meaningWidth)
        column.add(.line(line), height: rows + (width > keysWidth ? 1 : 0))
      }
      return column
    }

    func rows(of item: Item) -> [DrawnRow] {
      switch item {
      case .gap: [DrawnRow()]
      case .title(let title): [DrawnRow(RowPiece(title, .title))]
      case .line(let line): rows(of: line)
      }
    }

    private func rows(of line: Line) -> [DrawnRow] {
      let isLong = CellWidth.of(line.keys) > keysWidth
      let meaning = Wrap.lines(line.meaning, width: meaningWidth)
      let rows = meaning.enumerated().map { index, text in
        let keys = index == 0 && !isLong ? line.keys : ""
        return DrawnRow(
          RowPiece(Fitting.pad(keys, to: keysWidth + 2), .accent), RowPiece(text))
      }
      return isLong ? [DrawnRow(RowPiece(line.keys, .accent))] + rows : rows
    }
  }
}
