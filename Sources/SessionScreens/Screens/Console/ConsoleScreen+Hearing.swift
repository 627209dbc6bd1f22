import WorkshopModel
import WorkshopProtocol

extension ConsoleScreen {
  /// Takes what the model answers: its sentences, and what goes out.
  mutating func show(_ reaction: ConsoleReaction, at local: Int64) -> ScreenOutput<ConsoleEvent> {
    let writer = ConsoleLines(style: LineStyle())
    desk.log.add(writer.lines(for: reaction.events.filter { $0 != .readLines }, model))
    var output = ScreenOutput(messages: reaction.messages, events: reaction.events)
    if reaction.events.contains(.quit) {
      desk.hasLeft = true
      output.detaches = true
    }
    return output
  }
}

extension ConsoleDeskState {
  /// Covers what must not stay readable.
  mutating func cover() { lines.isRead = false }

  /// Keeps what the model does not.
  mutating func hear(_ message: ServerMessage, _ model: ConsoleModel) {
    switch message {
    case .view(let step, let view, let isForYouOnly):
      pictures[step] = Picture(view: view, isForYouOnly: isForYouOnly)
    case .step(let card) where card.id != model.card?.id: cover()
    case .signals(let slower, let moreTime): signals = (slower, moreTime)
    default: break
    }
  }

  /// What an errand said.
  mutating func told(_ lines: [String]) {
    log.add(lines)
    layer = .sheet(ConsoleSheet(lines: lines))
  }
}
