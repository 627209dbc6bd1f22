import Phrasebook
import TerminalKit
import WorkshopModel
import WorkshopProtocol

extension ParticipantScreen {
  /// Says one of the program's own sentences.
  mutating func tell(_ phrase: some PhraseKey) {
    notices.tell([style.phrases(phrase)], isWarning: true, at: now)
  }

  /// Follows a wish; what does not go is said kindly, and nothing typed is lost.
  mutating func act(
    _ intent: ParticipantIntent, _ token: AnswerToken
  ) -> ScreenOutput<ParticipantEvent> {
    let asked = model.question
    do throws(ParticipantRefusal) {
      let reaction = try model.act(intent, token: token)
      notices.end(NoticeMatter.endedByAct)
      if case .care(let words)? = asked, intent == .care(.facilitatorOnly) { forget(words) }
      return follow(reaction)
    } catch {
      return refuse(error)
    }
  }

  private mutating func refuse(_ refusal: ParticipantRefusal) -> ScreenOutput<ParticipantEvent> {
    notices.tell([writer.sentence(for: refusal, model)], isWarning: true, at: now)
    return ScreenOutput()
  }

  /// Words that went to the facilitator alone do not wait to be sent again.
  private mutating func forget(_ intent: ParticipantIntent) {
    switch intent {
    case .note: drop(.note)
    case .propose: drop(.propose)
    case .changeLine: drop(.change)
    case .answer, .pairLine, .turnSay: wipeEntry()
    default: break
    }
  }

  /// Sends what has been entered; what is left open is said first.
  mutating func send(
    _ token: AnswerToken, byEnter: Bool = false
  ) -> ScreenOutput<ParticipantEvent> {
    guard let place = EntryPlace(model), let entry = entries[place] else { return ScreenOutput() }
    if let output = obeySlash(token) { return output }
    if let fault = entry.tooLong {
      entries[place]?.goToTooLong()
      return refuse(.fault(fault))
    }
    switch place {
    case .name: return act(.name(Self.text(of: entry)), token)
    case .terms(_):
      guard case .consent(let option)? = content(of: entry, model.terms) else {
        return nothingYet()
      }
      if tellsLeaving(option, model.terms) { return ScreenOutput() }
      return act(.terms(option), token)
    case .answer:
      guard let content = content(of: entry, model.current?.card) else { return nothingYet() }
      if tellsOpening(of: entry, byEnter: byEnter) { return ScreenOutput() }
      if case .consent(let option) = content, tellsLeaving(option, model.current?.card) {
        return ScreenOutput()
      }
      let mayKeep = ticksKeep && model.current?.card.form?.mayBeKept == true
      return act(.answer(content, mayKeep: mayKeep), token)
    case .reflection:
      notices.tell(writer.lines(for: .thought, model), at: now)
      return ScreenOutput()
    case .pairLine: return sayInPair(Self.text(of: entry), token)
    case .turn: return act(.turnSay(Self.text(of: entry)), token)
    }
  }

  /// Says what is left open, so that nothing is left out in silence.
  ///
  /// - Returns: Whether the answer waits for another key.
  private mutating func tellsOpening(of entry: AnswerEntry, byEnter: Bool) -> Bool {
    guard let opening = entry.opening else { return false }
    let isAgain = asksAgain
    asksAgain = true
    let sends = keyNames.name(of: byEnter ? Key(.enter) : .control("d"), style.look)
    let phrases = style.phrases
    let words: String
    switch opening {
    case .statements(let numbers):
      // Enter, which goes on everywhere here, never becomes the key that leaves something out.
      if isAgain, !byEnter { return false }
      if let place = EntryPlace(model) { entries[place]?.goToOpening() }
      let key = keyNames.name(of: .control("d"), style.look)
      words = phrases(JoinEntryPhrase.stillOpen, values(numbers, key))
    case .questions(let numbers):
      if isAgain { return false }
      words = phrases(JoinEntryPhrase.questionsOpen, values(numbers, sends))
    case .items(let count):
      if isAgain { return false }
      words = phrases(JoinEntryPhrase.openIsNotNow, ["count": .number(count)])
    case .order:
      if isAgain { return false }
      words = phrases(JoinEntryPhrase.asItStands)
    }
    notices.tell([words], isWarning: true, at: now)
    return true
  }

