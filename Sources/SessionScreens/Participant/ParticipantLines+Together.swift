import Phrasebook
import WorkshopModel
import WorkshopProtocol

extension ParticipantLines {
  func writeTogether(
    _ event: ParticipantEvent, _ model: ParticipantModel, on page: inout Page
  ) {
    switch event {
    case .turn(let round): write(round, model.current?.card, on: &page)
    case .turnEnded: page.say(RoundPhrase.turnEnded)
    case .turnMovedOn(let isTyped):
      let ended = page.phrases(RoundPhrase.turnMovedOn)
      page.say(isTyped ? ended + " " + page.phrases(RoundPhrase.unsentTurn) : ended)
    case .roundLine(let from, let text):
      page.quote(text, from: from.map { "\(Page.line($0)): " } ?? "")
    case .draftLines(let lines): write(lines, on: &page)
    case .drafted(let changes): for change in changes { write(change, on: &page) }
    case .backToDraft(let card, let lines):
      page.blank()
      page.text(DraftPhrase.backTo, ["title": .text(card.title)])
      write(lines, on: &page)
      if let howTo = page.words.howTo(card) { page.say(howTo) }
    case .keeper(let keeper): write(keeper, on: &page)
    case .signals(let slower, let moreTime):
      page.say(ConsoleWords(page.phrases).signals(slower: slower, moreTime: moreTime))
    case .timeIsUp: page.say(RoomPhrase.timeIsUp)
    case .plan(let plan): write(plan, on: &page)
    case .away(let isAway):
      writeAway(isAway, model.admission, hasAnswered: model.hasAnswered, on: &page)
    case .after(let seconds, let resources):
      writeAfter(seconds, resources, model, on: &page)
    default: writeMail(event, model, on: &page)
    }
  }

  func writeAway(
    _ isAway: Bool, _ admission: ServerMessage.Admission?, hasAnswered: Bool = false,
    on page: inout Page
  ) {
    page.say(
      isAway
        ? page.words.unattended(admission, hasAnswered: hasAnswered)
        : page.phrases(RoomPhrase.attended))
  }

  private func writeAfter(
    _ seconds: Int, _ resources: [String], _ model: ParticipantModel, on page: inout Page
  ) {
    page.blank()
    page.say(page.words.after(seconds: seconds))
    if model.admission?.leadership != .member { page.say(AfterPhrase.notes) }
    guard !resources.isEmpty else { return }
    page.say(StepPhrase.resources)
    for line in resources { page.text(line) }
  }

  func write(_ round: ServerMessage.Round, _ card: StepCard?, on page: inout Page) {
    if round.isOver { return page.say(RoundPhrase.over) }
    guard !round.isYours else { return writeOwnTurn(round, card, on: &page) }
    if let speaker = round.speaker {
      let values: [String: PhraseValue] = [
        "number": .number(round.turn), "count": .number(round.of), "name": .text(speaker),
        "other": .text(round.toward ?? ""),
      ]
      return page.text(round.toward == nil ? RoundPhrase.speaker : .speakerToward, values)
    }
    var order: RoundWork.Order?
    if case .round(let work)? = card?.body { order = work.order }
    page.say(page.words.turn(round, order))
  }

  private func writeOwnTurn(
    _ round: ServerMessage.Round, _ card: StepCard?, on page: inout Page
  ) {
    page.say(round.isTyped ? RoundPhrase.yourTypedTurn : .yourTurn)
    if let toward = round.toward { page.text(RoundPhrase.toward, ["name": .text(toward)]) }
    if case .round(let work)? = card?.body, work.seconds > 0 {
      let time = page.phrases.duration(seconds: work.seconds)
      page.say(RoundPhrase.time, ["time": .text(time)])
    }
  }

  func write(_ lines: [ServerMessage.Draft.Line], on page: inout Page) {
    guard !lines.isEmpty else { return page.say(DraftPhrase.noLines) }
    page.say(DraftPhrase.linesSoFar)
    for line in lines { page.item("\(line.number)", line.text, after: mark(line, page.phrases)) }
  }

  private func mark(_ line: ServerMessage.Draft.Line, _ phrases: Phrasebook) -> String {
    let yours = line.isYours ? " " + phrases(DraftPhrase.yoursMark) : nil
    let by = yours ?? line.by.map { " (\(Page.line($0)))" } ?? ""
    return by + (line.isAdopted ? " " + phrases(DraftPhrase.adoptedMark) : "")
  }

  func write(_ change: DraftChange, on page: inout Page) {
    switch change {
    case .proposed(let line):
      let phrase: DraftPhrase =
        line.isYours ? .isNewYours : line.by == nil ? .isNew : .isNewFrom
      page.text(phrase, ["number": .number(line.number), "name": .text(line.by ?? "")])
      page.quote(line.text)
    case .changed(let line):
      page.say(DraftPhrase.isChanged, ["number": .number(line.number)])
      page.quote(line.text)
    case .takenOver(let line):
      guard line.isYours || line.by != nil else { return write(.changed(line), on: &page) }
      let phrase: DraftChangePhrase = line.isYours ? .isChangedYours : .isChangedFrom
      page.text(phrase, ["number": .number(line.number), "name": .text(line.by ?? "")])
      page.quote(line.text)
    case .passedOn(let line):
      let phrase: DraftChangePhrase = line.by == nil ? .isPassedOn : .isPassedOnTo
      page.text(phrase, ["number": .number(line.number), "name": .text(line.by ?? "")])
      page.quote(line.text)
    case .withdrawn(let number):
      page.say(DraftPhrase.isWithdrawn, ["number": .number(number)])
    case .adopted(let line):
      page.say(DraftPhrase.isAdopted, ["number": .number(line.number)])
      page.quote(line.text)
    }
  }

  func write(_ keeper: ServerMessage.Keeper, on page: inout Page) {
    if keeper.isYou { return page.say(KeeperPhrase.you) }
    guard keeper.isKept else { return page.say(KeeperPhrase.nobody) }
    guard let name = keeper.name else { return page.say(KeeperPhrase.somebody) }
    page.text(KeeperPhrase.named, ["name": .text(name)])
  }

  private func write(_ plan: ServerMessage.Plan, on page: inout Page) {
    let words = ConsoleWords(page.phrases)
    for item in plan.items { page.entry(words.entry(item)) }
    page.say(words.minutesOver(plan.minutesOver))
  }
}
