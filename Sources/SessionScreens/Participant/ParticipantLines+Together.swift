import WorkshopModel
import WorkshopProtocol

extension ParticipantLines {
  func writeTogether(
    _ event: ParticipantEvent, _ model: ParticipantModel, on page: inout Page
  ) {
    switch event {
    case .turn(let round): write(round, model.current?.card, on: &page)
    case .turnEnded: page.say(TogetherWords.turnEnded)
    case .roundLine(let from, let text):
      page.quote(text, from: from.map { "\(Page.line($0)): " } ?? "")
    case .draftLines(let lines): write(lines, on: &page)
    case .drafted(let changes): for change in changes { write(change, on: &page) }
    case .backToDraft(let card, let lines):
      page.blank()
      page.text("Back to ", card.title)
      write(lines, on: &page)
      if let howTo = ParticipantWords.howTo(card) { page.say(howTo) }
    case .keeper(let keeper): write(keeper, on: &page)
    case .signals(let slower, let moreTime):
      page.say(ConsoleWords(page.phrases).signals(slower: slower, moreTime: moreTime))
    case .timeIsUp: page.say(TogetherWords.timeIsUp)
    case .plan(let plan): write(plan, on: &page)
    case .away(let isAway):
      page.say(
        isAway ? TogetherWords.unattended(model.admission) : TogetherWords.attended)
    case .after(let seconds, let resources):
      writeAfter(seconds, resources, model, on: &page)
    default: writeMail(event, on: &page)
    }
  }

  private func writeAfter(
    _ seconds: Int, _ resources: [String], _ model: ParticipantModel, on page: inout Page
  ) {
    page.blank()
    page.say(TogetherWords.after(seconds: seconds))
    if model.admission?.leadership != .member { page.say(TogetherWords.afterNotes) }
    guard !resources.isEmpty else { return }
    page.say(ParticipantWords.resources)
    for line in resources { page.text(line) }
  }

  func write(_ round: ServerMessage.Round, _ card: StepCard?, on page: inout Page) {
    if round.isOver { return page.say(TogetherWords.roundOver) }
    guard !round.isYours else { return writeOwnTurn(round, card, on: &page) }
    if let speaker = round.speaker {
      let toward = round.toward.map { " to \(Page.line($0))" } ?? ""
      let place = "Turn \(round.turn) of \(round.of): "
      return page.text(place, Page.line(speaker) + toward)
    }
    var order: RoundWork.Order?
    if case .round(let work)? = card?.body { order = work.order }
    page.say(TogetherWords.turn(round, order))
  }

  private func writeOwnTurn(
    _ round: ServerMessage.Round, _ card: StepCard?, on page: inout Page
  ) {
    page.say(round.isTyped ? TogetherWords.yourTypedTurn : TogetherWords.yourTurn)
    if let toward = round.toward { page.text(TogetherWords.toward, toward) }
    if case .round(let work)? = card?.body, work.seconds > 0 {
      page.say(TogetherWords.time(work.seconds))
    }
  }

  func write(_ lines: [ServerMessage.Draft.Line], on page: inout Page) {
    guard !lines.isEmpty else { return page.say(TogetherWords.noLines) }
    page.say(TogetherWords.linesSoFar)
    for line in lines { page.item("\(line.number)", line.text, after: mark(line)) }
  }

  private func mark(_ line: ServerMessage.Draft.Line) -> String {
    let by = line.isYours ? TogetherWords.yours : line.by.map { " (\(Page.line($0)))" } ?? ""
    return by + (line.isAdopted ? TogetherWords.adopted : "")
  }

  func write(_ change: DraftChange, on page: inout Page) {
    switch change {
    case .proposed(let line):
      let by = line.by.map { " from \(Page.line($0))" } ?? ""
      page.say("Line \(line.number) is new\(line.isYours ? ", yours" : by):")
      page.quote(line.text)
    case .changed(let line):
      page.say("Line \(line.number) was changed, and needs a consent test:")
      page.quote(line.text)
    case .withdrawn(let number): page.say("Line \(number) was withdrawn.")
    case .adopted(let line):
      page.say("Line \(line.number) is adopted:")
      page.quote(line.text)
    }
  }

  func write(_ keeper: ServerMessage.Keeper, on page: inout Page) {
    if keeper.isYou { return page.say(TogetherWords.youKeepTime) }
    guard keeper.isKept else { return page.say(TogetherWords.nobodyKeepsTime) }
    guard let name = keeper.name else { return page.say(TogetherWords.somebodyKeepsTime) }
    page.text("The time is kept by ", name)
  }

  private func write(_ plan: ServerMessage.Plan, on page: inout Page) {
    let words = ConsoleWords(page.phrases)
    for item in plan.items { page.entry(words.entry(item)) }
    page.say(words.minutesOver(plan.minutesOver))
  }
}
