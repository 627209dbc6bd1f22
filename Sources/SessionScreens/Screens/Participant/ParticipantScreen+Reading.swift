import TerminalKit
import WorkshopProtocol

extension ParticipantScreen {
  mutating func takeInSheet(_ key: Key) -> ScreenOutput<ParticipantEvent> {
    switch key {
    case Key(.escape), Key(.enter), .character("q"): sheet = nil
    case .character("x"): isBlank = true
    case .character("a") where sheet?.content == .letters: compose(.reply)
    case .character("o") where sheet?.content == .letters: compose(.strike)
    case Key(.up): move(by: -1)
    case Key(.down): move(by: 1)
    case Key(.pageUp): move(by: -pageRows)
    case Key(.pageDown), .character(" "): move(by: pageRows)
    case Key(.home): sheet?.scroll = 0
    default: break
    }
    return ScreenOutput()
  }

  private mutating func move(by rows: Int) {
    guard let old = sheet?.scroll else { return }
    let most = hiddenRows
    sheet?.scroll = min(max(0, min(old, most) + rows), most)
  }

  /// Scrolls what stands above the answer.
  mutating func scroll(by rows: Int) -> ScreenOutput<ParticipantEvent> {
    let most = hiddenRows
    let step = sticksToEnd ? -rows : rows
    scroll = min(max(0, min(scroll, most) + step), most)
    return ScreenOutput()
  }

  /// The rows by which a page scrolls.
  var pageRows: Int { max(1, contentRows - 1) }

  /// What was said last stays in sight, unless one reads back.
  var sticksToEnd: Bool { sheet == nil && !talk.lines.isEmpty && model.current?.isOpen == true }

  /// Rows of the content in the window as it was told.
  private var contentRows: Int { layout(size, column(at: now)).content.height }

  private var hiddenRows: Int {
    let column = column(at: now)
    return max(0, column.height(width: textWidth) - layout(size, column).content.height)
  }
}
