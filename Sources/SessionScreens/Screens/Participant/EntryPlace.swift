import TerminalKit
import WorkshopModel
import WorkshopProtocol

/// What a half-given answer belongs to.
enum EntryPlace: Hashable, Sendable {
  case name
  case terms(StepID)
  case answer(StepID)
  /// A private reflection, which never leaves this program.
  case reflection(StepID)
  /// A line to the people in one pairing of a step, by its number.
  case pairLine(StepID, pairing: Int)
  case turn(StepID)

  /// In which order half-given answers are told of.
  var order: Int {
    switch self {
    case .name: 0
    case .terms: 1
    case .answer: 2
    case .reflection: 3
    case .pairLine: 4
    case .turn: 5
    }
  }

  /// The step with whose end it goes; nil stays as long as it is asked for.
  var step: StepID? {
    switch self {
    case .name: nil
    case .terms(let step), .answer(let step), .reflection(let step), .pairLine(let step, _),
      .turn(let step):
      step
    }
  }

  /// The place for which the keys are now; nil where there is nothing to enter.
  init?(_ model: ParticipantModel) {
    switch ParticipantScene.quiet(model) {
    case .nameWanted: self = .name
    case .terms(let card): self = .terms(card.id)
    case .step(let step):
      guard let place = Self.place(step, model) else { return nil }
      self = place
    case .arriving, .waitingAtDoor, .question, .after, .lobby, .settling, .over: return nil
    }
  }

  private static func place(_ step: StepScene, _ model: ParticipantModel) -> Self? {
    if model.pair != nil {
      return .pairLine(step.card.id, pairing: model.pairings)
    }
    switch step.standing {
    case .asked: return isAnswered(step.card.body) ? .answer(step.card.id) : nil
    case .going where step.card.type == .reflect: return .reflection(step.card.id)
    case .going:
      let types = model.round?.isYours == true && model.round?.isTyped == true
      return types && model.round?.step == step.card.id ? .turn(step.card.id) : nil
    case .satOut, .notYet, .answered, .takingBack, .finished, .closed, .ownOnly, .shown:
      return nil
    }
  }

  /// Whether a step's answer is given in one piece.
  private static func isAnswered(_ body: StepCard.Body) -> Bool {
    switch body {
    case .talk, .breathe, .pair, .round, .draft, .reflect, .pause: false
    case .gate, .choice, .scale, .grid, .rank, .statements, .text, .words, .match, .feedback: true
    }
  }
}
