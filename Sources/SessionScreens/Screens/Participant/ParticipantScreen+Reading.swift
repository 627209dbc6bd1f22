import Phrasebook
import TerminalKit
import WorkshopModel
import WorkshopProtocol

extension ParticipantScreen {
  mutating func takeInSheet(_ key: Key) -> ScreenOutput<ParticipantEvent> {
    if case .unsent(_, at: let since)? = sheet?.content { return takeInUnsent(key, since: since) }
    switch key {
    case Key(.escape), Key(.enter), .character("q"): sheet = nil
    case .character("x"): isBlank = true
    case .character("a") where sheet?.content == .letters: compose(.reply)
    case .character("o") where sheet?.content == .letters: compose(.strike)
    case Key(.up): moveSheet(by: -1)
    case Key(.down): moveSheet(by: 1)
    case Key(.pageUp): moveSheet(by: -pageRows)
    case Key(.pageDown), .character(" "): moveSheet(by: pageRows)
    case Key(.home): sheet?.scroll = 0
    default: break
    }
    return ScreenOutput()
  }

  mutating func moveSheet(by rows: Int) {
    guard let old = sheet?.scroll else { return }
    let most = place().hidden
    sheet?.scroll = min(max(0, min(old, most) + rows), most)
  }

  /// Scrolls what stands above the answer.
  mutating func scroll(by rows: Int) -> ScreenOutput<ParticipantEvent> {
    let (most, sticks) = (place().hidden, place().sticks)
    let step = sticks ? -rows : rows
    scroll = min(max(0, min(scroll, most) + step), most)
    return ScreenOutput()
  }

  /// The rows by which a page scrolls.
  var pageRows: Int { max(1, place().seen - 1) }

  /// Whether the content's end is what is seen first: whose turn it is, what was said last, or the
  /// question where there is room for little more.
  func sticksToEnd(_ rows: Int, _ parts: JoinParts) -> Bool {
    guard sheet == nil, model.question == nil, let current = model.current, current.isOpen else {
      return false
    }
    switch current.card.body {
    case .pair, .round, .draft: return true
    // Terms are read from their beginning.
    case .gate: return false
    default:
      return !talk.lines.isEmpty || current.awaitsAnswer && rows <= 4 && parts.question.isEmpty
    }
  }

  /// While terms are read, Enter leads on to their end, and then to the choices.
  mutating func readOn(_ key: Key, _ token: AnswerToken) -> ScreenOutput<ParticipantEvent>? {
    guard let terms = unreadTerms, parts(size, at: now).isReading else { return nil }
    switch key {
    case Key(.enter), Key(.pageDown), .character(" "):
      guard scroll >= place().hidden else { return scroll(by: pageRows) }
      readTerms = terms
      scroll = place().hidden
      return ScreenOutput()
    case Key(.down): return scroll(by: 1)
    case Key(.up): return scroll(by: -1)
    case Key(.pageUp): return scroll(by: -pageRows)
    default: return action(for: key).map { follow($0, token) } ?? ScreenOutput()
    }
  }

  /// What Enter does while terms are read; nil where none are.
  func reading(_ parts: JoinParts, _ layout: JoinLayout) -> JoinMovePhrase? {
    guard parts.isReading else { return nil }
    let area = layout.content
    let isAtEnd = scroll >= parts.content.height(width: area.width) - area.height
    return isAtEnd ? .toChoices : .readOn
  }

  /// Rows of the content that are seen, and that are not, in the window as it was told.
  private func place() -> (seen: Int, hidden: Int, sticks: Bool) {
    let parts = parts(size, at: now)
    let seen = layout(size, parts).content.height
    let hidden = max(0, parts.content.height(width: textWidth) - seen)
    return (seen, hidden, sticksToEnd(seen, parts))
  }
}
