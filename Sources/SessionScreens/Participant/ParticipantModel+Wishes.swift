package import WorkshopModel
import WorkshopProtocol

extension ParticipantModel {
  /// Follows a wish of the person; `token` is a fresh one.
  ///
  /// Words that sound heavy, or may point to someone, bring a question first.
  ///
  /// - Throws: Why not; nothing has changed then.
  package mutating func act(
    _ intent: ParticipantIntent, token: AnswerToken
  ) throws(ParticipantRefusal) -> ParticipantReaction {
    if let question = try looked(at: intent, token: token) { return ask(question) }
    return try follow(intent, token: token)
  }

  mutating func follow(
    _ intent: ParticipantIntent, token: AnswerToken
  ) throws(ParticipantRefusal) -> ParticipantReaction {
    switch intent {
    case .name(let name): return try take(name: name)
    case .confirm(let isYes): return try confirm(isYes, token: token)
    case .care(let choice): return try choose(choice, token: token)
    case .pointer(let choice): return try choose(choice, token: token)
    case .resources:
      guard let lines = admission?.resources, !lines.isEmpty else { throw .noResources }
      return .show(.resources(lines))
    case .leave: return ask(.leave)
    case .help:
      try needConnection()
      try needFacilitator()
      return ask(.help)
    case .terms(let option): return try answer(terms: option)
    case .answer(let content, let mayKeep):
      return try answer(Answer(content, mayKeep: mayKeep), token: token)
    case .pass where round != nil && current?.isOpen == true: return try endTurn(nil)
    case .pass: return try answer(.pass, token: token)
    case .keep: return try keep(token: token)
    case .takeBack: return try takeBack()
    case .mail, .reply, .strike: return try post(intent)
    default:
      try needConnection()
      return try say(intent)
    }
  }

  private mutating func say(_ intent: ParticipantIntent) throws(ParticipantRefusal)
    -> ParticipantReaction
  {
    switch intent {
    case .stepOut:
      isAway.toggle()
      return signal(isAway ? .stepOut : .stepBack)
    case .slower: return signal(.slower)
    case .moreTime: return signal(.moreTime)
    case .note(let text, let isSigned):
      try needFacilitator()
      return try send(
        .note(text: text, isSigned: isSigned), of: text, .noteSent(isSigned: isSigned))
    case .pairLine(let text):
      guard let pair else { throw .notInPair }
      return try sayToPair(text, pair.paired.pairing)
    case .pairHelp:
      guard pair != nil else { throw .notInPair }
      try needFacilitator()
      return ParticipantReaction(messages: [.pairHelp], events: [.pairHelpAsked])
    case .pairSolo:
      // Who is alone already has nothing to leave; the server says so.
      guard !isSolo else { return ParticipantReaction(messages: [.pairSolo]) }
      wantsSolo = true
      return ParticipantReaction(messages: [.pairSolo], events: [.soloAsked])
    case .pairRejoin:
      guard wantsSolo else { throw .notSolo }
      wantsSolo = false
      return ParticipantReaction(messages: [.pairRejoin], events: [.rejoinAsked])
    case .avoid(let names):
      guard admission?.usesNames == true else { throw .noAvoidHere }
      return try send(.pairAvoid(names), of: names.joined(), .avoidNoted)
    case .together(let name):
      guard admission?.usesNames == true else { throw .noAvoidHere }
      return try send(.pairTogether(name), of: name, .togetherNoted)
    default: return try together(intent)
    }
  }

  /// The line says for which pairing it is, so that it never reaches the people of another.
  private mutating func sayToPair(
    _ text: String, _ pairing: Int?
  ) throws(ParticipantRefusal) -> ParticipantReaction {
    let sent = try send(.pairLine(text, pairing: pairing), of: text, .pairLineSent)
    if let pairing { keep(PairLine(pairing: pairing, text: text)) }
    return sent
  }

  /// Where the members lead, nobody could read a note or come.
  func needFacilitator() throws(ParticipantRefusal) {
    guard admission?.leadership != .member else { throw .noFacilitator }
  }

  func needConnection() throws(ParticipantRefusal) {
    guard isConnected else { throw .notConnected }
    guard standing == .here else { throw .notAdmitted }
  }

  func signal(_ signal: Signal) -> ParticipantReaction {
    ParticipantReaction(messages: [.signal(signal)], events: [.signalled(signal)])
  }

  /// A line of one's own that has to fit into the constant length (rules T3).
  func send(
    _ message: ClientMessage, of text: String, _ event: ParticipantEvent?
  ) throws(ParticipantRefusal) -> ParticipantReaction {
    guard !SafeText(untrusted: text).isBlank else { throw .empty }
    guard tools.fits(message, lineBytes) else { throw .tooLong }
    return ParticipantReaction(messages: [message], events: [event].compactMap { $0 })
  }

  private mutating func take(name: String) throws(ParticipantRefusal) -> ParticipantReaction {
    guard standing == .nameWanted else { throw .noQuestion }
    guard !SafeText(untrusted: name).isBlank else { throw .noName }
    entrance.name = name
    standing = .arriving
    return ParticipantReaction(messages: [.join(code: entrance.code, name: name)])
  }

  mutating func ask(_ question: ParticipantQuestion) -> ParticipantReaction {
    self.question = question
    return .show(.asks(question))
  }

  private mutating func confirm(
    _ isYes: Bool, token: AnswerToken
  ) throws(ParticipantRefusal) -> ParticipantReaction {
    guard let asked = question else { throw .noQuestion }
    if isYes, asked.needsConnection { try needConnection() }
    question = nil
    guard isYes else { return .show(.dropped(asked)) }
    switch asked {
    case .help: return signal(.help)
    case .leave:
      standing = .over
      return ParticipantReaction(messages: [.leave], events: [.left])
    case .sign(let answer): return try submit(answer, token: token)
    case .end: return ParticipantReaction(messages: [.verb(.end)])
    case .withdraw(let line):
      return ParticipantReaction(messages: [.withdrawLine(line.number)])
    case .rewrite(let line, let text):
      return ParticipantReaction(messages: [.changeLine(line: line.number, text: text)])
    case .care, .pointer: return .show(.dropped(asked))
    }
  }
}

extension ParticipantQuestion {
  /// Whether a yes goes out at once, or not at all.
  fileprivate var needsConnection: Bool {
    switch self {
    case .help, .end, .withdraw, .rewrite: true
    case .leave, .sign, .care, .pointer: false
    }
  }
}
