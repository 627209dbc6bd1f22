import TerminalKit

/// Where everything stands on a console's screen.
///
/// All panels at 110×30 and more; the agenda, the live step and one more at 76×20; below that one
/// panel at a time.
struct ConsoleLayout {
  /// A panel with its place.
  struct Place {
    let panel: ConsolePanel
    let area: Rect
  }

  let header: Rect
  /// Where calls and notes stand until they were seen to.
  let marks: Rect
  let body: Rect
  let footer: Rect
  private(set) var places: [Place] = []
  /// Where the names of the panels stand, of which one is shown.
  private(set) var tabs: Rect?
  /// What to say next, where it has a place of its own.
  private(set) var sayNext: Rect?

  /// A layout for a size and the panel that has the keys; where no lines wait, their panel gives
  /// its rows to the present step.
  init(_ size: Size, _ desk: ConsoleDeskState, marks rows: Int, hasLines: Bool) {
    let whole = Rect(size)
    let (top, rest) = whole.cutTop(size.rows >= 14 ? 2 : 1)
    header = top
    let (marks, below) = rest.cutTop(min(rows, size.rows / 4))
    self.marks = marks
    let (panel, tab) = (desk.panel, desk.tab)
    (body, footer) = below.cutBottom(size.rows >= 16 ? 2 : 1)
    if size.columns >= 110, size.rows >= 30 {
      placeAll(lines: panel == .lines ? 6 : hasLines ? 4 : nil)
    } else if size.columns >= 76, size.rows >= 20 {
      placeThree(panel: panel, tab: tab, isTabFull: hasLines || tab != .lines || panel == tab)
    } else {
      let (tabs, rest) = body.cutTop(1)
      self.tabs = tabs
      places = [Place(panel: panel, area: rest)]
    }
  }

  /// The lines have so many tenths of the middle's height; nil leaves them a single row.
  private mutating func placeAll(lines tenths: Int?) {
    let (panels, sayNext) = body.cutBottom(body.height >= 30 ? 6 : 5)
    self.sayNext = sayNext
    let side = panels.width * 3 / 10
    let (agenda, rest) = panels.cutLeft(side)
    let (middle, right) = rest.cutLeft(rest.width - side)
    let (live, lines) = middle.cutBottom(tenths.map { panels.height * $0 / 10 } ?? 3)
    let (signals, below) = right.cutTop(7)
    let (people, last) = below.cutTop(max(5, below.height / 3))
    let (notes, log) = last.cutTop(max(4, last.height * 4 / 10))
    places = [
      Place(panel: .agenda, area: agenda), Place(panel: .live, area: live),
      Place(panel: .lines, area: lines), Place(panel: .signals, area: signals),
      Place(panel: .people, area: people), Place(panel: .notes, area: notes),
      Place(panel: .log, area: log),
    ]
  }

  private mutating func placeThree(panel: ConsolePanel, tab: ConsolePanel, isTabFull: Bool) {
    let (agenda, rest) = body.cutLeft(min(38, body.width * 2 / 5))
    let tenths = panel == tab ? 4 : 6
    let (live, below) = rest.cutTop(isTabFull ? body.height * tenths / 10 : body.height - 4)
    let (tabs, area) = below.cutTop(1)
    self.tabs = tabs
    places = [
      Place(panel: .agenda, area: agenda), Place(panel: .live, area: live),
      Place(panel: tab, area: area),
    ]
  }

  /// The place of a panel, if it is shown.
  func area(of panel: ConsolePanel) -> Rect? { places.first { $0.panel == panel }?.area }
}
