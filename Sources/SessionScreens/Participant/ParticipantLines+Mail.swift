import WorkshopModel
import WorkshopProtocol

extension ParticipantLines {
  /// The mailbox, and what became of words before they left.
  func writeMail(_ event: ParticipantEvent, on page: inout Page) {
    switch event {
    case .mailSent: page.say(MailWords.sent)
    case .mailbox(let entries): write(entries, on: &page)
    case .replyQueued: page.say(MailWords.replied)
    case .ownLines(let lines):
      page.say(MailWords.ownLines)
      for (index, line) in lines.enumerated() {
        page.item("\(index + 1)", line.text, after: " (\(Page.line(line.title)))")
      }
      page.say(MailWords.howToStrike)
    case .strikeQueued: page.say(MailWords.strikes)
    case .unsent: page.say(CareWords.unsent)
    case .keptForMe: page.say(CareWords.keptForMe)
    case .sentToFacilitator: page.say(CareWords.toFacilitator)
    case .askedInstead: page.say(CareWords.asked)
    case .writeAgain: page.say(CareWords.writeAgain)
    default: break
    }
  }

  private func write(_ entries: [Mailbox.Entry], on page: inout Page) {
    guard !entries.isEmpty else { return page.say(MailWords.empty) }
    let threads = Mailbox.threads(of: entries)
    for entry in entries {
      page.text(MailWords.about, entry.line.title)
      page.quote(entry.line.text)
      write(entry.letter, on: &page)
    }
    guard !threads.isEmpty else { return }
    page.say(MailWords.howToReply)
    guard threads.count > 1 else { return }
    page.say(MailWords.whichLetter(threads.count))
    for (index, line) in threads.enumerated() { page.item("\(index + 1)", line.text) }
  }

  private func write(_ letter: ServerMessage.Letter, on page: inout Page) {
    switch letter.kind {
    case .reply: page.quote(letter.text, from: MailWords.wrote)
    case .heldBack:
      page.say(MailWords.held)
      page.text(letter.text)
    case .struck: page.say(MailWords.struck)
    }
  }

  /// A question before something is sent, with what can be typed.
  func write(
    _ question: ParticipantQuestion, _ model: ParticipantModel, on page: inout Page
  ) {
    switch question {
    case .help: page.say(ParticipantWords.confirmHelp)
    case .leave: page.say(ParticipantWords.confirmLeave)
    case .sign: page.say(ParticipantWords.confirmSign)
    case .end:
      page.say(
        model.closesAt == nil ? TogetherWords.confirmEnd : TogetherWords.confirmClosing)
    case .care:
      page.say(CareWords.heavy)
      let choices = CareChoice.allCases.filter(model.offers)
      for choice in choices {
        page.say("  \(choice.rawValue). \(CareWords.meaning(of: choice))")
      }
      page.say(CareWords.one(of: choices.map(\.rawValue)))
    case .pointer(_, let replaced):
      page.say(CareWords.pointing)
      for words in replaced.words { page.quote(words) }
      for choice in PointerChoice.allCases {
        page.say("  \(choice.rawValue). \(CareWords.meaning(of: choice))")
      }
      page.say(CareWords.one(of: PointerChoice.allCases.map(\.rawValue)))
    }
  }
}
