import Phrasebook
import WorkshopModel
import WorkshopProtocol

extension ParticipantLines {
  /// The mailbox, and what became of words before they left.
  func writeMail(
    _ event: ParticipantEvent, _ model: ParticipantModel, on page: inout Page
  ) {
    switch event {
    case .mailSent: page.say(MailPhrase.sent)
    case .mailbox(let entries): write(entries, on: &page)
    case .replyQueued: page.say(MailPhrase.replied)
    case .ownLines(let lines):
      page.say(MailPhrase.ownLines)
      for (index, line) in lines.enumerated() {
        page.item("\(index + 1)", line.text, after: " (\(Page.line(line.title)))")
      }
      page.say(MailPhrase.howToStrike)
    case .strikeQueued: page.say(MailPhrase.strikes)
    case .unsent: page.say(CarePhrase.unsent)
    case .keptForMe: page.say(CarePhrase.keptForMe)
    case .sentToFacilitator:
      page.say(CarePhrase.toFacilitator)
      if model.isWithoutFacilitator { page.say(WishPhrase.mayMiss) }
    case .askedInstead where model.isWithoutFacilitator:
      page.say(WishPhrase.helpWaits)
      page.say(CarePhrase.unsent)
    case .askedInstead: page.say(CarePhrase.askedForPerson)
    case .writeAgain: page.say(CarePhrase.writeAgain)
    default: break
    }
  }

  private func write(_ entries: [Mailbox.Entry], on page: inout Page) {
    guard !entries.isEmpty else { return page.say(MailPhrase.empty) }
    let threads = Mailbox.threads(of: entries)
    for entry in entries {
      page.text(MailPhrase.about, ["title": .text(entry.line.title)])
      page.quote(entry.line.text)
      write(entry.letter, on: &page)
    }
    guard !threads.isEmpty else { return }
    page.say(MailPhrase.howToReply)
    guard threads.count > 1 else { return }
    page.say(MailPhrase.whichLetter, ["count": .number(threads.count)])
    for (index, line) in threads.enumerated() { page.item("\(index + 1)", line.text) }
  }

  private func write(_ letter: ServerMessage.Letter, on page: inout Page) {
    switch letter.kind {
    case .reply: page.quote(letter.text, from: page.phrases(MailPhrase.wrote) + " ")
    case .heldBack:
      page.say(MailPhrase.held)
      page.text(letter.text)
    case .struck: page.say(MailPhrase.struck)
    }
  }

  /// A question before something is sent, with what can be typed.
  func write(
    _ question: ParticipantQuestion, _ model: ParticipantModel, on page: inout Page
  ) {
    switch question {
    case .help: page.say(QuestionPhrase.help)
    case .leave: page.say(QuestionPhrase.leave)
    case .sign: page.say(QuestionPhrase.sign)
    case .end: page.say(model.closesAt == nil ? QuestionPhrase.end : .endNow)
    case .withdraw(let line):
      page.quote(line.text)
      page.say(QuestionPhrase.withdraw, ["number": .number(line.number)])
    case .rewrite(let line, _):
      page.quote(line.text)
      page.say(QuestionPhrase.rewrite, ["number": .number(line.number)])
    case .care:
      page.say(CarePhrase.heavy)
      let choices = CareChoice.allCases.filter(model.offers)
      for choice in choices {
        page.say("  \(choice.rawValue). \(page.words.meaning(of: choice))")
      }
      page.say(page.words.one(of: choices.map(\.rawValue)))
    case .pointer(_, let replaced):
      page.say(CarePhrase.pointing)
      for words in replaced.words { page.quote(words) }
      for choice in PointerChoice.allCases {
        page.say("  \(choice.rawValue). \(page.words.meaning(of: choice))")
      }
      page.say(page.words.one(of: PointerChoice.allCases.map(\.rawValue)))
    }
  }
}
