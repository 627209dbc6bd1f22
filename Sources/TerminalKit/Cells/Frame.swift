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

  /// The same with another role.
  func painted(_ role: Role) -> Cell { Cell(character: character, width: width, role: role) }
}

/// What a screen shows: a grid of cells, and the place of the cursor.
///
/// It is the last gate before a terminal: no cell can hold a control character, an escape, a
/// bidirectional control or a character without a width of its own, whoever wrote the text.
public struct Frame: Hashable, Sendable {
  /// Columns and rows.
  public let size: Size
  /// All cells, row by row.
  public private(set) var cells: [Cell]
  /// Where the terminal's own cursor stands, for input methods and braille displays; nil hides it.
  public var cursor: Point?
  /// Own words that did not fit; collected only where a test asks for it.
  public private(set) var cuts: [String]?

  /// An empty frame; `collectsCuts` notes which own words did not fit.
  public init(_ size: Size, collectsCuts: Bool = false) {
    self.size = size
    cells = Array(repeating: .blank, count: size.columns * size.rows)
    cuts = collectsCuts ? [] : nil
  }

  /// The whole of it.
  public var bounds: Rect { Rect(size) }

  /// A cell; the place must be on the frame.
  public subscript(x: Int, y: Int) -> Cell { cells[y * size.columns + x] }

  /// Writes on one row, clipped to `area` and the frame; line breaks end it.
  ///
  /// - Returns: The column after the last one that was written.
  @discardableResult
  public mutating func put(
    _ text: some StringProtocol, at place: Point, _ role: Role = .plain, in area: Rect? = nil
  ) -> Int {
    let clip = (area ?? bounds).intersection(bounds)
    guard place.y >= clip.y, place.y < clip.bottom else { return place.x }
    var x = place.x
    var cells = CellReader(String(text), role)
    while let cell = cells.next() {
      let after = x + Int(cell.width)
      if after > clip.right {
        cuts?.append(String(text))
        break
      }
      if x >= clip.x { set(x, place.y, cell) }
      x = after
    }
    return x
  }

  /// Fills an area with a character of one column.
  public mutating func fill(_ area: Rect, with character: Character = " ", _ role: Role = .plain) {
    let inside = area.intersection(bounds)
    guard let cell = Cell(drawing: character, role), cell.width == 1 else { return }
    for y in inside.y..<inside.bottom {
      for x in inside.x..<inside.right { set(x, y, cell) }
    }
  }

  /// Gives all cells of an area another role, such as `selected`; a wide character is whole in it
  /// if its first half is.
  public mutating func paint(_ area: Rect, _ role: Role) {
    let inside = area.intersection(bounds)
    for y in inside.y..<inside.bottom {
      for x in inside.x..<inside.right where self[x, y].width > 0 {
        let index = y * size.columns + x
        cells[index] = cells[index].painted(role)
        if cells[index].width == 2 { cells[index + 1] = cells[index + 1].painted(role) }
      }
    }
  }

  private mutating func set(_ x: Int, _ y: Int, _ cell: Cell) {
    let index = y * size.columns + x
    if cells[index].width != 1 { clear(index, from: x) }
    if cell.width == 2 {
      clear(index + 1, from: x + 1)
      cells[index + 1] = Cell(character: " ", width: 0, role: cell.role)
    }
    cells[index] = cell
  }

  /// Removes the other half of a wide character that is about to lose one.
  private mutating func clear(_ index: Int, from x: Int) {
    let old = cells[index].width
    if old == 0, x > 0 {
      cells[index - 1] = Cell(character: " ", width: 1, role: cells[index - 1].role)
    }
    if old == 2, x + 1 < size.columns {
      cells[index + 1] = Cell(character: " ", width: 1, role: cells[index].role)
    }
  }
}
