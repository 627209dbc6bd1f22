import WorkshopModel
import WorkshopProtocol

/// A participant's events as plain lines.
package struct ParticipantLines: Sendable {
  let style: LineStyle

  /// Lines of such a style.
  package init(style: LineStyle = LineStyle()) { self.style = style }

  /// The lines for events, given what is known after them.
  package func lines(for events: [ParticipantEvent], _ model: ParticipantModel) -> [String] {
    var page = Page(columns: style.columns)
    for event in events { write(event, model, on: &page) }
    return page.lines
  }

  /// The question again, as it stands, with what can be typed and who sees it.
  package func question(_ model: ParticipantModel) -> [String] {
    var page = Page(columns: style.columns)
    if model.isUnattended { page.say(TogetherWords.unattended(model.admission)) }
    write(ParticipantScene(model), model, on: &page)
    return page.lines
  }

  private func write(
    _ scene: ParticipantScene, _ model: ParticipantModel, on page: inout Page
  ) {
    switch scene {
    case .arriving, .settling: break
    case .nameWanted: page.say(ParticipantWords.name)
    case .waitingAtDoor: page.say(ParticipantWords.waiting)
    case .question(let question): write(question, model, on: &page)
    case .after: page.say(TogetherWords.stillOpen(model.admission))
    case .terms(let terms): writeTerms(terms, on: &page)
    case .step(let step): write(step, model, on: &page)
    case .lobby(let lobby): page.say(ParticipantWords.lobby(lobby))
    case .over: page.say(ParticipantWords.thanks)
    }
  }

  private func write(_ step: StepScene, _ model: ParticipantModel, on page: inout Page) {
    write(step.card, model, on: &page)
    if let draft = model.draft, draft.card.id == step.card.id {
      write(draft.lines ?? [], on: &page)
    }
    if let round = model.round, step.standing != .satOut { write(round, step.card, on: &page) }
  }

  /// Who sees the answer, as it stands directly above every input; empty where nothing is asked.
  package func audience(_ model: ParticipantModel) -> [String] {
    var page = Page(columns: style.columns)
    if let current = model.current, current.awaitsAnswer { writeAudience(current.card, on: &page) }
    return page.lines
  }

  /// The program's own sentences, wrapped.
  package func plain(_ sentences: [String]) -> [String] {
    var page = Page(columns: style.columns)
    page.say(sentences)
    return page.lines
  }

  private func write(_ event: ParticipantEvent, _ model: ParticipantModel, on page: inout Page) {
    switch event {
    case .nameWanted(let hint):
      if let hint { page.text(hint) }
      page.say(ParticipantWords.name)
    case .admitted(let admission, let isBack): write(admission, isBack: isBack, on: &page)
    case .waitingAtDoor: page.say(ParticipantWords.waiting)
    case .turnedAway(let hint), .refused(let hint): page.text(hint)
    case .seatForgotten: page.say(ParticipantWords.forgotten)
    case .lobby(let lobby): if model.current == nil { page.say(ParticipantWords.lobby(lobby)) }
    case .catchUp(let text, let gate): writeCatchUp(text, gate, on: &page)
    case .termsAccepted: page.say(ParticipantWords.termsAccepted)
    case .closing(_, let text), .ended(let text): page.text(text)
    case .left: page.say(ParticipantWords.left)
    case .broadcast(let text):
      page.say(ParticipantWords.broadcast)
      page.quote(text)
    case .resources(let lines):
      page.say(ParticipantWords.resources)
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
      page.say(ParticipantWords.sittingOut)
    case .timed(let line): write(line, model, on: &page)
    case .closed(let card): if card.form != nil { page.say(ParticipantWords.stepClosed) }
    case .closingSoon(let seconds): page.say(ParticipantWords.closingSoon(seconds: seconds))
    case .extended(let seconds): page.say(ParticipantWords.extended(seconds: seconds))
    case .progress(let progress): page.say(ParticipantWords.progress(progress))
    case .held: page.say(ParticipantWords.held)
    case .resumed: page.say(ParticipantWords.resumed)
    case .view(let title, let view): write(view, title: title, model, on: &page)
    case .ownAnswerOnly(let own, let earlier):
      page.say(ParticipantWords.ownOnly)
      guard let card = model.current?.card else { return }
      if let own { writeOwnOnly(own, on: card, &page) }
      if let earlier {
        page.text(
          ParticipantWords.earlierAnswer, ParticipantWords.answer(earlier.content, for: card.body))
      }
    default: writeOwn(event, model, on: &page)
    }
  }

  private func writeOwn(
    _ event: ParticipantEvent, _ model: ParticipantModel, on page: inout Page
  ) {
    switch event {
    case .accepted(let answer):
      page.say(answer.content == .pass ? ParticipantWords.passed : ParticipantWords.accepted)
      if answer.mayKeep { page.say(ParticipantWords.mayKeep) }
    case .waitsForConnection: page.say(ParticipantWords.waitsForConnection)
    case .takenBack: page.say(ParticipantWords.takenBack)
    case .asks(let question): write(question, model, on: &page)
    case .dropped(let question):
      page.say(question == .leave ? ParticipantWords.stays : ParticipantWords.dropped)
    case .signalled(let signal): page.say(ParticipantWords.signal(signal))
    case .noteSent(let isSigned):
      page.say(isSigned ? ParticipantWords.signedNote : ParticipantWords.note)
    case .declined(let staysQuietly):
      page.say(
        staysQuietly ? ParticipantWords.declinedStaying : ParticipantWords.declinedLeaving)
    default: writePair(event, model, on: &page)
    }
  }
}
