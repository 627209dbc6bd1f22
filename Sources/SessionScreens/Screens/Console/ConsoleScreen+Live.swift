import Phrasebook
import TerminalKit
import WorkshopModel
import WorkshopProtocol

extension ConsoleScreen {
  /// What a panel shows at a width.
  func content(of panel: ConsolePanel, width: Int, at local: Int64) -> PanelContent {
    switch panel {
    case .live: live(width)
    // Lists that have the keys scroll by themselves.
    case .agenda: PanelContent(width: width)
    case .lines: PanelContent(linesElsewhere(width, at: local))
    case .signals: PanelContent(signals(width))
    case .people: PanelContent(people(width))
    case .notes: PanelContent(notes(width))
    case .log: PanelContent(log(width))
    }
  }

  /// The present step: how it stands, what it asks, its picture, and what helps to hold it.
  private func live(_ width: Int) -> PanelContent {
    var content = PanelContent(width: width)
    content.add { standing(on: &$0) }
    guard let card = model.card else { return content }
    // The outcome of a test is news; what came late of another step is not.
    let outcome = desk.lateTitle == nil ? nil : desk.lateStep
    if let outcome { add(outcome, to: &content) }
    content.add { text in
      text.quote(card.title, .title)
      if let ask = card.ask { text.quote(ask) }
    }
    add(card.id, to: &content)
    content.add { text in
      gate(card, on: &text)
      together(card, on: &text)
      // A picture names them as well.
      if desk.pictures[card.id] == nil || model.isHelper { options(card, on: &text) }
      hints(card, on: &text)
    }
    if outcome == nil, let late = desk.lateStep { add(late, to: &content) }
    return content
  }

  /// What is shown of a step.
  private func add(_ step: StepID, to content: inout PanelContent) {
    guard let picture = desk.pictures[step], !model.isHelper else { return }
    content.add { text in
      text.blank()
      if step != model.card?.id {
        text.quote(desk.lateTitle ?? model.title(of: step), .title)
      }
      let own = say(step == model.card?.id && mayShowRoom ? .onlyYou : .onlyYouEarlier)
      text.say(picture.isForYouOnly ? own : say(.everybody), .accent)
    }
    content.add(picture.view, style)
    add(model.remark(on: picture.view, of: step), to: &content)
  }

  /// What is said below a picture; nothing where nothing is.
  func add(_ remark: FacilitateStepPhrase?, to content: inout PanelContent) {
    guard let remark else { return }
    content.add { $0.say(style.phrases(remark)) }
  }

  /// How the step stands: phase, clock, whether everybody has finished.
  private func standing(on text: inout PanelText) {
    if model.isHeld { text.say(say(.onHold), .warning) }
    if model.isUnattended { text.say(say(.unattended), .warning) }
    if let seconds = model.secondsToClose {
      text.say(say(.roomCloses, ["time": .text(Self.clock(seconds))]), .accent)
    }
    guard let card = model.card else {
      text.say(say(.noStep), .accent)
      if let code = model.code, !model.isHelper {
        text.say(say(.codeIs))
        text.quote(code, .title)
      }
      if model.isTooFewToMix { text.say(style.phrases(FacilitatePeoplePhrase.few)) }
      return
    }
    let phase = style.phrases(model.told(card.state.phase))
    let place = say(
      .place, ["number": .number(card.number), "of": .number(card.of), "phase": .text(phase)])
    text.say(place, card.state.phase == .open ? .good : .accent)
    if let left = model.secondsLeft {
      let clock = say(.clockLeft, ["time": .text(Self.clock(left))])
      let isUp = left == 0
      text.say(
        isUp ? style.phrases(FacilitateProgressPhrase.timeIsUp) : clock, isUp ? .warning : .accent)
    }
    if let readiness = model.progress, card.form != nil, card.state.phase == .open {
      let isReady = readiness == .readyWhenYouAre
      text.say(
        style.phrases(
          isReady ? FacilitateProgressPhrase.readyWhenYouAre : .stillWriting),
        isReady ? .good : .plain)
    }
    if let guide = model.guide { text.say(guide.text(writer.phrases), .accent) }
    let isDone = card.form == nil || !model.isStepOpen
    if isDone, model.isLastStep, model.isUnderWay, !model.isLookingBack, !model.isHelper {
      text.say(say(.lastStep), .accent)
    }
  }

  /// The gate's paragraph is read aloud.
  private func gate(_ card: StepCard, on text: inout PanelText) {
    guard case .gate(let gate) = card.body else { return }
    text.blank()
    text.say(say(.readAloud), .accent)
    text.quote(writer.phrases.terms(gate.paragraph))
    if let note = gate.legalNote { text.quote(note) }
  }

  /// Whose turn it is, and what a draft holds.
  private func together(_ card: StepCard, on text: inout PanelText) {
    if let round = model.round, round.step == card.id { turn(round, on: &text) }
    if case .draft = card.body, let draft = model.draft, draft.step == card.id {
      text.blank()
      for line in draft.lines {
        text.item(line.isAdopted ? "\(line.number)+" : "\(line.number).", line.text)
      }
    }
    if let keeper = model.keeper {
      text.say(say(keeper.isKept ? .timeIsKept : .nobodyKeepsTime))
      if let name = keeper.name { text.quote(name) }
    }
  }

  private func turn(_ round: ServerMessage.Round, on text: inout PanelText) {
    text.blank()
    if round.isOver { return text.say(say(.roundOver), .good) }
    let left = round.endsAt.map {
      Int(max(0, ($0.milliseconds - model.now.milliseconds + 999) / 1000))
    }
    let turn = say(.turn, ["turn": .number(round.turn), "of": .number(round.of)])
    let time = left.map { middleDot + Self.clock($0) } ?? ""
    text.say(turn + time, .accent)
    if let speaker = round.speaker { text.quote(speaker) }
  }

  private func options(_ card: StepCard, on text: inout PanelText) {
    let options: [String] =
      switch card.body {
      case .gate(let gate): gate.options
      case .choice(let options, _): options
      case .rank(let items, _): items
      case .statements(let items, _), .match(let items, _, _): items
      case .feedback(let questions): questions.map(\.ask)
      default: []
      }
    guard !options.isEmpty else { return }
    text.blank()
    for (index, option) in options.enumerated() { text.item("\(index + 1).", option) }
  }

  private func hints(_ card: StepCard, on text: inout PanelText) {
    if let audience = card.audience {
      text.blank()
      text.say(say(.whoSees), .dim)
      text.quote(audience)
    }
    if !desk.hasBand { sayNext(on: &text) }
  }

  /// The script's own note and words, and what comes next.
  func sayNext(on text: inout PanelText) {
    guard let card = model.card else { return }
    if let note = card.note {
      text.say(say(.forYou), .accent)
      text.quote(note)
    }
    if let said = card.say {
      text.say(say(.theyRead), .dim)
      text.quote(said)
    }
    let next =
      model.isLookingBack
      ? model.plan?.items.first { $0.state == .current } : model.nextStep
    if let next {
      text.say(say(.comesNext), .dim)
      text.quote(next.title)
    }
  }

  /// `1:35`, or `1:02:00` from an hour on.
  static func clock(_ seconds: Int) -> String {
    let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return hours > 0 ? "\(hours):\(two(minutes)):\(two(rest))" : "\(minutes):\(two(rest))"
  }
}
