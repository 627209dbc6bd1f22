import Facilitation
import WorkshopModel
import WorkshopProtocol

/// Telling people where a round, a draft and the timekeeping stand.
extension SimulatedServer {
  /// The wire's message for a notice about doing something together; nil for others.
  func together(_ notice: Notice) -> ServerMessage? {
    switch notice {
    case .round(let round): .round(ServerMessage.Round(round))
    case .roundLine(let step, let from, let text): .roundLine(step: step, from: from, text: text)
    case .draft(let draft): .draft(ServerMessage.Draft(draft))
    case .keeper(let keeper):
      .keeper(
        ServerMessage.Keeper(name: keeper.name, isYou: keeper.isYou, isKept: keeper.isKept))
    case .away(let isAway): .away(isAway)
    case .after(let until): .after(until: until)
    default: nil
    }
  }
}

extension ServerMessage.Round {
  /// The wire's round.
  fileprivate init(_ notice: RoundNotice) {
    self.init(step: notice.step, turn: notice.turn, of: notice.of)
    speaker = notice.speaker
    isYours = notice.isYours
    mayTake = notice.mayTake
    toward = notice.toward
    endsAt = notice.endsAt
    isTyped = notice.isTyped
    isOver = notice.isOver
  }
}

extension ServerMessage.Draft {
  /// The wire's draft.
  fileprivate init(_ notice: DraftNotice) {
    self.init(
      step: notice.step,
      lines: notice.lines.map {
        Line(
          number: $0.number, text: $0.text, by: $0.by, isAdopted: $0.isAdopted,
          isYours: $0.isYours)
      })
  }
}
