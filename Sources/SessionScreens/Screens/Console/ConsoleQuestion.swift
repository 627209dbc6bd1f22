import Phrasebook
import WorkshopModel
import WorkshopProtocol

/// What is asked before something that is hard to take back.
struct ConsoleQuestion: Hashable, Sendable {
  let command: ConsoleCommand
  /// What will happen.
  let phrase: ConsoleScreenQuestionPhrase
  /// Whom or what it is about, in somebody's words; empty where there is nothing to name.
  var about = ""
  /// What becomes of the people; nil where they notice nothing.
  var people: ConsoleLeavingPhrase?
  /// What is better done first; nil where nothing is.
  var first: ConsoleScreenWarningPhrase?

  init(_ command: ConsoleCommand, _ phrase: ConsoleScreenQuestionPhrase, about: String = "") {
    self.command = command
    self.phrase = phrase
    self.about = about
  }

  /// The question before a word of line mode; nil where none is asked.
  init?(before command: ConsoleCommand, _ model: ConsoleModel) {
    switch command {
    case .verb(.skip):
      guard let next = model.nextStep else { return nil }
      self.init(command, .willSkip, about: next.title)
      if next.type == .gate { first = .isGate }
    case .verb(.close), .verb(.next):
      guard let early = Self.early(model) else { return nil }
      self.init(command, .willClose, about: model.card?.title ?? "")
      first = early
    case .verb(.jump(let step)):
      let early = Self.early(model)
      let passesGate = model.hasGate(before: step)
      guard passesGate || early != nil else { return nil }
      self.init(jumpTo: step, model)
    case .verb(.closeDoor): self.init(command, .willCloseDoor)
    case .verb(.handOver): self.init(command, .willHandOver)
    case .verb(.endNow): self.init(command, .willCloseRoom)
    case .verb(.drop(let step)):
      self.init(command, .willDrop, about: model.title(of: step))
      if model.plan?.items.first(where: { $0.step == step })?.type == .gate {
        first = .isGate
      }
    case .verb(.sendOut(let letter)): self.init(command, .willSendOut, about: letter)
    case .moderate(.finish): self.init(command, .willFinish)
    case .quit: self.init(leaving: model)
    default: return nil
    }
  }

  /// The question before the room goes to a step.
  init(jumpTo step: StepID, _ model: ConsoleModel) {
    self.init(.verb(.jump(step)), .willJump, about: model.title(of: step))
    first = model.hasGate(before: step) ? .passesGate : Self.early(model)
  }

  /// The question before the console is left: what happens to the people, then to the console.
  private init(leaving model: ConsoleModel) {
    switch model.keeping {
    case .nothing: self.init(.quit, .willEndRehearsal)
    case .stored: self.init(.quit, .willLeaveHost)
    case nil: self.init(.quit, .willLeave)
    }
    guard model.keeping != .nothing, !model.isHelper else { return }
    people = Self.people(of: model)
  }

  /// What the people notice; where the members lead, nothing waits for a console.
  private static func people(of model: ConsoleModel) -> ConsoleLeavingPhrase {
    if model.closesAt != nil { return .roomClosesAnyway }
    guard model.isUnderWay else { return .peopleStay }
    return model.admission?.leadership == .member ? .roomGoesOn : .peopleWait
  }

  /// The question before a step closes whose picture is for the facilitator alone.
  static func beforeOwnPicture(_ model: ConsoleModel) -> ConsoleQuestion {
    var question = ConsoleQuestion(.verb(.close), .willClose, about: model.card?.title ?? "")
    question.first = early(model) ?? .pictureIsYours
    return question
  }

  /// What closing the present step would cut off; nil where nothing is.
  private static func early(_ model: ConsoleModel) -> ConsoleScreenWarningPhrase? {
    if model.isInDraft, model.draftLines.contains(where: { !$0.isAdopted }) {
      return .willCloseDraft
    }
    if model.isInDraft, model.draftLines.isEmpty { return .willCloseEmptyDraft }
    guard model.isStillWriting else { return nil }
    return model.card?.type == .match ? .willCloseMatchEarly : .willCloseEarly
  }

  /// Whether it is about closing the present step, which may close by itself meanwhile.
  var isAboutClosing: Bool { command == .verb(.close) || command == .verb(.next) }

  /// Whether it means nothing any more once another step is there.
  var isAboutStep: Bool {
    if case .verb(.jump) = command { return true }
    return isAboutClosing || command == .verb(.skip)
  }
}
