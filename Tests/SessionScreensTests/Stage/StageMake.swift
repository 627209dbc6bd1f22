import WorkshopModel
import WorkshopProtocol

/// Messages for a shared screen.
enum StageMake {
  static let id = step("choosing")

  static func step(_ name: String) -> StepID {
    guard let id = StepID(name) else { preconditionFailure("a test's step has a proper name") }
    return id
  }

  static var arrival: [ServerMessage] { arrival(isRehearsal: false) }

  static func arrival(isRehearsal: Bool) -> [ServerMessage] {
    let admission = ServerMessage.Admission(
      role: .stage, title: "Soup", room: .group, isRehearsal: isRehearsal, isLate: false,
      usesNames: true, resumeToken: nil, time: SessionInstant(milliseconds: 0),
      leadership: .facilitator, goals: [], contentNotes: [], resources: [], promise: "")
    let lobby = ServerMessage.Lobby(
      seats: 12, stages: 1, facilitatorPresent: true, isLocked: false, startsLateMinutes: 0)
    return [.admitted(admission), .lobby(lobby)]
  }

  static func card(
    _ name: String = "choosing",
    body: StepCard.Body = .choice(options: ["a meal", "a starter"], maxPicks: 1)
  ) -> StepCard {
    let state = StepCard.State(
      phase: .open, deadline: nil, openedAt: SessionInstant(milliseconds: 0), takesPart: false,
      isFinished: false, isHeld: false)
    var card = StepCard(
      id: step(name), number: 1, of: 3, title: "Choosing", body: body, state: state)
    if case .choice = body {
      card.form = StepCard.AnswerForm(
        envelopeBytes: 64, lineBytes: 512, allowsPass: true, offersKeep: false, isSigned: false)
    }
    return card
  }
}
