import WorkshopModel
import WorkshopProtocol

extension StageScene {
  /// A round has a line or two from each person; more than this nobody scrolls through.
  private static let mostLines = 200

  /// Who holds the room.
  mutating func together(_ message: ServerMessage) -> StageNews? {
    switch message {
    case .keeper(let keeper):
      self.keeper = keeper
      return .keeper(keeper)
    case .away(let isAway):
      isUnattended = isAway
      return .away(isAway)
    case .after(let until):
      place = .after(until: until)
      return .after
    default: return nil
    }
  }

  mutating func turned(_ round: ServerMessage.Round) -> StageNews? {
    let before = step?.round
    change { $0.round = round }
    return before?.standing == round.standing ? nil : .round(round)
  }

  mutating func typed(_ id: StepID, _ from: String?, _ text: String) -> StageNews {
    let turn = StageStep.Turn(from: from, text: text)
    if step?.card.id == id { change { $0.lines = $0.lines.suffix(Self.mostLines - 1) + [turn] } }
    return .roundLine(turn)
  }

  mutating func drafted(_ message: ServerMessage.Draft) -> StageNews {
    let before = draft?.step == message.step ? draft?.lines ?? [] : []
    let all = message.continuesList ? before + message.lines : message.lines
    draft = ServerMessage.Draft(step: message.step, lines: all)
    return .draft(DraftChange.between(before, all))
  }
}
