import Phrasebook
import WorkshopModel
import WorkshopProtocol

extension ConsoleLines {
  func write(_ notes: [ServerMessage.Note], on page: inout Page) {
    for note in notes {
      let lead =
        note.signedBy.map {
          phrases(FacilitateSignalPhrase.noteFrom, ["name": .text(Page.line($0))])
        } ?? phrases(FacilitateSignalPhrase.note)
      page.quote(note.text, from: lead)
    }
  }

  func write(_ card: StepCard, _ model: ConsoleModel, on page: inout Page) {
    page.blank()
    let place: [String: PhraseValue] = [
      "number": .number(card.number), "of": .number(card.of), "name": .text(card.id.name),
    ]
    page.text(phrases(FacilitateStepPhrase.heading, place), card.title)
    if let say = card.say { page.text(say) }
    if let ask = card.ask { page.text(ask) }
    writeChoices(card.body, on: &page)
    if let note = card.note {
      page.say(FacilitateStepPhrase.noteForYou)
      page.text(note)
    }
    if let audience = card.audience {
      page.text(phrases(FacilitateStepPhrase.whoSees), audience)
    }
    page.say(
      card.time == .open ? FacilitateStepPhrase.isWithoutClock : .isWithClock,
      ["phase": .text(phrases(model.told(card.state.phase))), "minutes": .number(card.minutes)])
  }

  private func writeChoices(_ body: StepCard.Body, on page: inout Page) {
    switch body {
    case .gate(let gate): write(gate, on: &page)
    case .choice(let options, _): write(options, on: &page)
    case .rank(let items, _): write(items, on: &page)
    case .statements(let items, _), .match(let items, _, _): write(items, on: &page)
    case .round(let round): page.say(page.words.round(round))
    case .draft(let draft): page.say(page.words.draft(draft))
    case .feedback(let questions): write(questions.map(\.ask), on: &page)
    default: break
    }
  }

  /// What the program says of itself stands here as well: the facilitator reads it aloud.
  private func write(_ gate: StepCard.GateCard, on page: inout Page) {
    page.say(FacilitateStepPhrase.paragraph)
    page.text(phrases.terms(gate.paragraph))
    if let note = gate.legalNote { page.text(note) }
    write(gate.options, on: &page)
  }

  private func write(_ items: [String], on page: inout Page) {
    for (index, item) in items.enumerated() { page.item("\(index + 1)", item) }
  }

  /// Lines that wait, without their words: the console is often on a projector (rules T6).
  func writeCovered(_ list: ServerMessage.ModerationList, on page: inout Page) {
    let waiting = list.lines.count { $0.state == .waiting }
    page.say(waiting > 0 ? words.waiting(waiting) : phrases(FacilitateLinesPhrase.none))
    guard !list.lines.isEmpty else { return }
    let states = list.lines.map { "\(Page.line($0.letter)) \(words.state(of: $0))" }
    page.text(states.joined(separator: ", "))
    if list.lines.contains(where: { $0.needsCare && $0.state == .held }) {
      page.say(FacilitateLinesPhrase.needsCare)
    }
  }

  func writeLines(_ model: ConsoleModel, isCovered: Bool, on page: inout Page) {
    guard let step = model.linesStep, let list = model.lines[step], !list.lines.isEmpty else {
      return page.say(FacilitateLinesPhrase.none)
    }
    if isCovered { return writeCovered(list, on: &page) }
    page.text(phrases(FacilitateLinesPhrase.of), model.title(of: step))
    for line in list.lines {
      let lead: [String: PhraseValue] = [
        "letter": .text(Page.line(line.letter)),
        "state": .text(words.state(of: line, saysKept: true)),
      ]
      page.quote(line.text, from: phrases(FacilitateLinesPhrase.line, lead))
    }
  }

  /// What an author wrote is covered like the lines themselves.
  func writeCovered(
    _ replies: ServerMessage.Replies, _ model: ConsoleModel, on page: inout Page
  ) {
    let letters = replies.threads.map { Page.line($0.letter) }
    guard !letters.isEmpty else { return }
    page.text(phrases(FacilitateLettersPhrase.about), model.title(of: replies.step))
    page.text(phrases(FacilitateLettersPhrase.withAuthors), letters.joined(separator: ", "))
    page.say(FacilitateLettersPhrase.covered)
  }

