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
    var kept = items
    var dropped: [Item] = []
    while true {
      let packed = Self.pack(kept, width: width)
      if packed.count <= rows, kept.allSatisfy({ $0.width <= width }) { return (packed, dropped) }
      // Of equals the last goes first; what is too wide goes whatever its rank.
      let tooWide = kept.lastIndex { $0.width > width }
      let rank = kept.map(\.rank).max()
      guard let index = tooWide ?? kept.lastIndex(where: { $0.rank == rank }) else {
        return ([], dropped)
      }
      dropped.append(kept.remove(at: index))
    }
  }

  private static func pack(_ items: [Item], width: Int) -> [[Item]] {
    var rows: [[Item]] = []
    var used = 0
    for item in items {
      if rows.isEmpty || used + gap + item.width > width {
        rows.append([item])
        used = item.width
      } else {
        rows[rows.count - 1].append(item)
        used += gap + item.width
      }
    }
    return rows
  }
}
