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
    case .statements(let items, _), .match(let items, _, _): write(items, on: &page)
    case .round(let round): page.say(TogetherWords.round(round))
    case .draft(let draft): page.say(TogetherWords.draft(draft))
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
    let states = list.lines.map { "\(Page.line($0.letter)) \($0.state.rawValue)\(mark($0))" }
    page.text(states.joined(separator: ", "))
    if list.lines.contains(where: { $0.needsCare && $0.state == .held }) {
      page.say(ConsoleWords.needsCare)
    }
  }

  private func mark(_ line: ServerMessage.ModerationList.Line) -> String {
    (line.needsCare ? ", may need care" : "") + (line.mayPoint ? ", may point to someone" : "")
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
        line.text,
        from: "\(Page.line(line.letter)) (\(line.state.rawValue)\(keep)\(mark(line))): ")
    }
  }

  /// What an author wrote is covered like the lines themselves.
  func writeCovered(
    _ replies: ServerMessage.Replies, _ model: ConsoleModel, on page: inout Page
  ) {
    let letters = replies.threads.map { Page.line($0.letter) }
    guard !letters.isEmpty else { return }
    page.text("Letters about ", model.title(of: replies.step))
    page.text("With the authors of ", letters.joined(separator: ", "))
    page.say(ConsoleWords.readThreads)
  }

  func writeThreads(_ model: ConsoleModel, on page: inout Page) {
    let steps = model.replies.values.filter { !$0.threads.isEmpty }
      .sorted { $0.step.name < $1.step.name }
    if steps.isEmpty { page.say(ConsoleWords.noThreads) }
    for replies in steps {
      page.text("Letters about ", model.title(of: replies.step))
      for thread in replies.threads {
        for line in thread.lines {
          let who = line.isAuthor ? "author" : "you"
          page.quote(line.text, from: "\(Page.line(thread.letter)), \(who): ")
        }
      }
    }
  }

  func write(_ codes: ServerMessage.Created, on page: inout Page) {
    page.say(ConsoleWords.created(code: Page.line(codes.code)))
    if let stage = codes.stageCode { page.text("The code for a shared screen: ", stage) }
    if let helper = codes.helperCode { page.text("The code for a colleague who helps: ", helper) }
    for (index, code) in codes.circleCodes.enumerated() {
      page.text("The code of circle \(index + 1): ", code)
    }
  }

  /// One step of the plan with its state.
  static func entry(_ item: ServerMessage.Plan.Item) -> String {
    let state =
      switch item.state {
      case .held: "done"
      case .current: "now"
      case .coming: "next"
      }
    let place = item.isProtected ? "protected" : item.priority.rawValue
    let minutes = Wording.minutes(item.minutes)
    return "\(item.step.name), \(Page.line(item.title))"
      + " (\(item.type.rawValue), \(minutes), \(place), \(state))"
  }

  func writeOutlook(_ plan: ServerMessage.Plan, _ model: ConsoleModel, on page: inout Page) {
    page.say(ConsoleWords.minutesOver(plan.minutesOver))
    guard !plan.proposals.isEmpty else { return }
    let names = Wording.list(plan.proposals.map(\.name))
    page.say("Leaving out \(names) would bring you home: drop STEP, one at a time.")
  }

  func writePlan(_ model: ConsoleModel, on page: inout Page) {
    guard let plan = model.plan else { return page.say(ConsoleWords.noPlan) }
    for item in plan.items { page.entry(Self.entry(item)) }
    page.say(
      ConsoleWords.time(elapsed: model.elapsedMinutes, remaining: model.remainingMinutes))
    writeOutlook(plan, model, on: &page)
  }

  func writePeople(_ model: ConsoleModel, on page: inout Page) {
    if let lobby = model.lobby { page.say(ConsoleWords.lobby(lobby)) }
    guard let people = model.people else { return }
    page.say(ConsoleWords.people(people))
    if !people.letters.isEmpty {
      page.text("Letters, for out, turn and seat: ", people.letters.joined(separator: ", "))
    }
  }

  func writeStatus(_ model: ConsoleModel, on page: inout Page) {
    if model.isHeld { page.say(ConsoleWords.held) }
    if model.isUnattended { page.say(ConsoleWords.away) }
    if let seconds = model.secondsToClose {
      page.say(ConsoleWords.after(seconds: seconds))
    } else if let card = model.card {
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
