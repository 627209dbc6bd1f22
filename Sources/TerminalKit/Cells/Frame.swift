/// One cell of a screen.
public struct Cell: Hashable, Sendable {
  /// What stands in it; a space in the second half of a wide character.
  public let character: Character
  /// 1 or 2 columns; 0 in the second half of a wide character.
  public let width: UInt8
  /// What it is for.
  public let role: Role

  init(character: Character, width: UInt8, role: Role) {
    self.character = character
    self.width = width
    self.role = role
  }

  /// An empty cell.
  public static let blank = Cell(character: " ", width: 1, role: .plain)

  /// What is drawn for a character; nil where nothing is.
  init?(drawing character: Character, _ role: Role) {
    guard let shown = CellWidth.drawable(character) else { return nil }
    let width = CellWidth.of(shown)
    guard width > 0 else { return nil }
    self.init(character: shown, width: UInt8(width), role: role)
  }
}

/// What a screen shows: a grid of cells, and the place of the cursor.
///
/// It is the last gate before a terminal: no cell can hold a control character, an escape, a
/// bidirectional control or a character without a width of its own, whoever wrote the text.
public struct Frame: Hashable, Sendable {
  /// Columns and rows.
  public let size: Size
  private(set) var grid: CellGrid
  /// Where anything may be drawn.
  private var clip: Rect
  /// Where the terminal's own cursor stands, for input methods and braille displays; nil hides it.
  public var cursor: Point?
  /// Own words that did not fit; collected only where a test asks for it.
  public private(set) var cuts: [String]?

  /// An empty frame; `collectsCuts` notes which own words did not fit.
  public init(_ size: Size, collectsCuts: Bool = false) {
    self.size = size
    grid = CellGrid(count: size.columns * size.rows)
    cuts = collectsCuts ? [] : nil
    clip = Rect(size)
  }

  /// Lets nothing be drawn outside of an area, for as long as it takes to draw.
  package mutating func clipped(to area: Rect, _ draw: (inout Frame) -> Void) {
    let outer = clip
    clip = clip.intersection(area)
    draw(&self)
    clip = outer
  }

  /// The rows of an area that can be seen, counted from its first.
  package func seenRows(of area: Rect) -> Range<Int> {
    let seen = area.intersection(clip)
    return seen.isEmpty ? 0..<0 : (seen.y - area.y)..<(seen.bottom - area.y)
  }

  /// The whole of it.
  public var bounds: Rect { Rect(size) }

  /// A cell; the place must be on the frame.
  public subscript(x: Int, y: Int) -> Cell { cell(grid.cells[y * size.columns + x]) }

  /// All cells, row by row.
  public var cells: [Cell] { grid.cells.map(cell) }

  private func cell(_ cell: PackedCell) -> Cell {
    Cell(character: grid.character(of: cell), width: cell.width, role: cell.role)
  }

  /// Writes on one row, clipped to `area` and the frame; line breaks end it.
  ///
  /// - Returns: The column after the last one that was written.
  @discardableResult
  public mutating func put(
    _ text: String, at place: Point, _ role: Role = .plain, in area: Rect? = nil
  ) -> Int {
    let clip = area.map(clip.intersection) ?? clip
    guard place.y >= clip.y, place.y < clip.bottom else { return place.x }
    var whole = text
    let (end, isCut) = whole.withUTF8 { bytes in
      bytes.isPrintable()
        ? put(printable: bytes, at: place, role, clip)
        : put(CellReader(text, bytes), at: place, role, clip)
    }
    if isCut { cuts?.append(text) }
    return end
  }

  /// Writes what has a column for each byte.
  private mutating func put(
    printable bytes: UnsafeBufferPointer<UInt8>, at place: Point, _ role: Role, _ clip: Rect
  ) -> (end: Int, isCut: Bool) {
    let end = min(place.x + bytes.count, max(place.x, clip.right))
    let seen = max(place.x, min(clip.x, end))..<end
    if !seen.isEmpty {
      let start = place.y * size.columns
      prepare(start + seen.lowerBound..<start + end, from: seen.lowerBound)
      for x in seen {
        let glyph = UInt32(bytes[x - place.x])
        grid.cells[start + x] = PackedCell(glyph: glyph, width: 1, role: role)
      }
    }
    return (end, place.x + bytes.count > clip.right && !bytes.isEmpty)
  }

  private mutating func put(
    _ reader: CellReader, at place: Point, _ role: Role, _ clip: Rect
  ) -> (end: Int, isCut: Bool) {
    var glyphs = reader
    var x = place.x
    while let glyph = glyphs.next() {
      let after = x + Int(glyph.width)
      if after > clip.right { return (x, true) }
      if x >= clip.x { set(x, place.y, packed(glyph, role)) }
      x = after
    }
    return (x, false)
  }

  private mutating func packed(_ glyph: CellGlyph, _ role: Role) -> PackedCell {
    switch glyph.content {
    case .scalar(let scalar): PackedCell(glyph: scalar, width: glyph.width, role: role)
    case .character(let character):
      PackedCell(glyph: grid.glyph(of: character), width: glyph.width, role: role)
    }
  }

  /// Fills an area with a character of one column.
  public mutating func fill(_ area: Rect, with character: Character = " ", _ role: Role = .plain) {
    let inside = area.intersection(clip)
    guard let cell = Cell(drawing: character, role), cell.width == 1 else { return }
    let packed = PackedCell(glyph: grid.glyph(of: cell.character), width: 1, role: role)
    guard !inside.isEmpty else { return }
    for y in inside.y..<inside.bottom {
      let start = y * size.columns
      let cells = start + inside.x..<start + inside.right
      prepare(cells, from: inside.x)
      for index in cells { grid.cells[index] = packed }
    }
  }

  /// Gives all cells of an area another role, such as `selected`; a wide character is whole in it
  /// if its first half is.
  public mutating func paint(_ area: Rect, _ role: Role) {
    let inside = area.intersection(clip)
    for y in inside.y..<inside.bottom {
      for x in inside.x..<inside.right {
        let index = y * size.columns + x
        let cell = grid.cells[index]
        guard cell.width > 0 else { continue }
        grid.cells[index] = cell.painted(role)
        if cell.width == 2 { grid.cells[index + 1] = grid.cells[index + 1].painted(role) }
      }
    }
  }

  private mutating func set(_ x: Int, _ y: Int, _ cell: PackedCell) {
    let index = y * size.columns + x
    if grid.cells[index].width != 1 { clear(index, from: x) }
    if cell.width == 2 {
      clear(index + 1, from: x + 1)
      grid.cells[index + 1] = PackedCell(glyph: 0x20, width: 0, role: cell.role)
    }
    grid.cells[index] = cell
  }

  /// Removes the halves of wide characters that stand beside cells of a row which are about to be
  /// written anew with narrow ones.
  private mutating func prepare(_ cells: Range<Int>, from x: Int) {
    if grid.cells[cells.lowerBound].width == 0 { clear(cells.lowerBound, from: x) }
    let last = cells.upperBound - 1
    if grid.cells[last].width == 2 { clear(last, from: x + cells.count - 1) }
  }

  /// Removes the other half of a wide character that is about to lose one.
  private mutating func clear(_ index: Int, from x: Int) {
    let old = grid.cells[index]
    if old.width == 0, x > 0 { blank(index - 1, grid.cells[index - 1].role) }
    if old.width == 2, x + 1 < size.columns { blank(index + 1, old.role) }
  }

  private mutating func blank(_ index: Int, _ role: Role) {
    grid.cells[index] = PackedCell(glyph: 0x20, width: 1, role: role)
  }
}
