/// How large a word of a cloud is.
enum CloudLevel: Int {
  case plain, bold, spaced, block

  /// The next smaller one.
  var smaller: CloudLevel? { CloudLevel(rawValue: rawValue - 1) }
}

/// A word of a cloud in its place.
struct CloudPiece {
  var rows: [String]
  var tally: String
  var role: Role
  var place: Rect

  func draw(on frame: inout Frame, in area: Rect) {
    for (index, row) in rows.enumerated() {
      frame.put(row, at: Point(x: place.x, y: place.y + index), role, in: area)
    }
    guard !tally.isEmpty else { return }
    let x = place.right - CellWidth.of(tally)
    frame.put(tally, at: Point(x: x, y: place.bottom - 1), .dim, in: area)
  }
}

/// Finds places for words on a spiral of rectangles around the middle, without chance.
struct CloudLayout {
  private(set) var pieces: [CloudPiece] = []
  /// Words for which there was no room at all.
  private(set) var left = 0
  private let area: Rect
  private let isAiry: Bool
  /// Cells too near for a word of one row.
  private var nearRow: CellMask
  /// Cells too near for a word of more rows, or in an airy cloud.
  private var nearBlock: CellMask
  private let look: Look

  /// An empty layout; airy ones have an empty row between the words.
  init(in area: Rect, isAiry: Bool, _ look: Look) {
    self.area = area
    self.isAiry = isAiry
    self.look = look
    nearRow = CellMask(area)
    nearBlock = nearRow
  }

  /// Places words, the heaviest first.
  mutating func place(_ words: ArraySlice<WordCloud.Word>, _ levels: [CloudLevel]) {
    for (word, level) in zip(words, levels) where left < 4 { place(word, level) }
    // After a few that found no room there is no use in going through the area again.
    left = words.count - pieces.count
  }

  /// Places a word, smaller than it wishes if it must be.
  private mutating func place(_ word: WordCloud.Word, _ level: CloudLevel) {
    var wish: CloudLevel? = level
    while let level = wish {
      if var piece = piece(for: word, level), let spot = freeSpot(for: piece) {
        piece.place = spot
        pieces.append(piece)
        mark(spot)
        return
      }
      wish = level.smaller
    }
    left += 1
  }

  private func piece(for word: WordCloud.Word, _ level: CloudLevel) -> CloudPiece? {
    guard let rows = Self.rows(word.text, level, look), let first = rows.first else { return nil }
    let tail = word.tally.isEmpty ? 0 : CellWidth.of(word.tally) + 1
    let width = (rows.map { CellWidth.of($0) }.max() ?? CellWidth.of(first)) + tail
    guard width <= area.width, rows.count <= area.height else { return nil }
    if level == .block, width > area.width * 4 / 5 { return nil }
    let role: Role = level == .plain ? .quote : level == .block ? .data1 : .title
    let place = Rect(x: 0, y: 0, width: width, height: rows.count)
    return CloudPiece(rows: rows, tally: word.tally, role: role, place: place)
  }

  private static func rows(_ text: String, _ level: CloudLevel, _ look: Look) -> [String]? {
    switch level {
    case .plain, .bold: return [text]
    case .spaced:
      let hasCapitals = text.allSatisfy { $0.isCased || !$0.isLetter }
      return hasCapitals ? [text.uppercased().map(String.init).joined(separator: " ")] : nil
    case .block: return BlockLetters.rows(text, look)
    }
  }

  private func freeSpot(for piece: CloudPiece) -> Rect? {
    let x = area.x + (area.width - piece.place.width) / 2
    let y = area.y + (area.height - piece.place.height) / 2
    for ring in 0...max(area.width / 4, area.height) {
      // Each word begins at another side, so that the cloud grows evenly.
      for side in pieces.count..<pieces.count + (ring == 0 ? 1 : 4) {
        let spot = Rect(x: x, y: y, width: piece.place.width, height: piece.place.height)
        if let free = freeSpot(from: spot, ring: ring, side: side % 4) { return free }
      }
    }
    return nil
  }

  /// The first free place on a side of a rectangle, four columns for each row, around a middle.
  private func freeSpot(from middle: Rect, ring: Int, side: Int) -> Rect? {
    var spot = middle
    switch side {
    case 0: spot.y -= ring
    case 1: spot.x += 4 * ring
    case 2: spot.y += ring
    default: spot.x -= 4 * ring
    }
    // A side beyond the area need not be gone along.
    let isLying = side % 2 == 0
    guard isLying ? isInRows(spot) : isInColumns(spot) else { return nil }
    let way = side < 2 ? 1 : -1
    for step in ring == 0 ? 0..<1 : -ring..<ring {
      if isLying {
        spot.x = middle.x + 4 * way * step
      } else {
        spot.y = middle.y + way * step
      }
      if isFree(spot) { return spot }
    }
    return nil
  }

  /// Whether a place is on the area, three columns and a row away from larger neighbours.
  private func isFree(_ spot: Rect) -> Bool {
    guard isInColumns(spot), isInRows(spot) else { return false }
    return (isAiry || spot.height > 1 ? nearBlock : nearRow).isFree(spot)
  }

  private func isInColumns(_ spot: Rect) -> Bool {
    spot.x >= area.x && spot.right <= area.right
  }

  private func isInRows(_ spot: Rect) -> Bool { spot.y >= area.y && spot.bottom <= area.bottom }

  private mutating func mark(_ spot: Rect) {
    nearBlock.mark(spot.inset(columns: -3, rows: -1))
    nearRow.mark(spot.inset(columns: -3, rows: isAiry || spot.height > 1 ? -1 : 0))
  }
}
