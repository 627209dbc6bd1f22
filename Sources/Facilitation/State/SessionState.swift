package import WorkshopModel

/// Where a session stands as a whole.
public enum SessionStage: String, Hashable, Sendable, CaseIterable {
  /// Before the first step.
  case lobby
  /// From the first step on.
  case live
  case ended
}

/// All that a session keeps, as one value that can be compared.
package struct SessionState: Hashable, Sendable {
  /// What happens as soon as the closed step has been read.
  package enum Pending: Hashable, Sendable {
    case next
    case step(StepID)
    /// The session is over.
    case after
  }

  package var stage = SessionStage.lobby
  package var seats: [SeatID: Seat] = [:]
  /// Display names in the form in which two may not be alike.
  package var takenNames: Set<String> = []
  package var letters: [Int: SeatID] = [:]
  package var door = Door()
  package var plan: Plan
  package var history: [StepID: HeldStep] = [:]
  package var live: LiveStep?
  /// The open draft under a running consent test.
  package var beneath: LiveStep?
  /// The lines of each draft.
  package var drafts: [StepID: DraftState] = [:]
  /// Who proposed which line; in memory only.
  package var authors: [StepID: [Int: SeatID]] = [:]
  /// Since when clocks stand still: the room is held, or nobody holds the console.
  package var heldAt: SessionInstant?
  /// Whether somebody asked to hold the room.
  package var isOnHold = false
  package var absence = Absence()
  /// The member who keeps the time.
  package var keeper: SeatID?
  package var pending: Pending?
  /// An earlier step that is shown again.
  package var shownAgain: StepID?
  /// Whether a gate found somebody unable to go on (rules V9).
  package var isStopped = false
  /// Whether the session is over and the room stays open for a while.
  package var isAfter = false
  /// When the room closes after the session.
  package var afterUntil: SessionInstant?
  /// Whether everybody agreed at the closing consent that was asked last.
  package var isExportAgreed = false
  package var autoCloses = true
  package var board = SignalBoard()
  package var wishes = PairWishes()
  package var lastPairs = LastPairs()
  package var recentlyGone = Departures()
  package var longGone = Departures()
  /// Seats that are no longer counted aloud.
  package var forgotten = 0
  /// What was last said about the lobby, so that nothing is said when nothing changed.
  package var lobbyTold: LobbyNotice?
  /// When the changed roster is told.
  package var rosterDue: SessionInstant?
  /// Pulses put in, for rules K5.
  package var pulses: Set<StepID> = []

  init(_ workshop: Workshop) { plan = Plan(workshop) }

  /// The step that is open, if any.
  var openStep: LiveStep? { live?.isOpen == true ? live : nil }

  /// The step that is live: the one opened last, or the consent test above it.
  var currentID: StepID? { live?.id ?? plan.current }

  var currentStep: Step? { currentID.flatMap { plan.steps[$0] } }

  /// Every step that was opened, consent tests included.
  var allOpened: [StepID] { plan.opened + plan.ballots }

  /// The first gate that was opened: what a late arrival reads.
  var firstGate: StepID? {
    plan.opened.first { plan.steps[$0]?.kind.type == .gate && !isClosingConsent($0) }
  }

  /// Whether a step asks what may be kept.
  func isClosingConsent(_ id: StepID) -> Bool {
    if case .gate(let gate) = plan.steps[id]?.kind { gate.isClosingConsent } else { false }
  }

  /// Whether the open step still waits for a seat.
  func waits(for id: SeatID) -> Bool {
    guard live?.isOpen == true, live?.parts[id]?.isFinished == false else { return false }
    guard let seat = seats[id] else { return false }
    return !seat.isSteppedOut && !seat.isOverdue
  }

  /// Changes something about a seat and keeps the count of those waited for right.
  mutating func change(_ id: SeatID, _ change: (inout SessionState) -> Void) {
    let before = waits(for: id)
    change(&self)
    let after = waits(for: id)
    if before != after { live?.waitingFor += after ? 1 : -1 }
  }
}
