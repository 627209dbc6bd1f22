/// A terminal that knows only what an encoder may send; anything else is a fault.
struct Screen {
  /// What terminals disagree about.
  enum Kind {
    /// Knows clusters, each with the columns that we count.
    case clusters
    /// Draws scalar by scalar, each half of a flag with two columns.
    case scalars
  }

  struct Spot: Equatable {
    /// Empty in the second half of a wide character.
    var text = " "
    /// The parameters of the pen.
    var pen = ""
  }

  let columns: Int
  let rows: Int
  let kind: Kind
  private(set) var spots: [[Spot]]
  private(set) var cursor = (x: 0, y: 0)
  private(set) var isCursorShown = false
  private(set) var pen = ""
  private(set) var isSynchronized = false
  private(set) var faults: [String] = []
  private var saved: (x: Int, y: Int, pen: String) = (0, 0, "")
  private let width: (Character) -> Int

  init(columns: Int, rows: Int, kind: Kind, width: @escaping (Character) -> Int) {
    self.columns = columns
    self.rows = rows
    self.kind = kind
    self.width = width
    spots = Array(repeating: Array(repeating: Spot(), count: columns), count: rows)
  }

  mutating func feed(_ bytes: [UInt8]) {
    var rest = Substring(String(decoding: bytes, as: UTF8.self))
    while !rest.isEmpty {
      if rest.hasPrefix("\u{1B}") {
        rest.removeFirst()
        takeEscape(&rest)
      } else {
        let end = rest.unicodeScalars.firstIndex { $0 == "\u{1B}" } ?? rest.endIndex
        write(rest[..<end])
        rest = rest[end...]
      }
    }
  }

  private mutating func takeEscape(_ rest: inout Substring) {
    switch rest.popFirst() {
    case "7": saved = (cursor.x, cursor.y, pen)
    case "8": (cursor, pen) = ((saved.x, saved.y), saved.pen)
    case "[":
      let parameters = rest.prefix { !$0.isLetter }
      rest = rest.dropFirst(parameters.count)
      takeControl(String(parameters), rest.popFirst() ?? "?")
    case let other: faults.append("ESC \(other.map(String.init) ?? "at the end")")
    }
  }

  private mutating func takeControl(_ parameters: String, _ final: Character) {
    let numbers = parameters.split(separator: ";").map { Int($0) ?? 0 }
    switch (final, parameters) {
    case ("H", _):
      cursor = (
        min(columns, numbers.dropFirst().first ?? 1) - 1, min(rows, numbers.first ?? 1) - 1
      )
    case ("G", _): cursor.x = min(columns, numbers.first ?? 1) - 1
    case ("C", _): cursor.x = min(columns - 1, cursor.x + (numbers.first ?? 1))
    case ("K", ""): erase(cursor.y, from: cursor.x)
    case ("J", "2"): for y in 0..<rows { erase(y, from: 0) }
    case ("m", _): takePen(parameters)
    case ("h", "?25"): isCursorShown = true
    case ("l", "?25"): isCursorShown = false
    case ("h", "?2026") where !isSynchronized: isSynchronized = true
    case ("l", "?2026") where isSynchronized: isSynchronized = false
    default: faults.append("CSI \(parameters)\(final)")
    }
  }

  private mutating func takePen(_ parameters: String) {
    if parameters.isEmpty {
      pen = ""
    } else if parameters.hasPrefix(";") {
      pen = String(parameters.dropFirst())
    } else if pen.isEmpty {
      pen = parameters
    } else {
      faults.append("a pen upon another: \(pen) and \(parameters)")
    }
  }

  private mutating func erase(_ y: Int, from x: Int) {
    if !pen.isEmpty { faults.append("erased with a pen") }
    split(y, x)
    for place in x..<columns { spots[y][place] = Spot() }
  }

  private mutating func write(_ text: Substring) {
    switch kind {
    case .clusters: for character in text { place(String(character), width(character)) }
    case .scalars:
      for scalar in text.unicodeScalars {
        let isFlag = (0x1F1E6...0x1F1FF) ~= scalar.value
        place(String(scalar), isFlag ? 2 : width(Character(scalar)))
      }
    }
  }

  private mutating func place(_ text: String, _ columns: Int) {
    if columns == 0 { return join(text) }
    // Nothing wraps: what does not fit is drawn over the last columns.
    let x = min(cursor.x, self.columns - columns)
    guard x >= 0 else { return }
    split(cursor.y, x)
    if x + columns < self.columns { split(cursor.y, x + columns) }
    spots[cursor.y][x] = Spot(text: text, pen: pen)
    if columns == 2 { spots[cursor.y][x + 1] = Spot(text: "", pen: pen) }
    cursor.x = min(x + columns, self.columns - 1)
  }

  /// A mark joins what stands before the cursor, which on the last column is not what came last.
  private mutating func join(_ text: String) {
    guard cursor.x > 0 else { return }
    let x = spots[cursor.y][cursor.x - 1].text.isEmpty ? cursor.x - 2 : cursor.x - 1
    if x >= 0 { spots[cursor.y][x].text += text }
  }

  /// A wide character of which one half is drawn over loses the other.
  private mutating func split(_ y: Int, _ x: Int) {
    guard spots[y][x].text.isEmpty, x > 0 else { return }
    spots[y][x].text = " "
    spots[y][x - 1].text = " "
  }
}
