/// The footer: keys with what they do, in one row or more.
public struct KeyBar: Widget, Hashable {
  /// A key with its label.
  public struct Item: Hashable, Sendable {
    /// The key's name.
    public var keys: String
    /// What it does, in a word or two.
    public var label: String
    /// The highest rank is given up first; 0 stays longest.
    public var rank: Int

    /// A key with its label.
    public init(_ keys: String, _ label: String, rank: Int = 5) {
      self.keys = keys
      self.label = label
      self.rank = rank
    }

    var width: Int { CellWidth.of(keys) + 1 + CellWidth.of(label) }
  }

  /// The keys, in the order in which they are shown.
  public var items: [Item]
  /// The most rows.
  public var mostRows: Int
  private static let gap = 3

  /// A footer.
  public init(_ items: [Item], mostRows: Int = 1) {
    self.items = items
    self.mostRows = max(1, mostRows)
  }

  /// What there is no room for at a width, in the order in which it was given up.
  public func dropped(width: Int) -> [Item] { fit(width: width, rows: mostRows).dropped }

  /// The rows that it takes.
  public func height(width: Int, _ look: Look) -> Int {
    max(1, fit(width: width, rows: mostRows).rows.count)
  }

  /// Draws as many keys as fit, the least important left out.
  public func draw(on frame: inout Frame, in area: Rect, _ look: Look) {
    let rows = fit(width: area.width, rows: min(mostRows, area.height)).rows
    for (index, row) in rows.prefix(area.height).enumerated() {
      var x = area.x
      for item in row {
        let y = area.y + index
        x = frame.put(item.keys, at: Point(x: x, y: y), .accent, in: area) + 1
        x = frame.put(item.label, at: Point(x: x, y: y), in: area) + Self.gap
      }
    }
  }

  private func fit(width: Int, rows: Int) -> (rows: [[Item]], dropped: [Item]) {
    var kept = items.indices.map { (index: $0, width: items[$0].width, rank: items[$0].rank) }
    // What is too wide goes whatever its rank; else the highest rank, and of equals the last.
    var dropped = kept.filter { $0.width > width }.map { items[$0.index] }
    dropped.reverse()
    kept.removeAll { $0.width > width }
    while !kept.isEmpty {
      let starts = Self.starts(of: kept.lazy.map(\.width), width: width)
      if starts.count <= rows {
        return (Self.parts(of: kept.map { items[$0.index] }, from: starts), dropped)
      }
      var last = kept.startIndex
      for place in kept.indices where kept[place].rank >= kept[last].rank { last = place }
      dropped.append(items[kept.remove(at: last).index])
    }
    return ([], dropped)
  }

  /// The first item of each row.
  private static func starts(of widths: some Sequence<Int>, width: Int) -> [Int] {
    var starts: [Int] = []
    var used = 0
    for (index, item) in widths.enumerated() {
      if starts.isEmpty || used + gap + item > width {
        starts.append(index)
        used = item
      } else {
        used += gap + item
      }
    }
    return starts
  }

  private static func parts(of items: [Item], from starts: [Int]) -> [[Item]] {
    zip(starts, starts.dropFirst() + [items.count]).map { Array(items[$0..<$1]) }
  }
}
