import Phrasebook
import TerminalKit
import WorkshopProtocol

/// What a console keeps while it is without its connection.
extension ConsoleScreen {
  /// Takes a key in what lies over the panels; what could not be sent stays there as it was.
  mutating func take(
    _ key: Key, keeping layer: ConsoleLayer, at local: Int64
  ) -> ScreenOutput<ConsoleEvent> {
    let lines = desk.lines
    let output = takeInLayer(key, at: local)
    guard output.events.contains(.notConnected) else { return output }
    (desk.layer, desk.lines, desk.isRevealing, desk.asked) = (layer, lines, false, nil)
    if case .entry(let entry) = layer { keepWords(of: entry, after: .notConnected) }
    return output
  }

  /// Says that what was sent last may not have come; its words are in their field once more.
  mutating func tellUnheard(_ events: [ConsoleEvent]) {
    defer { desk.sentEntry = nil }
    for event in events {
      let lines = sentences(event)
      desk.log.add(lines)
      if desk.toast?.weight != .alarm { desk.toast = ConsoleToast(lines, .warning) }
      guard let entry = desk.sentEntry, desk.layer == nil else { continue }
      keepWords(of: entry, after: event)
    }
  }

  /// The field says itself what has become of its words.
  private mutating func keepWords(of entry: ConsoleEntry, after event: ConsoleEvent) {
    var entry = entry
    entry.fault = fault(after: event)
    desk.layer = .entry(entry)
    if desk.toast?.weight != .alarm { desk.toast = nil }
  }

  /// The connection is back: a field with words in it says no more that there is none.
  mutating func forgetAway() {
    guard case .entry(var entry) = desk.layer, entry.fault == fault(after: .notConnected) else {
      return
    }
    entry.fault = []
    desk.layer = .entry(entry)
  }

  private func fault(after event: ConsoleEvent) -> [String] {
    sentences(event) + [style.phrases(ConnectionPhrase.wordsStay)]
  }
}
