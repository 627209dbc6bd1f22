/// What a notice is about, and with it what ends it; a key ends any that has stood long enough.
enum NoticeMatter: Hashable, Sendable, CaseIterable {
  /// What became of one's own answer, or one's turn.
  case answer
  /// A wish about pairs.
  case wish
  /// Anything else that the person did.
  case act
  /// The time of a step, or of a turn.
  case clock
  /// What is new in a step.
  case step
  /// Whether one is connected, and the room held.
  case room
  /// Who keeps the time.
  case keeper
  /// What somebody said to everybody, and that an answer was not sent in time.
  case words

  /// Whether the next notice about it takes its place.
  var isReplaced: Bool {
    switch self {
    case .answer, .wish, .act, .clock, .room, .keeper: true
    case .step, .words: false
    }
  }

  /// What the person's next act ends.
  static let endedByAct: Set<Self> = [.answer, .wish, .act]
  /// What a step's close ends.
  static let endedByClose: Set<Self> = [.answer, .clock, .step]
  /// What another step ends.
  static let endedByStep: Set<Self> = [.answer, .wish, .act, .clock, .step]
}

extension ParticipantEvent {
  /// What a notice of it is about.
  var matter: NoticeMatter {
    switch self {
    case .takenBack, .waitsForConnection, .turnEnded, .turnMovedOn, .declined: .answer
    case .soloAsked, .rejoinAsked, .avoidNoted, .togetherNoted: .wish
    case .closingSoon, .extended, .timeIsUp, .pairReturning, .timed: .clock
    case .admitted, .seatForgotten, .closing, .resumed, .away, .held: .room
    case .keeper: .keeper
    case .broadcast, .mailSent: .words
    case .drafted, .signals, .catchUp, .termsAccepted, .view: .step
    default: .act
    }
  }

  /// What is over once it has happened.
  var ends: Set<NoticeMatter> {
    switch self {
    case .step, .sittingOut, .backToDraft: NoticeMatter.endedByStep
    case .closed, .view, .ownAnswerOnly: NoticeMatter.endedByClose
    case .accepted: [.answer]
    case .paired, .solo, .refused: [.wish]
    case .turn: [.clock]
    case .held, .away: [.room, .clock]
    case .after: NoticeMatter.endedByStep
    default: []
    }
  }
}
