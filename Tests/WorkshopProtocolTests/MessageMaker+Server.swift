import WorkshopModel
import WorkshopProtocol

extension MessageMaker {
  mutating func server(_ kind: ServerMessage.Kind) -> ServerMessage {
    switch kind {
    case .welcome:
      .welcome(
        .init(
          version: 1, suite: "open", server: "attune/0.1", challenge: text(3),
          heartbeatSeconds: 1 + below(60)))
    case .admitted: .admitted(admission())
    case .waiting: .waiting
    case .lobby:
      .lobby(
        .init(
          seats: below(300), stages: below(3), facilitatorPresent: flag(), isLocked: flag(),
          startsLateMinutes: below(20), helpers: below(3)))
    case .catchUp: .catchUp(text: text(), gate: maybe { $0.card() })
    case .ping: .ping(below(1_000_000))
    case .pong: .pong(below(1_000_000), time: instant())
    case .error: .error(code: pick(), hint: text(), sequence: maybe { $0.below(1_000) })
    case .close: .close(reason: pick(), text: text())
    case .ended: .ended(text: text())
    case .broadcast: .broadcast(text())
    default: stage(kind)
    }
  }

  private mutating func admission() -> ServerMessage.Admission {
    ServerMessage.Admission(
      role: pick(), title: text(), room: pick(), isRehearsal: flag(), isLate: flag(),
      usesNames: flag(), resumeToken: maybe { $0.text(3) }, time: instant(), leadership: pick(),
      goals: texts(), contentNotes: texts(), resources: texts(), promise: text(),
      circle: maybe { 1 + $0.below(99) })
  }

  private mutating func stage(_ kind: ServerMessage.Kind) -> ServerMessage {
    switch kind {
    case .step: .step(card())
    case .phase: .phase(step: step(), phase: pick(), deadline: maybe { $0.instant() })
    case .held: .held
    case .resumed:
      .resumed(openedAt: maybe { $0.instant() }, deadline: maybe { $0.instant() })
    case .acknowledged: .acknowledged(step: step(), token: token(), sequence: below(1_000))
    case .done: .done(step: step(), sequence: below(1_000))
    case .takenBack: .takenBack(step: step(), token: token(), sequence: below(1_000))
    case .heard: .heard
    case .view: .view(step: step(), view: view(), facilitatorOnly: flag())
    case .ownAnswerOnly: .ownAnswerOnly(step: step())
    case .progress: .progress(step: step(), progress: pick())
    case .extended: .extended(step: step(), deadline: maybe { $0.instant() })
    case .closingSoon: .closingSoon(step: step(), deadline: instant())
    default: company(kind)
    }
  }

  private mutating func company(_ kind: ServerMessage.Kind) -> ServerMessage {
    switch kind {
    case .paired:
      .paired(
        .init(
          step: step(), role: ["A", "B", "C"][below(3)], partners: texts(2), size: 2 + below(2),
          startsAt: instant(), pairing: maybe { $0.below(1_000_000_000) }))
    case .solo: .solo(step: step(), isWished: flag())
    case .pairLine: .pairLine(from: text(), text: text())
    case .pairReturning: .pairReturning(at: instant())
    case .proved: .proved
    case .uploaded: .uploaded(part: 1 + below(9))
    case .created:
      .created(
        .init(
          code: text(2), stageCode: maybe { $0.text(2) }, helperCode: maybe { $0.text(2) },
          circleCodes: list { $0.text(2) }))
    case .readiness: .readiness(step: step(), readiness: pick())
    case .timeIsUp: .timeIsUp(step: step())
    case .signals: .signals(slower: pick(), moreTime: pick())
    default: console(kind)
    }
  }

  private mutating func console(_ kind: ServerMessage.Kind) -> ServerMessage {
    switch kind {
    case .notes:
      .notes(list { .init(text: $0.text(), signedBy: $0.maybe { $0.text() }) })
    case .helpWanted: .helpWanted(who: text())
    case .pairHelpWanted: .pairHelpWanted
    case .moderation: .moderation(moderationList())
    case .plan:
      .plan(plan())
    case .people:
      .people(
        .init(present: below(30), away: below(5), waiting: below(5), letters: texts()))
    case .record: .record(part: 1 + below(3), of: 3, text: text(60))
    default: together(kind)
    }
  }

  private mutating func plan() -> ServerMessage.Plan {
    var plan = ServerMessage.Plan(
      items: list { $0.planItem() }, minutesOver: below(30) - 15, proposals: list { $0.step() })
    plan.startedAt = maybe { SessionInstant(milliseconds: Int64($0.below(9_000))) }
    return plan
  }

  private mutating func moderationList() -> ServerMessage.ModerationList {
    var list = ServerMessage.ModerationList(
      step: step(),
      lines: list { $0.moderationLine() })
    list.continuesList = flag()
    return list
  }

  private mutating func moderationLine() -> ServerMessage.ModerationList.Line {
    var line = ServerMessage.ModerationList.Line(
      letter: text(1), text: text(), state: pick(), mayKeep: flag())
    line.needsCare = flag()
    line.mayPoint = flag()
    return line
  }

  private mutating func planItem() -> ServerMessage.Plan.Item {
    ServerMessage.Plan.Item(
      step: step(), title: text(), type: pick(), minutes: below(60), priority: pick(),
      isProtected: flag(), state: pick())
  }
}