  /// Says that an answer to a gate takes the person out of the session at once.
  ///
  /// - Returns: Whether the answer waits for another key.
  private mutating func tellsLeaving(_ option: Int, _ card: StepCard?) -> Bool {
    guard case .gate(let gate)? = card?.body, gate.lastDeclines, option == gate.options.count,
      model.admission?.room.isConstellation == false, !asksAgain
    else { return false }
    asksAgain = true
    notices.tell([style.phrases(JoinEntryPhrase.declines)], isWarning: true, at: now)
    return true
  }

  private func values(_ numbers: [Int], _ key: String) -> [String: PhraseValue] {
    ["items": .text(style.phrases.list(numbers.map(String.init))), "key": .text(key)]
  }

  /// A word of line mode that is typed with its slash into a text is no answer.
  mutating func obeySlash(_ token: AnswerToken) -> ScreenOutput<ParticipantEvent>? {
    guard let place = EntryPlace(model), place != .name, let text = entries[place]?.slashed else {
      return nil
    }
    let typed = reader.read(text, model)
    guard typed != .refusal(.nothingAsked) else { return nil }
    wipeEntry()
    if case .wish(let intent) = typed { return act(intent, token) }
    return show(typed, from: .command)
  }

  /// In a pair a call for a person never becomes a line to the partner, nor does a command.
  private mutating func sayInPair(
    _ text: String, _ token: AnswerToken
  ) -> ScreenOutput<ParticipantEvent> {
    guard !text.isEmpty else { return ScreenOutput() }
    let typed = reader.read(text, model)
    if case .wish(.pairLine) = typed {
      // The reader cuts what no line holds; too long is for the model to say.
      return act(.pairLine(text.hasPrefix("=") ? String(text.dropFirst()) : text), token)
    }
    wipeEntry()
    if case .wish(let intent) = typed { return act(intent, token) }
    return show(typed, from: .command)
  }

  private func content(of entry: AnswerEntry, _ card: StepCard?) -> Answer.Content? {
    card.flatMap { entry.content(for: $0.body, with: twos) }
  }

  private static func text(of entry: AnswerEntry) -> String {
    if case .line(let field) = entry { field.text.oneLine } else { "" }
  }

  private mutating func nothingYet() -> ScreenOutput<ParticipantEvent> {
    tell(JoinAnswerPhrase.nothingYet)
    return ScreenOutput()
  }

  /// Does what a key stands for.
  mutating func follow(
    _ action: JoinAction, _ token: AnswerToken
  ) -> ScreenOutput<ParticipantEvent> {
    if let intent = intent(of: action) { return act(intent, token) }
    switch action {
    case .keep: return keep(token)
    case .blank: isBlank = true
    case .keys: sheet = ReadingSheet(.keys)
    case .earlier: sheet = ReadingSheet(.told)
    default:
      if let purpose = purpose(of: action) { compose(purpose) }
    }
    return ScreenOutput()
  }

  private func intent(of action: JoinAction) -> ParticipantIntent? {
    switch action {
    case .pass: .pass
    case .takeBack: .takeBack
    case .done: .turnDone
    case .takeTurn: .takeTurn
    case .keepTime: .keepTime
    case .plan: .plan
    case .help: model.pair == nil ? .help : .pairHelp
    case .stepOut: .stepOut
    case .slower: .slower
    case .moreTime: .moreTime
    case .resources: .resources
    case .solo: .pairSolo
    case .rejoin: .pairRejoin
    case .letters: .mail
    case .leave: .leave
    default: nil
    }
  }

  private func purpose(of action: JoinAction) -> Composer.Purpose? {
    switch action {
    case .note: .note
    case .propose: .propose
    case .change: .change
    case .withdraw: .withdraw
    case .withNames: .withNames
    case .avoid: .avoid
    case .together: .together
    case .reply: .reply
    case .strike: .strike
    case .command: .command
    default: nil
    }
  }

  /// Before an answer is given it is ticked here; afterwards the server is told.
  private mutating func keep(_ token: AnswerToken) -> ScreenOutput<ParticipantEvent> {
    guard model.current?.awaitsAnswer == true, model.current?.card.form?.mayBeKept == true else {
      return act(.keep, token)
    }
    ticksKeep.toggle()
    return ScreenOutput()
  }
}
