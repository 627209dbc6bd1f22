package import TerminalKit
import WorkshopProtocol

extension ConsoleScreen {
  /// The screen at a moment: the same state, size and time give the same frame.
  package func frame(_ size: Size, at local: Int64, collectsCuts: Bool) -> Frame {
    var frame = Frame(size, collectsCuts: collectsCuts)
    guard !desk.isBlank else { return frame }
    frame.put(Page.line(model.admission?.title ?? ""), at: Point(x: 1, y: 0), .title)
    return frame
  }
}
