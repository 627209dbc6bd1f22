import Phrasebook
import WorkshopModel
import WorkshopProtocol

/// A participant's events as plain lines.
package struct ParticipantLines: Sendable {
  let style: LineStyle

  /// Lines of such a style.
  package init(style: LineStyle = LineStyle()) { self.style = style }

  /// The lines for events, given what is known after them.
  package func lines(for events: [ParticipantEvent], _ model: ParticipantModel) -> [String] {
    var page = Page(style: style)
    for event in events { write(event, model, on: &page) }
    return page.lines
  }

  /// The question again, as it stands, with what can be typed and who sees it.
  package func question(_ model: ParticipantModel) -> [String] {
    var page = Page(style: style)
    if model.isUnattended {
      page.say(page.words.unattended(model.admission, hasAnswered: model.hasAnswered))
    }
    write(ParticipantScene(model), model, on: &page)
    return page.lines
  }

  private func write(
    _ scene: ParticipantScene, _ model: ParticipantModel, on page: inout Page
  ) {
    switch scene {
    case .arriving, .settling: break
    case .nameWanted: page.say(ArrivalPhrase.name)
    case .waitingAtDoor: page.say(ArrivalPhrase.waiting)
    case .question(let question): write(question, model, on: &page)
    case .after: page.say(page.words.stillOpen(model.admission))
    case .terms(let terms): writeTerms(terms, on: &page)
    case .step(let step): write(step, model, on: &page)
    case .lobby(let lobby): page.say(page.words.lobby(lobby))
    case .over: page.say(ArrivalPhrase.thanks)
    }
  }

  /// The step again; a standing without a line version does not compile.
  private func write(_ step: StepScene, _ model: ParticipantModel, on page: inout Page) {
    let card = step.card
    switch step.standing {
    case .satOut: write(.sittingOut(card), model, on: &page)
    case .asked, .takingBack, .finished: write(card, model, on: &page)
    case .notYet, .going: writeGoing(card, model, on: &page)
    case .answered(let own, isAcknowledged: _):
      write(card, model, on: &page)
      writeOwn(own, on: card, &page)
    case .closed(let own):
      writeGoing(card, model, on: &page)
      write(.closed(card), model, on: &page)
      if let own { writeOwn(own, on: card, &page) }
    case .ownOnly(let own, let earlier):
      write(card, model, on: &page)
      write(.ownAnswerOnly(own, earlier: earlier), model, on: &page)
    case .shown(let view, let own):
      write(view, title: card.title, model, on: &page)
      if let own { writeOwn(own, on: card, &page) }
    }
  }

  private func writeGoing(_ card: StepCard, _ model: ParticipantModel, on page: inout Page) {
    write(card, model, on: &page)
    if let draft = model.draft, draft.card.id == card.id { write(draft.lines ?? [], on: &page) }
    if let round = model.round { write(round, card, on: &page) }
  }

  /// Who sees the answer, as it stands directly above every input; empty where nothing is asked.
  package func audience(_ model: ParticipantModel) -> [String] {
    var page = Page(style: style)
    if let current = model.current, current.awaitsAnswer { writeAudience(current.card, on: &page) }
    return page.lines
  }

  /// The program's own sentences, wrapped.
  package func plain(_ sentences: [String]) -> [String] {
    var page = Page(style: style)
    page.say(sentences)
    return page.lines
  }

  private func write(_ event: ParticipantEvent, _ model: ParticipantModel, on page: inout Page) {
    switch event {
    case .nameWanted(let hint):
      if let hint { page.text(page.phrases.ownWords(hint)) }
      page.say(ArrivalPhrase.name)
    case .admitted(let admission, let isBack):
      write(admission, isBack: isBack, hasAnswered: model.hasAnswered, on: &page)
    case .waitingAtDoor: page.say(ArrivalPhrase.waiting)
    case .turnedAway(let hint), .refused(let hint): page.text(page.phrases.ownWords(hint))
    case .seatForgotten: page.say(ArrivalPhrase.forgotten)
    case .lobby(let lobby): if model.current == nil { page.say(page.words.lobby(lobby)) }
    case .catchUp(let text, let gate): writeCatchUp(text, gate, on: &page)
    case .termsAccepted: page.say(TermsPhrase.termsAccepted)
    case .closing(_, let text), .ended(let text): page.text(page.phrases.ownWords(text))
    case .left: page.say(ArrivalPhrase.left)
    case .broadcast(let text):
      page.say(RoomPhrase.broadcast)
      page.quote(text)
    case .resources(let lines):
      page.say(StepPhrase.resources)
      for line in lines { page.text(line) }
    default: writeInStep(event, model, on: &page)
    }
  }

  private func writeInStep(
    _ event: ParticipantEvent, _ model: ParticipantModel, on page: inout Page
  ) {
    switch event {
    case .step(let card): write(card, model, on: &page)
    case .stepAgain(let card, let own):
      write(card, model, on: &page)
      if let own { writeOwn(own, on: card, &page) }
    case .sittingOut(let card):
      writeTitle(card, on: &page)
      page.say(StepPhrase.sittingOut)
    case .timed(let line): write(line, model, on: &page)
    case .closed(let card): if card.form != nil { page.say(RoomPhrase.stepClosed) }
    case .closingSoon(let seconds, let canPass):
      page.say(page.words.closingSoon(seconds: seconds, canPass: canPass))
    case .extended(let seconds): page.say(page.words.extended(seconds: seconds))
    case .progress(let progress): page.say(page.words.progress(progress))
    case .held: page.say(RoomPhrase.held)
    case .resumed: page.say(RoomPhrase.resumed)
    case .view(let title, let view): write(view, title: title, model, on: &page)
    case .ownAnswerOnly(let own, let earlier):
      page.say(OwnAnswerPhrase.ownOnly)
      guard let card = model.current?.card else { return }
      if let own { writeOwn(own, on: card, isReadOut: true, &page) }
      if let earlier {
        let answer = page.words.answer(earlier.content, for: card.body)
        page.text(OwnAnswerPhrase.earlier, ["answer": .text(answer)])
      }
    default: writeOwn(event, model, on: &page)
    }
  }

  private func isUnshown(_ model: ParticipantModel) -> Bool {
    model.current?.card.form?.isUnshown == true
  }

  private func writeOwn(
    _ event: ParticipantEvent, _ model: ParticipantModel, on page: inout Page
  ) {
    switch event {
    case .accepted(let answer):
      // A bare terminal's words have gone to the server all the same.
      let unshown: OwnAnswerPhrase = style.isBare ? .acceptedUnshown : .acceptedHere
      page.say(answer.content == .pass ? .passed : isUnshown(model) ? unshown : .accepted)
      if answer.mayKeep { page.say(OwnAnswerPhrase.mayKeep) }
    case .waitsForConnection:
      page.say(isUnshown(model) ? OwnAnswerPhrase.waitsHere : .waitsForConnection)
    case .takenBack: page.say(OwnAnswerPhrase.takenBack)
    case .asks(let question): write(question, model, on: &page)
    case .dropped(let question):
      page.say(question == .leave ? QuestionPhrase.stillHere : .nothingSent)
    case .signalled(.help) where model.isWithoutFacilitator: page.say(WishPhrase.helpWaits)
    case .signalled(let signal): page.say(page.words.signal(signal))
    case .noteSent(let isSigned):
      let isHeard = !model.isWithoutFacilitator
      page.say(isSigned ? WishPhrase.signedNote : isHeard ? .note : .noteOut)
      if !isHeard { page.say(WishPhrase.mayMiss) }
    case .declined(let staysQuietly):
      page.say(staysQuietly ? ArrivalPhrase.declinedStaying : .declinedLeaving)
    default: writePair(event, model, on: &page)
    }
  }
}
