import WorkshopModel
import WorkshopProtocol

extension ConsoleLines {
  func write(_ notes: [ServerMessage.Note], on page: inout Page) {
    for note in notes {
      page.quote(note.text, from: note.signedBy.map { "Note from \(Page.line($0)): " } ?? "Note: ")
    }
  }

  func write(_ card: StepCard, on page: inout Page) {
    page.blank()
    page.text("Step \(card.number) of \(card.of), \(card.id.name): ", card.title)
    if let say = card.say { page.text(say) }
    if let ask = card.ask { page.text(ask) }
    writeChoices(card.body, on: &page)
    if let note = card.note {
      page.say("Note for you:")
      page.text(note)
    }
    if let audience = card.audience { page.text("Who sees the answers: ", audience) }
    let time = card.time == .open ? "no clock" : "about \(Wording.minutes(card.minutes))"
    page.say("It is \(ConsoleWords.phase(card.state.phase)); \(time).")
  }

  private func writeChoices(_ body: StepCard.Body, on page: inout Page) {
    switch body {
    case .gate(let gate): write(gate.options, on: &page)
    case .choice(let options, _): write(options, on: &page)
    case .rank(let items, _): write(items, on: &page)
    case .statements(let items, _): write(items, on: &page)
    default: break
    }
  }

  private func write(_ items: [String], on page: inout Page) {
    for (index, item) in items.enumerated() { page.item("\(index + 1)", item) }
  }

  /// Lines that wait, without their words: the console is often on a projector (rules T6).
  func writeCovered(_ list: ServerMessage.ModerationList, on page: inout Page) {
    let waiting = list.lines.count { $0.state == .waiting }
    page.say(ConsoleWords.waiting(waiting))
    guard !list.lines.isEmpty else { return }
    let states = list.lines.map { "\(Page.line($0.letter)) \($0.state.rawValue)" }
    page.text(states.joined(separator: ", "))
  }

  func writeLines(_ model: ConsoleModel, isCovered: Bool, on page: inout Page) {
    guard let step = model.linesStep, let list = model.lines[step], !list.lines.isEmpty else {
      return page.say(ConsoleWords.noLines)
    }
    if isCovered { return writeCovered(list, on: &page) }
    page.text("Lines of ", model.title(of: step))
    for line in list.lines {
      let keep = line.mayKeep ? ", may be kept" : ""
      page.quote(
        line.text, from: "\(Page.line(line.letter)) (\(line.state.rawValue)\(keep)): ")
    }
  }

  func writeOutlook(_ plan: ServerMessage.Plan, _ model: ConsoleModel, on page: inout Page) {
    page.say(ConsoleWords.minutesOver(plan.minutesOver))
    guard !plan.proposals.isEmpty else { return }
    let names = Wording.list(plan.proposals.map(\.name))
    page.say("Leaving out \(names) would bring you home: drop STEP, one at a time.")
  }

  func writePlan(_ model: ConsoleModel, on page: inout Page) {
    guard let plan = model.plan else { return page.say(ConsoleWords.noPlan) }
    for item in plan.items {
      let state =
        switch item.state {
        case .held: "done"
        case .current: "now"
        case .coming: "next"
        }
      let place = item.isProtected ? "protected" : item.priority.rawValue
      page.entry(
        "\(item.step.name), \(Page.line(item.title))",
        after: " (\(item.type.rawValue), \(Wording.minutes(item.minutes)), \(place), \(state))")
    }
    writeOutlook(plan, model, on: &page)
  }

  func writePeople(_ model: ConsoleModel, on page: inout Page) {
    if let lobby = model.lobby { page.say(ConsoleWords.lobby(lobby)) }
    guard let people = model.people else { return }
    page.say(ConsoleWords.people(people))
    if !people.letters.isEmpty {
      page.text("Letters for out: ", people.letters.joined(separator: ", "))
    }
  }

  func writeStatus(_ model: ConsoleModel, on page: inout Page) {
    if model.isHeld { page.say(ConsoleWords.held) }
    if let card = model.card {
      let number = "Step \(card.number) of \(card.of): "
      page.text(number, "\(Page.line(card.title)), \(ConsoleWords.phase(card.state.phase)).")
    } else {
      page.say(ConsoleWords.noStep)
    }
    if let left = model.secondsLeft {
      page.say("Left on its clock: \(Wording.duration(seconds: left)).")
    }
    if let readiness = model.readiness { page.say(ConsoleWords.readiness(readiness)) }
    writePeople(model, on: &page)
    if let plan = model.plan { writeOutlook(plan, model, on: &page) }
    if model.waitingLines > 0 { page.say(ConsoleWords.waiting(model.waitingLines)) }
  }
}
