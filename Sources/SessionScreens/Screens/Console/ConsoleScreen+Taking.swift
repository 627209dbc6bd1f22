import Phrasebook
package import TerminalKit
import WorkshopModel
import WorkshopProtocol

extension ConsoleScreen {
  /// Takes a key, a paste, or what else comes from the terminal.
  package mutating func take(
    _ event: InputEvent, at local: Int64
  ) -> ScreenOutput<ConsoleEvent> {
    coverWhenIdle(at: local)
    desk.now = max(desk.now, local)
    switch event {
    case .key(let key): return take(key, at: local)
    case .paste(let text):
      desk.lastKey = local
      if !desk.isBlank, !isLastPage { paste(text) }
    case .resize(let size): desk.size = size
    case .ended: return leave()
    // Whoever looks elsewhere may be about to share the screen.
    case .focus(false): desk.cover()
    case .focus(true), .resumed: break
    }
    return ScreenOutput()
  }

  private mutating func take(_ key: Key, at local: Int64) -> ScreenOutput<ConsoleEvent> {
    desk.lastKey = local
    if key == .control("z") {
      desk.cover()
      var output = ScreenOutput<ConsoleEvent>()
      output.suspends = true
      return output
    }
    // The first key only brings the screen back, whatever it is.
    if desk.isBlank {
      desk.isBlank = false
      return ScreenOutput()
    }
    if isLastPage { return closeLastPage() }
    if key == .control("b") || key == Key(.function(9)) {
      desk.blank()
      return ScreenOutput()
    }
    if key == .control("c") { return interrupt() }
    desk.hasAskedToLeave = false
    desk.dismissToast()
    if let layer = desk.layer { return take(key, keeping: layer, at: local) }
    if let action = ConsoleKeys.action(for: key, isInLines: desk.panel == .lines) {
      return perform(action, at: local)
    }
    return move(key, at: local)
  }

  /// Ctrl-C asks once; a second one leaves.
  private mutating func interrupt() -> ScreenOutput<ConsoleEvent> {
    if desk.hasAskedToLeave { return leave() }
    desk.hasAskedToLeave = true
    let phrase: ConsoleScreenNewsPhrase = model.keeping == .nothing ? .onceMoreEnds : .onceMore
    desk.toast = ConsoleToast([style.phrases(phrase)], .warning)
    return ScreenOutput()
  }

  /// Any key takes the last page away.
  private mutating func closeLastPage() -> ScreenOutput<ConsoleEvent> {
    desk.hasLeft = true
    var output = ScreenOutput<ConsoleEvent>()
    output.detaches = true
    return output
  }

  /// Leaves the console; the session goes on.
  mutating func leave() -> ScreenOutput<ConsoleEvent> {
    desk.hasLeft = true
    desk.cover()
    var output = ScreenOutput<ConsoleEvent>(events: [.quit])
    output.detaches = true
    return output
  }

  /// Keys that go between the panels and within one.
  private mutating func move(_ key: Key, at local: Int64) -> ScreenOutput<ConsoleEvent> {
    if let character = key.plainCharacter, let number = character.wholeNumberValue,
      character.isASCII, panels.indices.contains(number - 1)
    {
      desk.go(to: panels[number - 1])
      return ScreenOutput()
    }
    switch key.symbol {
    case .tab: desk.go(to: panel(after: desk.panel, by: key.isShift ? -1 : 1))
    case .escape: desk.go(to: .live)
    case .up: moveInPanel(by: -1)
    case .down: moveInPanel(by: 1)
    case .pageUp: moveInPanel(by: -8)
    case .pageDown: moveInPanel(by: 8)
    case .home: moveInPanel(by: -10_000)
    case .end: moveInPanel(by: 10_000)
    case .enter where desk.panel == .agenda: return goToChosenStep(at: local)
    default: if key.plainCharacter != nil { sayNoSuchKey(key, at: local) }
    }
    return ScreenOutput()
  }

  /// The panels that this console has.
  var panels: [ConsolePanel] {
    model.isHelper ? ConsolePanel.allCases.filter { $0 != .lines } : ConsolePanel.allCases
  }

  private func panel(after panel: ConsolePanel, by step: Int) -> ConsolePanel {
    let place = panels.firstIndex(of: panel) ?? 0
    return panels[(place + step + panels.count) % panels.count]
  }

  private mutating func moveInPanel(by step: Int) {
    switch desk.panel {
    case .agenda:
      let count = model.plan?.items.count ?? 0
      desk.agendaCursor = min(max(0, agendaCursor + step), max(0, count - 1))
    case .lines:
      desk.lines.cursor = min(max(0, desk.lines.cursor + step), max(0, waitingList.count - 1))
    case .live, .signals, .people, .notes, .log:
      let most = hiddenRows(of: desk.panel)
      desk.offsets[desk.panel] = min(max(0, desk.offsets[desk.panel, default: 0] + step), most)
    }
  }

  /// The step of the agenda that the keys are at.
  var agendaCursor: Int {
    let items = model.plan?.items ?? []
    let here = items.firstIndex { $0.state == .current } ?? 0
    return min(desk.agendaCursor ?? here, max(0, items.count - 1))
  }

  /// Asks first: a step in the agenda is one key away from another.
  private mutating func goToChosenStep(
    at local: Int64
  ) -> ScreenOutput<ConsoleEvent> {
    guard let items = model.plan?.items, items.indices.contains(agendaCursor), !model.isHelper
    else { return ScreenOutput() }
    let item = items[agendaCursor]
    switch item.state {
    case .current: show(.stepIsHere, at: local)
    // A match may be held more than once, if its file says so.
    case .held where item.type != .match: show(.stepHasBeen, at: local)
    case .held, .coming: desk.layer = .question(ConsoleQuestion(jumpTo: item.step, model))
    }
    return ScreenOutput()
  }
}