  func writeThreads(_ model: ConsoleModel, on page: inout Page) {
    let steps = model.replies.values.filter { !$0.threads.isEmpty }
      .sorted { $0.step.name < $1.step.name }
    if steps.isEmpty { page.say(FacilitateLettersPhrase.none) }
    for replies in steps {
      page.text(phrases(FacilitateLettersPhrase.about), model.title(of: replies.step))
      for thread in replies.threads {
        for line in thread.lines {
          let who = phrases(line.isAuthor ? FacilitateLettersPhrase.author : .you)
          let lead: [String: PhraseValue] = [
            "letter": .text(Page.line(thread.letter)), "who": .text(who),
          ]
          page.quote(line.text, from: phrases(FacilitateLettersPhrase.letter, lead))
        }
      }
    }
  }

  func write(_ codes: ServerMessage.Created, on page: inout Page) {
    page.say(FacilitateCodePhrase.created, ["code": .text(Page.line(codes.code))])
    if let stage = codes.stageCode { page.text(phrases(FacilitateCodePhrase.stageCode), stage) }
    if let helper = codes.helperCode {
      page.text(phrases(FacilitateCodePhrase.helperCode), helper)
    }
    for (index, code) in codes.circleCodes.enumerated() {
      let lead = phrases(FacilitateCodePhrase.circleCode, ["number": .number(index + 1)])
      page.text(lead, code)
    }
  }

  func after(_ seconds: Int, _ model: ConsoleModel) -> String {
    words.after(seconds: seconds, hasContacts: model.admission?.resources.isEmpty == false)
  }

  func writeOutlook(_ plan: ServerMessage.Plan, _ model: ConsoleModel, on page: inout Page) {
    page.say(words.minutesOver(plan.minutesOver))
    guard !plan.proposals.isEmpty else { return }
    let names = phrases.list(plan.proposals.map(\.name))
    page.say(FacilitatePlanPhrase.proposal, ["names": .text(names)])
  }

  func writePlan(_ model: ConsoleModel, on page: inout Page) {
    guard let plan = model.plan else { return page.say(FacilitatePlanPhrase.none) }
    for item in plan.items { page.entry(words.entry(item)) }
    page.say(words.time(elapsed: model.elapsedMinutes, remaining: model.remainingMinutes))
    writeOutlook(plan, model, on: &page)
  }

  func writePeople(_ model: ConsoleModel, on page: inout Page) {
    if let lobby = model.lobby { page.say(words.lobby(lobby)) }
    guard let people = model.people else { return }
    page.say(words.people(people))
    if !people.letters.isEmpty {
      page.text(
        phrases(FacilitatePeoplePhrase.letters), people.letters.joined(separator: ", "))
    }
  }

  /// Who would like a person, until that was seen to; our own words come first.
  func writeCalls(_ model: ConsoleModel, on page: inout Page) {
    guard !model.calls.isEmpty else { return }
    let key: [String: PhraseValue] = ["key": .text(phrases.namesKeys ? "H" : "seen")]
    // Each name is one line, short of a screen that somebody else's words would fill.
    let names = model.calls.suffix(3).map { call in
      call.map { Page.line($0) } ?? phrases(FacilitateSignalPhrase.aPair)
    }
    page.text(phrases(FacilitateSignalPhrase.callsStand, key), names.joined(separator: ", "))
  }

  /// The same as lines of their own.
  func callLines(_ model: ConsoleModel) -> [String] {
    var page = Page(style: style)
    writeCalls(model, on: &page)
    return page.lines
  }

  func writeStatus(_ model: ConsoleModel, on page: inout Page) {
    if model.isHeld { page.say(FacilitateRoomPhrase.held) }
    if model.isUnattended { page.say(FacilitateRoomPhrase.away) }
    if let seconds = model.secondsToClose {
      page.say(after(seconds, model))
    } else if let card = model.card {
      page.text(
        FacilitateStepPhrase.standing,
        [
          "number": .number(card.number), "of": .number(card.of), "title": .text(card.title),
          "phase": .text(phrases(model.told(card.state.phase))),
        ])
      if let guide = model.guide { page.say([guide.text(phrases)]) }
    } else {
      page.say(FacilitateStepPhrase.noStep)
    }
    writeCalls(model, on: &page)
    if let left = model.secondsLeft {
      page.say(
        FacilitateProgressPhrase.left, ["time": .text(phrases.duration(seconds: left))])
    }
    if let progress = model.progress {
      page.say(words.readiness(progress, of: model.card))
    }
    writePeople(model, on: &page)
    if let plan = model.plan { writeOutlook(plan, model, on: &page) }
    if model.waitingLines > 0 { page.say(words.waiting(model.waitingLines)) }
  }
}
