import Phrasebook
import WorkshopModel
import WorkshopProtocol

extension ConsoleScreen {
  /// Does what a key stands for.
  mutating func perform(_ action: ConsoleAction, at local: Int64) -> ScreenOutput<ConsoleEvent> {
    switch action {
    case .command(let command): return request(command, at: local)
    case .here(let step): return perform(step, at: local)
    case .ask(let purpose):
      guard !model.isHelper || purpose.isForHelpers else { return notForHelpers() }
      var entry = ConsoleEntry(purpose)
      if case .path(let format) = purpose {
        entry.proposal = model.proposedExport(as: format, isTaken: isTaken)
      }
      desk.layer = .entry(entry)
    case .choose(let purpose):
      guard !model.isHelper else { return notForHelpers() }
      desk.layer = .choice(ConsoleChoice(purpose, model))
    case .open(let menu):
      guard !model.isHelper || menu.keys.contains(where: \.isForHelpers) else {
        return notForHelpers()
      }
      desk.layer = .menu(menu)
    }
    return ScreenOutput()
  }

  private mutating func perform(
    _ step: ConsoleAction.Step, at local: Int64
  ) -> ScreenOutput<ConsoleEvent> {
    guard !model.isHelper || step.isForHelpers else { return notForHelpers() }
    switch step {
    case .preview: look()
    case .holdOrResume: return request(.verb(model.isHeld ? .resume : .hold), at: local)
    case .leave: return request(.quit, at: local)
    case .blank: desk.blank()
    case .keys: return follow(.help, at: local)
    case .find: desk.layer = .finder(ConsoleFinder())
    case .typedWords: desk.layer = .entry(ConsoleEntry(.anything))
    case .log: desk.layer = .log(offset: 0)
    case .room: desk.go(to: .live)
    case .lines: return follow(.lines, at: local)
    case .readLines where areLinesReadable(at: local): desk.cover()
    case .readLines: return follow(.read, at: local)
    default: return performOnLines(step, at: local)
    }
    return ScreenOutput()
  }

  private mutating func notForHelpers() -> ScreenOutput<ConsoleEvent> {
    show(ConsoleReaction(events: [.notForHelpers]), at: desk.lastKey)
  }

  /// Follows a word of line mode, and asks first where it is hard to take back.
  mutating func request(
    _ command: ConsoleCommand, at local: Int64
  ) -> ScreenOutput<ConsoleEvent> {
    // Nothing is asked about what cannot be sent.
    if !model.isPlaced, command.needsConnection { return follow(command, at: local) }
    // A typed word opens the picture as well: Enter alone never reveals anything.
    if command == .verb(.reveal), !model.isHelper {
      look()
      return ScreenOutput()
    }
    if command == .verb(.next), stopsAtOwnPicture() { return ScreenOutput() }
    if model.closesAt != nil, [.verb(.next), .verb(.open)].contains(command), !model.isHelper {
      show(.stepsOver, at: local)
      return ScreenOutput()
    }
    if command == .verb(.next), model.isLastStep, !model.isLookingBack, !model.isInBallot,
      !model.isHelper
    {
      show(.lastStep, at: local)
      return ScreenOutput()
    }
    if !model.isHelper || command.isForHelpers,
      let question = ConsoleQuestion(before: command, model)
    {
      desk.layer = .question(question)
      return ScreenOutput()
    }
    return follow(command, at: local)
  }

  /// Opens the picture of the present step.
  private mutating func look() {
    desk.layer = .preview(offset: 0)
    if let step = model.card?.id, desk.pictures[step] != nil { desk.looked.insert(step) }
  }

  /// Whether the picture that the room never sees stands before the next step: it comes only with
  /// the step's closing, and is looked at once.
  private mutating func stopsAtOwnPicture() -> Bool {
    guard !model.isHelper, model.isForFacilitator, !model.isLookingBack, let card = model.card
    else {
      return false
    }
    if model.isStepOpen {
      desk.layer = .question(.beforeOwnPicture(model))
      return true
    }
    let isWhole =
      desk.layer == nil && layout(desk.size).area(of: .live) != nil
      && hiddenRows(of: .live) == 0
    guard model.isUnderWay, desk.pictures[card.id] != nil, !desk.looked.contains(card.id), !isWhole
    else { return false }
    look()
    return true
  }

  /// Follows a word of line mode at once.
  mutating func follow(
    _ command: ConsoleCommand, at local: Int64
  ) -> ScreenOutput<ConsoleEvent> {
    let reaction = model.act(command, month: month, at: local)
    return show(reaction, at: local)
  }

  /// Follows a line as line mode reads it; what is not understood is said in the open field.
  mutating func follow(
    typed line: String, in entry: ConsoleEntry, at local: Int64
  ) -> ScreenOutput<ConsoleEvent> {
    do throws(ConsoleFault) {
      let command = try model.command(line, in: style.phrases)
      desk.layer = nil
      let output = request(command, at: local)
      if !output.messages.isEmpty, command.carriesWords { desk.sentEntry = entry }
      return output
    } catch {
      var entry = entry
      entry.fault = writer.fault(error)
      desk.layer = .entry(entry)
      return ScreenOutput()
    }
  }

  /// What writes line mode's sentences, with keys in place of words that are typed.
  var writer: ConsoleLines {
    var phrases = style.phrases
    phrases.namesKeys = true
    return ConsoleLines(style: LineStyle(phrases: phrases))
  }
}
