import WorkshopModel
import WorkshopProtocol

/// Messages that come besides the steps.
extension SampleRoom {
  static let nameTaken = ServerMessage.error(
    code: .badName,
    hint: "Somebody here has a name that reads the same. Please choose another one.",
    sequence: nil)
  static let wrongCode = ServerMessage.error(
    code: .badCode, hint: "No open room has this code. Please check it with whoever invited you.",
    sequence: nil)
  static let lateTerms = ServerMessage.catchUp(
    text: "So far: a welcome, working terms, and a first picture of the room.",
    gate: SampleSteps.card(.gate))
  static let after = ServerMessage.after(until: instant(now + 580_000))
  static let ended = ServerMessage.ended(text: "The session has ended. Thank you for being here.")

  static func closed(_ type: StepType) -> ServerMessage {
    .phase(step: SampleSteps.card(type).id, phase: .closed, deadline: nil)
  }

  static func ownOnly(_ type: StepType) -> ServerMessage {
    .ownAnswerOnly(step: SampleSteps.card(type).id)
  }

  /// The lines of a text step as the room is shown them.
  static func lines(_ type: StepType) -> ServerMessage {
    let lines = SampleViews.lines.map { LinesView.Line(text: $0, mayKeep: true) }
    return .view(
      step: SampleSteps.card(type).id, view: .lines(LinesView(lines: lines)), facilitatorOnly: false
    )
  }

  /// A letter of the facilitator to the author of a line.
  static func letter(_ type: StepType) -> ServerMessage {
    .mail([
      ServerMessage.Letter(
        step: SampleSteps.card(type).id, token: AnswerToken(high: 0, low: 0),
        text: "Thank you for this. Would you like to say more, or leave it here?", kind: .reply)
    ])
  }

  /// A step that somebody finds under way.
  static let notYet: StepCard = {
    var card = SampleSteps.card(.choice)
    card.state.takesPart = false
    return card
  }()

  /// A text that is shown with its author's name.
  static let signed: StepCard = {
    var card = SampleSteps.card(.text)
    card.form = StepCard.AnswerForm(
      envelopeBytes: 1024, lineBytes: 2048, allowsPass: true, offersKeep: false, isSigned: true)
    card.audience = "Shown to everyone with your name, after you confirm."
    return card
  }()

  /// The plan with a step that is under way.
  static func plan(at type: StepType) -> ServerMessage.Plan {
    let types = StepType.allCases
    let current = types.firstIndex(of: type) ?? 0
    let items = types.enumerated().map { index, type in
      let card = SampleSteps.card(type)
      return ServerMessage.Plan.Item(
        step: card.id, title: card.title, type: type, minutes: card.minutes,
        priority: index % 3 == 1 ? .spare : .core, isProtected: type == .feedback,
        state: index < current ? .held : index == current ? .current : .coming)
    }
    var plan = ServerMessage.Plan(
      items: items, minutesOver: 2, proposals: [SampleSteps.card(.rank).id])
    plan.startedAt = instant(0)
    return plan
  }
}
