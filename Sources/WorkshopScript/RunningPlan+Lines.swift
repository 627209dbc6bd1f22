import WorkshopModel

extension RunningPlan {
  /// The plan as lines of plain text, at most 80 columns wide.
  public func lines() -> [String] {
    var lines = [Columns.cut(title, to: 80), Columns.cut(subtitle, to: 80), ""]
    lines.append(
      Columns.row(
        [("Start", 5), ("Min", 3), ("", 3), ("Step", 27), ("Type", 10), ("Shown to", 19)], "Kept"))
    lines += rows.map(line)
    lines += ["", totalsLine]
    if rows.contains(where: { mark($0) != "" }) { lines.append(legend) }
    if let load = readingLine { lines.append(load) }
    return lines
  }

  /// The time at which a minute of the workshop falls, as `h:mm` from the start or by the clock.
  public func clock(atMinute minute: Int) -> String {
    guard let start = startMinuteOfDay else { return Self.hours(minute) }
    let ofDay = ((start + minute) % 1440 + 1440) % 1440
    return (ofDay < 600 ? "0" : "") + Self.hours(ofDay)
  }

  private static func hours(_ minutes: Int) -> String {
    let rest = minutes % 60
    return "\(minutes / 60):\(rest < 10 ? "0" : "")\(rest)"
  }

  private var subtitle: String {
    let best =
      people.best.count == 1
      ? "best \(people.best.lowerBound)"
      : "best \(people.best.lowerBound)–\(people.best.upperBound)"
    let rooms = rooms.map(\.rawValue).joined(separator: ", ")
    return "\(rooms) · \(people.min)–\(people.max) people, \(best) · \(totals.full) minutes"
  }

  private func line(_ row: Row) -> String {
    let cells = [
      (clock(atMinute: row.startMinute), 5), ("\(row.minutes)".leftPadded(to: 3), 3),
      (mark(row), 3), (row.title, 27), (row.type.rawValue, 10), (row.audience, 19),
    ]
    return Columns.row(cells, row.kept)
  }

  private func mark(_ row: Row) -> String {
    var mark = row.isProtected ? "!" : row.priority == .spare ? "-" : ""
    if row.priority == .core, !row.isProtected { mark = "*" }
    return mark + (row.isHeavy ? "^" : "")
  }

  private var legend: String {
    "* core   - spare   ! protected, never proposed for cutting   ^ heavy"
  }

  private var totalsLine: String {
    "\(totals.full) minutes; \(totals.withoutSpare) without spare steps, "
      + "\(totals.coreOnly) with the core alone."
  }

  /// The steps with the most to read, and the whole.
  private var readingLine: String? {
    let whole = rows.reduce(0) { $0 + $1.wordCount }
    guard let longest = rows.max(by: { $0.wordCount < $1.wordCount }), whole > 0 else { return nil }
    return "\(whole) words to read; most in `\(longest.id)`: \(longest.wordCount)."
  }
}

extension String {
  fileprivate func leftPadded(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - count)) + self
  }
}

/// Sets text in columns of a terminal.
enum Columns {
  /// Cells of fixed width, then one that runs freely to the eightieth column.
  static func row(_ cells: [(text: String, width: Int)], _ last: String) -> String {
    var line = ""
    var used = 0
    for cell in cells {
      let text = cut(cell.text, to: cell.width)
      line += text + String(repeating: " ", count: max(0, cell.width - width(of: text)) + 1)
      used += cell.width + 1
    }
    line += cut(last, to: max(0, 80 - used))
    while line.hasSuffix(" ") { line.removeLast() }
    return line
  }

  /// The text, or as much as fits with a mark that it goes on.
  static func cut(_ text: String, to limit: Int) -> String {
    let flat = String(text.map { $0.isNewline ? " " : $0 })
    guard width(of: flat) > limit else { return flat }
    var kept = ""
    var used = 1
    for character in flat {
      used += width(of: character)
      if used > limit { break }
      kept.append(character)
    }
    return kept + "…"
  }

  static func width(of text: String) -> Int { text.reduce(0) { $0 + width(of: $1) } }

  /// Two columns for East Asian and pictorial characters, else one.
  private static func width(of character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default:
      let isPictorial = character.unicodeScalars.contains { $0.value == 0xFE0F }
      return isPictorial ? 2 : 1
    }
  }
}
