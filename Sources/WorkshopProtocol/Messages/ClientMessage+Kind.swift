extension ClientMessage {
  /// The name of a message: the value of its key `t`.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case hello, join, resume
    case acceptTerms = "accept-terms"
    case answer, done
    case takeBack = "take-back"
    case signal, note
    case pairLine = "pair-line"
    case pairHelp = "pair-help"
    case pairSolo = "pair-solo"
    case pairRejoin = "pair-rejoin"
    case pairAvoid = "pair-avoid"
    case pairTogether = "pair-together"
    case turnDone = "turn"
    case takeTurn = "take-turn"
    case turnSay = "turn-say"
    case propose
    case changeLine = "change-line"
    case withdrawLine = "withdraw-line"
    case keepTime = "keep-time"
    case handTime = "hand-time"
    case mail
    case ping, pong, leave, prove, upload, create, attach, verb, moderate, export, aside
  }

  /// The message's name.
  public var kind: Kind { togetherKind ?? otherKind }

  private var togetherKind: Kind? {
    switch self {
    case .turnDone: .turnDone
    case .takeTurn: .takeTurn
    case .turnSay: .turnSay
    case .propose: .propose
    case .changeLine: .changeLine
    case .withdrawLine: .withdrawLine
    case .keepTime: .keepTime
    case .handTime: .handTime
    case .mail: .mail
    case .prove: .prove
    case .upload: .upload
    case .create: .create
    case .attach: .attach
    case .verb: .verb
    case .moderate: .moderate
    case .export: .export
    case .aside: .aside
    default: nil
    }
  }

  private var otherKind: Kind {
    switch self {
    case .hello: .hello
    case .join: .join
    case .resume: .resume
    case .acceptTerms: .acceptTerms
    case .answer: .answer
    case .done: .done
    case .takeBack: .takeBack
    case .signal: .signal
    case .note: .note
    case .pairLine: .pairLine
    case .pairHelp: .pairHelp
    case .pairSolo: .pairSolo
    case .pairRejoin: .pairRejoin
    case .pairAvoid: .pairAvoid
    case .pairTogether: .pairTogether
    case .ping: .ping
    case .pong: .pong
    default: .leave
    }
  }

  /// The number by which a refusal names the message: its sequence number, or a line's pairing.
  public var sequence: Int? {
    switch self {
    case .answer(let answer): answer.sequence
    case .done(_, let sequence), .takeBack(_, _, let sequence): sequence
    case .pairLine(_, let pairing): pairing
    default: nil
    }
  }
}
