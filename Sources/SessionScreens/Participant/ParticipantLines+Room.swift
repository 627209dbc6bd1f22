import Phrasebook
import WorkshopModel
import WorkshopProtocol

extension ParticipantLines {
  func write(
    _ admission: ServerMessage.Admission, isBack: Bool, hasAnswered: Bool, on page: inout Page
  ) {
    if isBack { return page.say(hasAnswered ? ArrivalPhrase.backAnswered : .back) }
    page.text(ArrivalPhrase.welcome, ["title": .text(admission.title)])
    if admission.isRehearsal { page.say(ArrivalPhrase.rehearsal) }
    if !admission.goals.isEmpty {
      page.say(ArrivalPhrase.goals)
      for goal in admission.goals { page.text(goal) }
    }
    if !admission.contentNotes.isEmpty {
      page.say(ArrivalPhrase.contentNotes)
      for note in admission.contentNotes { page.text(note) }
    }
    page.text(admission.promise)
    if let circle = admission.circle { page.say(ArrivalPhrase.circle, ["circle": .number(circle)]) }
    if admission.usesNames { page.say(PairPhrase.wishes) }
    page.say(ArrivalPhrase.anyTime)
  }

  func writeCatchUp(_ text: String, _ gate: StepCard?, on page: inout Page) {
    page.say(TermsPhrase.lateWelcome)
    page.text(text)
    guard let gate else { return page.say(TermsPhrase.noTerms) }
    writeTerms(gate, on: &page)
  }

  func writeTerms(_ card: StepCard, on page: inout Page) {
    if let say = card.say { page.text(say) }
    writeBody(card, on: &page)
    if let ask = card.ask { page.text(ask) }
    writeOptions(card, on: &page)
    if let howTo = page.words.howTo(card) { page.say(howTo) }
  }

  func writePair(_ event: ParticipantEvent, _ model: ParticipantModel, on page: inout Page) {
    switch event {
    case .paired(let paired): write(paired, on: &page)
    case .solo(let task):
      page.say(model.wantsSolo ? PairPhrase.solo : .onlyOne)
      if let task { page.text(task) }
    case .pairLine(let from, let text): page.quote(text, from: "\(Page.line(from)): ")
    case .pairLineSent: page.say(PairPhrase.lineSent)
    case .pairLineUnsent(let text):
      page.say(JoinEntryPhrase.unsentToPair)
      page.quote(text)
    case .soloAsked: page.say(PairPhrase.soloAsked)
    case .rejoinAsked: page.say(PairPhrase.rejoinAsked)
    case .pairHelpAsked where model.isWithoutFacilitator: page.say(WishPhrase.pairHelpWaits)
    case .pairHelpAsked: page.say(PairPhrase.helpAsked)
    case .avoidNoted: page.say(PairPhrase.avoidNoted)
    case .togetherNoted: page.say(PairPhrase.togetherNoted)
    case .pairReturning(let seconds):
      page.say(PairTurnPhrase.returning, ["count": .number(seconds)])
    default: writeTogether(event, model, on: &page)
    }
  }

  private func write(_ paired: ServerMessage.Paired, on page: inout Page) {
    let size = paired.size
    if paired.partners.isEmpty {
      page.say(size > 2 ? PairPhrase.trio : .pair)
    } else {
      let names = page.phrases.list(paired.partners)
      page.text(size > 2 ? PairPhrase.trioWith : .pairWith, ["names": .text(names)])
    }
    page.text(PairPhrase.role, ["role": .text(paired.role)])
    page.say(PairPhrase.typing)
  }

  func write(_ line: TimedLine, _ model: ParticipantModel, on page: inout Page) {
    switch line {
    case .cue(let text): page.text(text)
    case .breath(let phase, let seconds):
      if !style.isStill { page.say(page.words.breath(phase, seconds: seconds)) }
    case .breathEnd: page.say(BreathPhrase.end)
    case .turn(let turn):
      page.say(page.words.turn(turn))
      page.text(turn.task)
    case .turnsEnd: page.say(PairTurnPhrase.last)
    case .turnTimeIsUp(let isMine):
      page.say(isMine ? RoundPhrase.yourTimeIsUp : .turnTimeIsUp)
    }
  }

  func write(_ view: View, title: String, _ model: ParticipantModel, on page: inout Page) {
    page.blank()
    let isCircle = model.admission?.circle != nil
    var (plain, titled): (StepPhrase, StepPhrase) =
      isCircle ? (.isShown, .isShownOf) : (.roomSees, .roomSeesOf)
    if case .dyads = view { (plain, titled) = (.forYou, .forYouFrom) }
    if title.isEmpty {
      page.say(plain)
    } else {
      page.text(titled, ["title": .text(title)])
    }
    ViewWords.write(view, on: &page)
  }
}
