import WorkshopModel
import WorkshopProtocol

extension ParticipantModel {
  /// The question that words bring before they leave; nil where they bring none.
  ///
  /// What could not leave anyhow is refused first, so that nobody thinks it over for nothing.
  func looked(
    at intent: ParticipantIntent, token: AnswerToken
  ) throws(ParticipantRefusal) -> ParticipantQuestion? {
    let words = intent.words
    guard !words.isEmpty, !staysHere(intent) else { return nil }
    var trial = self
    _ = try trial.follow(intent, token: token)
    if words.contains(where: tools.checks.soundsHeavy) { return .care(intent) }
    return pointing(intent)
  }

  /// Whether what is answered leaves this program at all.
  private func staysHere(_ intent: ParticipantIntent) -> Bool {
    guard case .answer = intent else { return false }
    return current?.card.form?.isUnshown == true
  }

  private func pointing(_ intent: ParticipantIntent) -> ParticipantQuestion? {
    let known = names.sorted()
    let replaced = intent.replacing { tools.checks.withoutPeople($0, known) ?? $0 }
    return replaced == intent ? nil : .pointer(intent, replaced: replaced)
  }

  /// Whether a choice of the care card can be followed here.
  package func offers(_ choice: CareChoice) -> Bool {
    switch choice {
    case .send, .keepForMe: true
    case .facilitatorOnly, .askForPerson: admission?.leadership != .member
    case .contacts: admission?.resources.isEmpty == false
    }
  }

  mutating func choose(
    _ choice: CareChoice, token: AnswerToken
  ) throws(ParticipantRefusal) -> ParticipantReaction {
    guard case .care(let intent) = question else { throw .noQuestion }
    switch choice {
    case .send:
      if let question = pointing(intent) { return ask(question) }
      return try leave(with: intent, token: token)
    case .keepForMe:
      question = nil
      return .show(.keptForMe)
    case .facilitatorOnly:
      try needConnection()
      try needFacilitator()
      let text = intent.words.joined(separator: ", ")
      let sent = try send(.note(text: text, isSigned: false), of: text, .sentToFacilitator)
      question = nil
      return sent
    case .askForPerson:
      try needConnection()
      try needFacilitator()
      question = nil
      return ParticipantReaction(messages: [.signal(.help)], events: [.askedInstead])
    case .contacts:
      guard let lines = admission?.resources, !lines.isEmpty else { throw .noResources }
      return .show(.resources(lines), .asks(.care(intent)))
    }
  }

  mutating func choose(
    _ choice: PointerChoice, token: AnswerToken
  ) throws(ParticipantRefusal) -> ParticipantReaction {
    guard case .pointer(let intent, let replaced) = question else { throw .noQuestion }
    switch choice {
    case .replace: return try leave(with: replaced, token: token)
    case .send: return try leave(with: intent, token: token)
    case .writeAgain:
      question = nil
      return .show(.writeAgain)
    }
  }

  private mutating func leave(
    with intent: ParticipantIntent, token: AnswerToken
  ) throws(ParticipantRefusal) -> ParticipantReaction {
    let asked = question
    question = nil
    do throws(ParticipantRefusal) {
      return try follow(intent, token: token)
    } catch {
      question = asked
      throw error
    }
  }

  /// A step has closed: words that were about to be sent in it stay where they are.
  mutating func dropUnsent() -> [ParticipantEvent] {
    switch question {
    case .sign, .withdraw, .rewrite: break
    case .care(let intent) where intent.isForStep: break
    case .pointer(let intent, _) where intent.isForStep: break
    default: return []
    }
    question = nil
    return [.unsent]
  }

  /// Other people are in the pair, or none: a line that was about to go to those before stays here.
  mutating func dropPairLines() -> [ParticipantEvent] {
    pairings += 1
    switch question {
    case .care(.pairLine), .pointer(.pairLine, replaced: _):
      question = nil
      return [.unsent]
    default: return []
    }
  }

  mutating func keep(_ line: PairLine) {
    pairLines.append(line)
    if pairLines.count > 20 { pairLines.removeFirst() }
  }

  /// A line came when its pairing was over, and went to nobody; nil where no line of it is left.
  ///
  /// Whatever follows a line that came too late comes too late as well: it is the last ones.
  mutating func unsentPairLine(of pairing: Int) -> ParticipantReaction? {
    guard let place = pairLines.lastIndex(where: { $0.pairing == pairing }) else { return nil }
    return .show(.pairLineUnsent(pairLines.remove(at: place).text))
  }
}
