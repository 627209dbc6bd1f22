internal import WorkshopModel

extension ServerMessage {
  /// The message as a JSON object.
  var tree: JSONValue {
    .members(
      [("t", .string(kind.rawValue))]
        + (place ?? stage ?? company ?? outcome ?? together ?? console ?? []))
  }

  /// The members of what is said about the connection and the door.
  private var place: [(String, JSONValue?)]? {
    switch self {
    case .welcome(let welcome): welcome.members
    case .admitted(let admission): admission.members
    case .lobby(let lobby): lobby.members
    case .catchUp(let text, let gate): [("text", .string(text)), ("gate", gate?.tree)]
    case .ping(let number): [("n", .number(number))]
    case .pong(let number, let time): [("n", .number(number)), ("time", .instant(time))]
    case .close(let reason, let text):
      [("reason", .string(reason.rawValue)), ("text", .string(text))]
    case .error(let code, let hint, let sequence):
      [
        ("code", .string(code.rawValue)), ("hint", .string(hint)), ("seq", .optional(sequence)),
      ]
    case .ended(let text), .broadcast(let text): [("text", .string(text))]
    default: nil
    }
  }

  /// The members of what is said about a step.
  private var stage: [(String, JSONValue?)]? {
    switch self {
    case .step(let card): [("card", card.tree)]
    case .phase(let step, let phase, let deadline):
      [
        ("step", .step(step)), ("phase", .string(phase.rawValue)),
        ("deadline", .instant(deadline)),
      ]
    case .resumed(let openedAt, let deadline):
      [("opened", .instant(openedAt)), ("deadline", .instant(deadline))]
    case .extended(let step, let deadline):
      [("step", .step(step)), ("deadline", .instant(deadline))]
    case .closingSoon(let step, let deadline):
      [("step", .step(step)), ("deadline", .instant(deadline))]
    case .progress(let step, let progress):
      [("step", .step(step)), ("progress", .string(progress.rawValue))]
    case .ownAnswerOnly(let step), .timeIsUp(let step):
      [("step", .step(step))]
    case .readiness(let step, let readiness):
      [("step", .step(step)), ("readiness", .string(readiness.rawValue))]
    default: nil
    }
  }

  /// The members of what is said inside a pair.
  private var company: [(String, JSONValue?)]? {
    switch self {
    case .paired(let paired):
      [
        ("step", .step(paired.step)), ("role", .string(paired.role)),
        ("partners", .texts(paired.partners)), ("size", .number(paired.size)),
        ("starts", .instant(paired.startsAt)), ("pairing", .optional(paired.pairing)),
      ]
    case .solo(let step, let isWished):
      [("step", .step(step)), ("wished", isWished ? .bool(true) : nil)]
    case .pairLine(let from, let text): [("from", .string(from)), ("text", .string(text))]
    case .pairReturning(let at): [("at", .instant(at))]
    default: nil
    }
  }

  /// The members of what follows an answer.
  private var outcome: [(String, JSONValue?)]? {
    switch self {
    case .acknowledged(let step, let token, let sequence),
      .takenBack(let step, let token, let sequence):
      [
        ("step", .step(step)), ("token", .string(TokenText.text(token))),
        ("seq", .number(sequence)),
      ]
    case .done(let step, let sequence): [("step", .step(step)), ("seq", .number(sequence))]
    case .view(let step, let view, let facilitatorOnly):
      [
        ("step", .step(step)), ("facilitator-only", facilitatorOnly ? .bool(true) : nil),
        ("view", view.tree),
      ]
    default: nil
    }
  }

  /// The members of what is said about rounds, drafts, letters, and who holds the session.
  private var together: [(String, JSONValue?)]? {
    switch self {
    case .round(let round): round.members
    case .roundLine(let step, let from, let text):
      [("step", .step(step)), ("from", .text(from)), ("text", .string(text))]
    case .draft(let draft): draft.members
    case .keeper(let keeper):
      [
        ("name", .text(keeper.name)), ("you", .bool(keeper.isYou)), ("kept", .bool(keeper.isKept)),
      ]
    case .away(let isAway): [("away", .bool(isAway))]
    case .after(let until): [("until", .instant(until))]
    case .role(let isFacilitator): [("facilitator", .bool(isFacilitator))]
    case .mail(let letters): [("letters", .array(letters.map(\.tree)))]
    case .mailSent: []
    case .replies(let replies): replies.members
    case .aside(let from, let text): [("from", .string(from)), ("text", .string(text))]
    default: nil
    }
  }

  /// The members of what a console is told.
  private var console: [(String, JSONValue?)]? {
    switch self {
    case .uploaded(let part): [("part", .number(part))]
    case .created(let created): created.members
    case .signals(let slower, let moreTime):
      [("slower", .string(slower.rawValue)), ("more-time", .string(moreTime.rawValue))]
    case .notes(let notes):
      [
        (
          "notes",
          .array(
            notes.map {
              .members([("text", .string($0.text)), ("signed-by", .text($0.signedBy))])
            })
        )
      ]
    case .helpWanted(let who): [("who", .string(who))]
    case .moderation(let list): list.members
    case .plan(let plan): plan.members
    case .people(let people):
      [
        ("present", .number(people.present)), ("away", .number(people.away)),
        ("waiting", .number(people.waiting)), ("letters", .texts(people.letters)),
      ]
    case .record(let part, let of, let text):
      [("part", .number(part)), ("of", .number(of)), ("text", .string(text))]
    default: nil
    }
  }
}
