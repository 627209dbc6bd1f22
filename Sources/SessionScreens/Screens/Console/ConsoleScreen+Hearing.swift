import Phrasebook
import WorkshopModel
import WorkshopProtocol

extension ConsoleScreen {
  /// Takes what the model answers: what is seen of it, and what goes out.
  mutating func show(_ reaction: ConsoleReaction, at local: Int64) -> ScreenOutput<ConsoleEvent> {
    model.now = model.sessionTime(at: local)
    for event in reaction.events { show(event, at: local) }
    if case .question(let question) = desk.layer, question.command == .yes, model.asked == nil {
      desk.layer = nil
    }
    if case .question(let question) = desk.layer, question.isAboutClosing, !model.isStepOpen {
      desk.layer = nil
    }
    // A line that has changed meanwhile is redacted from the beginning.
    if case .redaction(let redaction) = desk.layer,
      !waitingList.contains(where: { $0.letter == redaction.letter && $0.text == redaction.line })
    {
      desk.layer = nil
    }
    var output = ScreenOutput(messages: reaction.messages, events: reaction.events)
    if reaction.events.contains(.quit) {
      desk.hasLeft = true
      output.detaches = true
    }
    return output
  }

  /// Line mode's sentences for an event.
  func sentences(_ event: ConsoleEvent) -> [String] {
    writer.lines(for: [event], model).filter { !$0.isEmpty }
  }

  private mutating func show(_ event: ConsoleEvent, at local: Int64) {
    switch event {
    case .showPlan: desk.layer = .sheet(ConsoleSheet(.plan, sentences(event)))
    case .showPeople: desk.layer = .sheet(ConsoleSheet(.people, sentences(event)))
    case .showStatus: desk.layer = .sheet(ConsoleSheet(.status, sentences(event)))
    case .showNotes:
      desk.unreadNotes = 0
      desk.layer = .sheet(ConsoleSheet(.notes, sentences(event)))
    case .showHelp: desk.layer = .keys(offset: 0)
    case .showThreads: desk.layer = .threads(isRead: false, offset: 0)
    case .showLines: desk.go(to: .lines)
    case .readLines:
      desk.go(to: .lines)
      desk.lines.read(model.linesStep)
      if waitingList.isEmpty { toast(event, .calm, at: local) }
    case .showInvitation:
      desk.invitation = model.codes.map { sentences(.created($0)) } ?? []
    // Codes are no words for a log that stays on the screen.
    case .created: desk.invitation = []
    case .noted(let text): desk.ownNotes.append(text)
    case .asksToEnd:
      var question = ConsoleQuestion(.yes, model.closesAt == nil ? .willEnd : .willCloseRoom)
      if desk.hintsAtConsent { question.first = .consentFirst }
      desk.hintsAtConsent = false
      desk.layer = .question(question)
    case .asksToWithdraw(let number):
      let line = model.draftLines.first { $0.number == number }?.text ?? ""
      var question = ConsoleQuestion(.yes, .willWithdraw, about: line)
      question.first = .willTakeAdopted
      desk.layer = .question(question)
    default: hear(event, at: local)
    }
  }

  /// What is kept in the log, and what is said at the foot.
  private mutating func hear(_ event: ConsoleEvent, at local: Int64) {
    switch event {
    case .helpWanted, .pairHelpWanted:
      let lines = sentences(event)
      desk.log.add(lines)
      desk.toast = ConsoleToast(lines, .alarm)
    // The last page says it.
    case .closing where isLastPage, .ended: desk.log.add(sentences(event))
    case .notConnected: toast(event, .warning, at: local)
    case .refused, .noSuchWords, .notForHelpers, .noQuestion, .closing:
      desk.isRevealing = false
      toast(event, .warning, at: local)
    case .phase(_, let phase): hear(phase, sentences(event), at: local)
    case .hintsAtConsent:
      desk.log.add(sentences(event))
      desk.hintsAtConsent = true
    case .notes(let notes):
      desk.unreadNotes += notes.count
      toast(.noteCame, at: local)
    case .replies: toast(.letterCame, at: local)
    case .lines(let list): hear(list, sentences(event), at: local)
    // The words of a picture are not for the log.
    case .step, .view: desk.log.add(Array(sentences(event).prefix(1)))
    case .lobby, .people, .plan, .readiness, .signals, .held, .resumed, .turn, .drafted,
      .admitted:
      desk.log.add(sentences(event))
    default: toast(event, .calm, at: local)
    }
  }

  /// A picture that the room sees now needs no sheet any more.
  private mutating func hear(
    _ phase: StepCard.Phase, _ sentences: [String], at local: Int64
  ) {
    desk.log.add(sentences)
    guard phase == .revealed else { return }
    var isWatched = desk.isRevealing
    desk.isRevealing = false
    if case .preview = desk.layer {
      desk.layer = nil
      isWatched = true
    }
    if isWatched { toast(.nowShown, at: local) }
  }

