import WorkshopModel
import WorkshopProtocol

extension MessageMaker {
  mutating func clientTogether(_ kind: ClientMessage.Kind) -> ClientMessage? {
    switch kind {
    case .turnDone: .turnDone
    case .takeTurn: .takeTurn
    case .turnSay: .turnSay(text())
    case .propose: .propose(text())
    case .changeLine: .changeLine(line: 1 + below(1_000), text: text())
    case .withdrawLine: .withdrawLine(1 + below(1_000))
    case .keepTime: .keepTime
    case .handTime: .handTime(to: text())
    case .mail:
      .mail(.init(tokens: list(8) { $0.token() }, letter: maybe { $0.clientLetter() }))
    default: nil
    }
  }

  private mutating func clientLetter() -> ClientMessage.Letter {
    ClientMessage.Letter(
      step: step(), token: token(), text: maybe { $0.text() }, isStrike: flag())
  }

  mutating func together(_ kind: ServerMessage.Kind) -> ServerMessage {
    switch kind {
    case .round: .round(round())
    case .roundLine: .roundLine(step: step(), from: maybe { $0.text() }, text: text())
    case .draft: .draft(draft())
    case .keeper: .keeper(.init(name: maybe { $0.text() }, isYou: flag(), isKept: flag()))
    case .away: .away(flag())
    case .after: .after(until: instant())
    case .role: .role(isFacilitator: flag())
    case .mail: .mail(list { $0.letter() })
    case .replies: .replies(replies())
    case .aside: .aside(from: text(), text: text())
    default: .mailSent
    }
  }

  private mutating func round() -> ServerMessage.Round {
    var round = ServerMessage.Round(step: step(), turn: below(9), of: below(9))
    round.speaker = maybe { $0.text() }
    round.isYours = flag()
    round.mayTake = flag()
    round.toward = maybe { $0.text() }
    round.endsAt = maybe { $0.instant() }
    round.isTyped = flag()
    round.isOver = flag()
    return round
  }

  private mutating func draft() -> ServerMessage.Draft {
    var draft = ServerMessage.Draft(
      step: step(),
      lines: list {
        .init(
          number: 1 + $0.below(9), text: $0.text(), by: $0.maybe { $0.text() },
          isAdopted: $0.flag(), isYours: $0.flag())
      })
    draft.continuesList = flag()
    return draft
  }

  private mutating func letter() -> ServerMessage.Letter {
    ServerMessage.Letter(step: step(), token: token(), text: text(), kind: pick())
  }

  private mutating func replies() -> ServerMessage.Replies {
    var replies = ServerMessage.Replies(
      step: step(),
      threads: list {
        .init(
          letter: $0.text(1), lines: $0.list { .init(text: $0.text(), isAuthor: $0.flag()) })
      })
    replies.continuesList = flag()
    return replies
  }
}
