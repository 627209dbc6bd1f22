extension ServerMessage {
  /// The name of a message: the value of its key `t`.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case welcome, admitted, waiting, lobby
    case catchUp = "catch-up"
    case step, phase, held, resumed, acknowledged, done
    case takenBack = "taken-back"
    case heard, view
    case ownAnswerOnly = "own-answer-only"
    case progress, paired, solo
    case pairLine = "pair-line"
    case pairReturning = "pair-returning"
    case broadcast, extended
    case closingSoon = "closing-soon"
    case ping, pong, error, close, ended
    case proved, uploaded, created, readiness
    case timeIsUp = "time-is-up"
    case signals, notes
    case helpWanted = "help-wanted"
    case pairHelpWanted = "pair-help-wanted"
    case moderation, plan, people, record
    case round
    case roundLine = "round-line"
    case draft, keeper, away, after, role, mail
    case mailSent = "mail-sent"
    case replies, aside
  }

  /// The message's name.
  public var kind: Kind { sharedKind ?? togetherKind ?? consoleKind }

  private var sharedKind: Kind? {
    switch self {
    case .welcome: .welcome
    case .admitted: .admitted
    case .waiting: .waiting
    case .lobby: .lobby
    case .catchUp: .catchUp
    case .step: .step
    case .phase: .phase
    case .held: .held
    case .resumed: .resumed
    case .acknowledged: .acknowledged
    case .done: .done
    case .takenBack: .takenBack
    case .heard: .heard
    case .view: .view
    case .ownAnswerOnly: .ownAnswerOnly
    case .progress: .progress
    case .paired: .paired
    case .solo: .solo
    case .pairLine: .pairLine
    case .pairReturning: .pairReturning
    case .broadcast: .broadcast
    case .extended: .extended
    case .closingSoon: .closingSoon
    case .ping: .ping
    case .pong: .pong
    case .error: .error
    case .close: .close
    case .ended: .ended
    default: nil
    }
  }

  private var togetherKind: Kind? {
    switch self {
    case .round: .round
    case .roundLine: .roundLine
    case .draft: .draft
    case .keeper: .keeper
    case .away: .away
    case .after: .after
    case .role: .role
    case .mail: .mail
    case .mailSent: .mailSent
    case .replies: .replies
    case .aside: .aside
    default: nil
    }
  }

  private var consoleKind: Kind {
    switch self {
    case .uploaded: .uploaded
    case .created: .created
    case .readiness: .readiness
    case .timeIsUp: .timeIsUp
    case .signals: .signals
    case .notes: .notes
    case .helpWanted: .helpWanted
    case .pairHelpWanted: .pairHelpWanted
    case .moderation: .moderation
    case .plan: .plan
    case .people: .people
    case .record: .record
    default: .proved
    }
  }
}
