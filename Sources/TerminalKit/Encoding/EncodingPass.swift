/// One frame on its way to a terminal.
struct EncodingPass {
  private(set) var bytes: [UInt8] = []
  private let frame: Frame
  private let pens: Pens
  private let simplifiesClusters: Bool
  private var pen = Role.plain
  /// Where the terminal's cursor surely is; nil after anything that terminals disagree about.
  private var position: Point?
  /// Whether the cursor is to come back to where it was by the terminal's own memory.
  private var returns = false

  init(frame: Frame, pens: Pens, simplifiesClusters: Bool) {
    self.frame = frame
    self.pens = pens
    self.simplifiesClusters = simplifiesClusters
  }

  mutating func begin(after previous: Frame?, isSynchronized: Bool) {
    bytes.reserveCapacity(previous == nil ? 8192 : 512)
    if isSynchronized { emit("\u{1B}[?2026h") }
    guard let previous else { return emit("\u{1B}[m\u{1B}[?25l\u{1B}[2J") }
    returns = previous.cursor != nil && previous.cursor == frame.cursor
    if returns { emit("\u{1B}7") }
    if previous.cursor != nil, frame.cursor == nil { emit("\u{1B}[?25l") }
  }

  mutating func draw(after previous: Frame?) {
    guard frame.size.columns > 0 else { return }
    frame.grid.cells.withUnsafeBufferPointer { next in
      guard let previous else { return drawAll(next) }
      let old = previous.grid.cells(inGlyphsOf: frame.grid)
      old.withUnsafeBufferPointer { drawChanges(next, $0) }
    }
  }

  mutating func end(after previous: Frame?, isSynchronized: Bool) {
    if returns {
      emit("\u{1B}8")
    } else {
      changePen(to: .plain)
      if let cursor = frame.cursor {
        move(toRow: cursor.y, column: cursor.x)
        if previous?.cursor == nil { emit("\u{1B}[?25h") }
      }
    }
    if isSynchronized { emit("\u{1B}[?2026l") }
  }
}

extension EncodingPass {
  typealias Row = UnsafeBufferPointer<PackedCell>

  private mutating func drawAll(_ next: Row) {
    let blank = Array(repeating: PackedCell.blank, count: frame.size.columns)
    blank.withUnsafeBufferPointer { old in
      for y in 0..<frame.size.rows { drawRow(y, next: row(y, next), old: old) }
    }
  }

  private mutating func drawChanges(_ next: Row, _ old: Row) {
    for y in 0..<frame.size.rows { drawRow(y, next: row(y, next), old: row(y, old)) }
  }

  private func row(_ y: Int, _ cells: Row) -> Row {
    cells.extracting(y * frame.size.columns..<(y + 1) * frame.size.columns)
  }

  private mutating func drawRow(_ y: Int, next: Row, old: Row) {
    guard var x = (0..<next.count).first(where: { next[$0] != old[$0] }) else { return }
    let tail = blankTail(of: next)
    // Columns before this one may hold what a terminal drew too wide.
    var spill = 0
    while x < next.count {
      let cell = next[x]
      if cell.width == 0 || (x >= spill && cell == old[x]) {
        x += max(1, Int(cell.width))
        continue
      }
      if x >= tail, erasesRest(of: old, from: x, spill) {
        go(to: x, y, next)
        changePen(to: .plain)
        emit("\u{1B}[K")
        return
      }
      go(to: x, y, next)
      changePen(to: cell.role)
      spill = max(spill, write(cell, at: x, y))
      x += Int(cell.width)
    }
  }

  /// The column after which a row is blank and plain.
  private func blankTail(of row: Row) -> Int {
    var x = row.count
    while x > 0, row[x - 1] == .blank { x -= 1 }
    return x
  }

  /// Whether one sequence is shorter than the blanks that have to be written.
  private func erasesRest(of old: Row, from x: Int, _ spill: Int) -> Bool {
    (x..<old.count).lazy.filter { $0 < spill || old[$0] != .blank }.prefix(4).count == 4
  }

  /// Writes a cell, and returns the column before which a terminal may have drawn over others.
  private mutating func write(_ cell: PackedCell, at x: Int, _ y: Int) -> Int {
    if let ascii = cell.ascii {
      bytes.append(ascii)
      advance(to: x + 1, y)
      return 0
    }
    let end = x + Int(cell.width)
    let whole = frame.grid.character(of: cell)
    let character = drawing(of: whole, at: end)
    if ClusterDrawing.isTrusted(character), character == whole {
      bytes.append(contentsOf: character.utf8)
      advance(to: end, y)
      return 0
    }
    // Where a terminal draws it narrower, nothing old may be left beside it.
    for _ in 0..<cell.width { bytes.append(UInt8(ascii: " ")) }
    emit("\u{1B}[\(x + 1)G")
    bytes.append(contentsOf: character.utf8)
    position = nil
    return x + ClusterDrawing.spill(of: character)
  }

  private func drawing(of character: Character, at end: Int) -> Character {
    guard simplifiesClusters else { return character }
    return end < frame.size.columns
      ? ClusterDrawing.simplified(character) : ClusterDrawing.simplifiedAtEdge(character)
  }

  private mutating func advance(to x: Int, _ y: Int) {
    // At the right edge some terminals stay on the last column and others wait beyond it.
    position = x < frame.size.columns ? Point(x: x, y: y) : nil
  }

  private mutating func go(to x: Int, _ y: Int, _ row: Row) {
    guard let here = position, here.y == y, here.x <= x else {
      return move(toRow: y, column: x)
    }
    if here.x == x { return }
    let gap = here.x..<x
    if gap.count <= 4, gap.allSatisfy({ row[$0].isPlainByte && row[$0].role == pen }) {
      for between in gap { bytes.append(row[between].ascii ?? UInt8(ascii: " ")) }
    } else {
      emit(gap.count == 1 ? "\u{1B}[C" : "\u{1B}[\(gap.count)C")
    }
    position = Point(x: x, y: y)
  }

  private mutating func move(toRow y: Int, column x: Int) {
    if position == Point(x: x, y: y) { return }
    emit(x == 0 ? "\u{1B}[\(y + 1)H" : "\u{1B}[\(y + 1);\(x + 1)H")
    position = Point(x: x, y: y)
  }

  private mutating func changePen(to role: Role) {
    if role == pen { return }
    bytes.append(contentsOf: pens.change(from: pen, to: role))
    pen = role
  }

  private mutating func emit(_ sequence: String) { bytes.append(contentsOf: sequence.utf8) }
}

extension PackedCell {
  /// Whether it is one byte of ASCII, cheaper to write again than to jump over.
  fileprivate var isPlainByte: Bool { width == 1 && ascii != nil }
}
