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
    case pairAvoid = "pair-avoid"
    case pairTogether = "pair-together"
    case ping, pong, leave, prove, upload, create, attach, verb, moderate, export
  }

  /// The message's name.
  public var kind: Kind {
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
    case .pairAvoid: .pairAvoid
    case .pairTogether: .pairTogether
    case .ping: .ping
    case .pong: .pong
    case .leave: .leave
    case .prove: .prove
    case .upload: .upload
    case .create: .create
    case .attach: .attach
    case .verb: .verb
    case .moderate: .moderate
    case .export: .export
    }
  }

  /// The sequence number of a message that has one.
  public var sequence: Int? {
    switch self {
    case .answer(let answer): answer.sequence
    case .done(_, let sequence), .takeBack(_, _, let sequence): sequence
    default: nil
    }
  }
}
