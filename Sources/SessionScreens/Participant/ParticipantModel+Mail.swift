import WorkshopModel
import WorkshopProtocol

extension ParticipantModel {
  /// What a ping is answered with: a sign of life, and the mailbox's line (rules T4).
  mutating func heartbeat(_ number: Int) -> ParticipantReaction {
    guard standing == .here else { return ParticipantReaction(messages: [.pong(number)]) }
    return ParticipantReaction(messages: [.pong(number), .mail(mailbox.onPing())])
  }

  /// Opens the mailbox, answers a letter, strikes a line.
  mutating func post(_ intent: ParticipantIntent) throws(ParticipantRefusal)
    -> ParticipantReaction
  {
    switch intent {
    case .mail: return .show(.mailbox(mailbox.entries))
    case .reply(let number, let text): return try reply(number, text)
    case .strike(let number):
      let lines = mailbox.shownLines
      guard !lines.isEmpty else { throw .noOwnLines }
      guard let number else { return .show(.ownLines(lines)) }
      guard lines.indices.contains(number - 1) else { throw .noSuchLine(number) }
      let line = lines[number - 1]
      let letter = ClientMessage.Letter(step: line.step, token: line.token, isStrike: true)
      return try queue(letter, .strikeQueued)
    default: return .nothing
    }
  }

  private mutating func reply(
    _ number: Int?, _ text: String
  ) throws(ParticipantRefusal) -> ParticipantReaction {
    let threads = mailbox.threads
    guard !threads.isEmpty else { throw .noLetter }
    guard threads.count == 1 || number != nil else { throw .whichLetter(count: threads.count) }
    let place = (number ?? 1) - 1
    guard threads.indices.contains(place) else { throw .whichLetter(count: threads.count) }
    guard !SafeText(untrusted: text).isBlank else { throw .empty }
    guard text.utf8.count <= MailLimits.bytes else { throw .tooLong }
    guard text.count <= MailLimits.graphemes else {
      throw .fault(.longText(limit: MailLimits.graphemes, count: text.count))
    }
    let line = threads[place]
    return try queue(
      ClientMessage.Letter(step: line.step, token: line.token, text: text), .replyQueued)
  }

  private mutating func queue(
    _ letter: ClientMessage.Letter, _ event: ParticipantEvent
  ) throws(ParticipantRefusal) -> ParticipantReaction {
    let tokens = Array(repeating: letter.token, count: Mailbox.tokenCount)
    let mail = ClientMessage.mail(ClientMessage.Mail(tokens: tokens, letter: letter))
    guard tools.fits(mail, LineSize.least), mailbox.queue(letter) else { throw .tooLong }
    return .show(event)
  }

  /// Remembers the text that was sent in a step which takes no more answers: letters may come
  /// about it.
  mutating func rememberOwnLine() {
    guard let current, !current.isOpen, current.card.form?.isSigned == false,
      let own = current.own, !own.isSilent
    else { return }
    let text: String
    switch own.answer.content {
    case .text(let line): text = line
    case .words(let words): text = words.joined(separator: ", ")
    default: return
    }
    mailbox.remember(
      Mailbox.OwnLine(
        step: current.card.id, title: current.card.title, text: text, token: own.token))
  }
}

/// Bounds on what is written to the facilitator by the mailbox.
enum MailLimits {
  /// Graphemes of an author's answer.
  static let graphemes = 140
  /// Bytes of the same.
  static let bytes = 600
}