  /// How many lines wait is told when the number changes, not after everything done with them.
  private mutating func hear(
    _ list: ServerMessage.ModerationList, _ sentences: [String], at local: Int64
  ) {
    let waiting = list.lines.count { $0.state == .waiting }
    let before = desk.toldWaiting.flatMap { $0.step == list.step ? $0.count : nil }
    desk.toldWaiting = (list.step, waiting)
    guard waiting != before, !list.lines.isEmpty else { return }
    guard waiting < before ?? 0 else {
      // Which letter stands where is in the panel; that some may need care is said here.
      desk.log.add(sentences.enumerated().filter { $0.offset != 1 }.map(\.element))
      if desk.panel != .lines, waiting > 0 { show(.linesCame, at: local) }
      return
    }
    if waiting == 0, desk.panel == .lines { return toast(.noLineLeft, at: local) }
    desk.log.add([
      waiting > 0
        ? say(.linesLeft, ["count": .number(waiting)])
        : style.phrases(ConsoleScreenNewsPhrase.noLineLeft)
    ])
  }

  private mutating func toast(
    _ event: ConsoleEvent, _ weight: ConsoleToast.Weight, at local: Int64
  ) {
    let lines = sentences(event)
    guard !lines.isEmpty else { return }
    desk.log.add(lines)
    // A call for a person stays until a key has been pressed.
    guard desk.toast?.weight != .alarm else { return }
    let until = weight == .calm ? local + ConsoleToast.milliseconds : nil
    desk.toast = ConsoleToast(lines, weight, until: until)
  }

  private mutating func toast(_ phrase: ConsoleScreenNewsPhrase, at local: Int64) {
    desk.log.add([style.phrases(phrase)])
    show(phrase, at: local)
  }

  /// A sentence at the foot that the log does not need.
  mutating func show(_ phrase: ConsoleScreenNewsPhrase, at local: Int64) {
    guard desk.toast?.weight != .alarm else { return }
    desk.toast = ConsoleToast(
      [style.phrases(phrase)], .calm, until: local + ConsoleToast.milliseconds)
  }
}

extension LinesDesk {
  /// The words of a step's lines come on the screen.
  mutating func read(_ step: StepID?) {
    if self.step != step { (cursor, marked) = (0, []) }
    self.step = step
    isRead = step != nil
  }
}

extension ConsoleDeskState {
  /// Keeps of a message what the model does not.
  mutating func hear(_ message: ServerMessage, _ model: ConsoleModel) {
    switch message {
    case .view(let step, let view, let isForYouOnly):
      let whole = pictures[step].map { Self.joined($0.view, view) } ?? view
      pictures[step] = Picture(view: whole, isForYouOnly: isForYouOnly)
      if step != model.card?.id { (lateStep, lateTitle) = (step, nil) }
    case .step(let card) where card.id != model.card?.id:
      cover()
      if layer?.isAboutStep == true { layer = nil }
      (slower, moreTime) = (.none, .none)
      offsets[.live] = nil
      // The outcome of a consent test stays beside the draft that it comes back to.
      let outcome = model.card.flatMap { $0.isBallot && pictures[$0.id] != nil ? $0 : nil }
      (lateStep, lateTitle) = (outcome?.id, outcome.map { $0.ask ?? $0.title })
    case .heard: asked = nil
    case .error(let code, _, _):
      // Another code says nothing of the step: it may be asked again.
      if code == .refused, let asked { notForRoom.insert(asked) }
      asked = nil
    case .signals(let slower, let moreTime): (self.slower, self.moreTime) = (slower, moreTime)
    case .moderation(let list) where list.step != lines.step:
      cover()
      // The letters are others now.
      if layer?.isAboutLines == true { layer = nil }
      (lines.cursor, lines.marked) = (0, [])
    // What only whoever holds the session may see goes with the role.
    case .role(isFacilitator: false):
      cover()
      (pictures, lines) = ([:], LinesDesk())
      if panel == .lines { go(to: .live) }
      tab = .signals
    default: break
    }
  }

  /// Lines come in batches; the same batch again, after a lost connection, does not count.
  private static func joined(_ earlier: View, _ view: View) -> View {
    guard case .lines(let shown) = earlier, case .lines(let batch) = view,
      !Set(shown.lines).isSubset(of: batch.lines)
    else { return view }
    let known = Set(shown.lines)
    return .lines(LinesView(lines: shown.lines + batch.lines.filter { !known.contains($0) }))
  }

  /// What an errand said: an invitation is a sheet, a word or two a sentence at the foot.
  mutating func told(_ lines: [String]) {
    guard !lines.isEmpty else { return }
    if let before = invitation {
      invitation = nil
      layer = .sheet(ConsoleSheet(.invitation, before + lines))
    } else if lines.count > 3 {
      let isInvitation = lines.contains { CommandRows.isCommand($0) }
      var sheet = ConsoleSheet(isInvitation ? .invitation : .answer, lines)
      sheet.isOpening = isInvitation
      layer = .sheet(sheet)
    } else {
      log.add(lines)
      toast = ConsoleToast(lines, .calm)
    }
  }
}
