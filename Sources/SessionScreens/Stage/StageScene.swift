package import WorkshopModel
package import WorkshopProtocol

/// What a shared screen knows of the room: its own words and views, and nobody's answers.
///
/// Line mode and the drawn screen are two faces of it.
package struct StageScene: Hashable, Sendable {
  /// Where the room is.
  package enum Place: Hashable, Sendable {
    /// Not yet let in.
    case arriving
    case lobby
    case step(StageStep)
    /// The steps are over; the room stays open until then.
    case after(until: SessionInstant)
    /// The session is over, with the words of the server.
    case over(String)
  }

  package internal(set) var place = Place.arriving
  package internal(set) var admission: ServerMessage.Admission?
  /// How many are here, as everybody is told in the lobby and at a gate.
  package internal(set) var lobby: ServerMessage.Lobby?
  package internal(set) var isConnected = false
  package internal(set) var isHeld = false
  /// Whether nobody holds the room, so that it waits.
  package internal(set) var isUnattended = false
  /// What the facilitator said to the room within this step.
  package internal(set) var said: String?
  /// Who keeps the time, where the members lead.
  package internal(set) var keeper: ServerMessage.Keeper?
  /// The draft that is being made, also while one of its lines is tested.
  package internal(set) var draft: ServerMessage.Draft?
  /// What came of the draft's latest consent test, until the next one opens.
  package internal(set) var outcome: DraftOutcome?

  private var titles: [StepID: String] = [:]
  private var clockOffset: Int64 = 0

  /// A screen that has heard nothing yet.
  package init() {}

  /// Whether the session is over for this screen.
  package var isOver: Bool {
    if case .over = place { true } else { false }
  }

  /// The step that is shown.
  package var step: StageStep? {
    if case .step(let step) = place { step } else { nil }
  }

  /// The session's clock for a local moment.
  package func sessionTime(at local: Int64) -> SessionInstant {
    SessionInstant(milliseconds: local + clockOffset)
  }

  /// The local moment of a moment on the session's clock.
  package func localTime(of moment: SessionInstant) -> Int64 { moment.milliseconds - clockOffset }

  /// A connection is open.
  package mutating func connected() { isConnected = true }

  /// The connection is gone; what was shown stays.
  package mutating func disconnected() { isConnected = false }

  mutating func set(clock time: SessionInstant, at local: Int64) {
    clockOffset = time.milliseconds - local
  }

  mutating func remember(_ card: StepCard) { titles[card.id] = card.title }

  /// What people call a step.
  func title(of step: StepID) -> String { titles[step] ?? step.name }

  mutating func change(_ change: (inout StageStep) -> Void) {
    guard case .step(var step) = place else { return }
    change(&step)
    place = .step(step)
  }
}

/// The step on a shared screen.
package struct StageStep: Hashable, Sendable {
  /// A line that somebody typed in a round.
  package struct Turn: Hashable, Sendable {
    /// Who, where there are names.
    package let from: String?
    package let text: String
  }

  package internal(set) var card: StepCard
  package internal(set) var progress: CoarseProgress?
  /// What the room sees of its answers, or of an earlier step's.
  package internal(set) var shown: StageView?
  /// Whose turn it is.
  package internal(set) var round: ServerMessage.Round?
  package internal(set) var lines: [Turn] = []
}

/// A view with the title of its step.
package struct StageView: Hashable, Sendable {
  package let step: StepID
  package let title: String
  package let view: View
}

/// What a message changed on a shared screen.
package enum StageNews: Hashable, Sendable {
  case admitted(ServerMessage.Admission)
  case lobby(ServerMessage.Lobby)
  case step(StepCard)
  case closed
  case held
  case resumed
  case broadcast(String)
  case progress(CoarseProgress)
  case view(StageView)
  case round(ServerMessage.Round)
  case roundLine(StageStep.Turn)
  case draft([DraftChange])
  case keeper(ServerMessage.Keeper)
  case away(Bool)
  case after
  /// The server's last words, or its words before the connection goes.
  case farewell(String)
}
