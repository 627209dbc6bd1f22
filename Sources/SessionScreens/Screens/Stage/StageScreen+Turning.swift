import TerminalKit

/// A page that is longer than a shared screen turns by itself: nobody's hands are at its keys.
extension StageScreen {
  /// The first row that is shown: where keys have moved it, else where the page has turned to.
  func firstRow(of column: StageColumn, at local: Int64, in area: Rect) -> Int {
    let last = column.overflow(in: area)
    guard last > 0 else { return 0 }
    if local < handsUntil { return min(scroll, last) }
    let page = Self.pageRows(in: area)
    let pages = (last + page - 1) / page + 1
    let turned = max(0, local - turningStart) / Self.pageMilliseconds(in: area)
    return min(Int(turned % Int64(pages)) * page, last)
  }

  /// The local moment at which the page turns next; empty where all of it is seen.
  var turnMoments: [Int64] {
    let area = body
    guard column(at: now, in: area).overflow(in: area) > 0 else { return [] }
    guard now >= handsUntil else { return [handsUntil] }
    let time = Self.pageMilliseconds(in: area)
    return [turningStart + (max(0, now - turningStart) / time + 1) * time]
  }

  private var turningStart: Int64 { max(turnsFrom, handsUntil) }

  /// The rows of a page without two, so that the eye finds where it was.
  static func pageRows(in area: Rect) -> Int { max(1, area.height - 2) }

  /// Long enough to read a page aloud in one's head, row by row.
  private static func pageMilliseconds(in area: Rect) -> Int64 {
    max(8_000, Int64(area.height) * 1_500)
  }
}
