public import WorkshopModel

/// The lobby and the door, told to everyone (rules P2, P3).
public struct LobbyNotice: Hashable, Sendable {
  /// Seats given and still counted.
  public let seats: Int
  /// Stages connected.
  public let stages: Int
  /// Whether a console is connected.
  public let facilitatorPresent: Bool
  /// Whether people are let in one by one, or not at all.
  public let isLocked: Bool
  /// Minutes after the planned start, as the facilitator announced.
  public let startsLateMinutes: Int
  /// Helpers connected.
  public let helpers: Int
  /// Whether people will work in pairs.
  public var expectsPairs = false
  /// Collects what the lobby shows.
  public init(
    seats: Int, stages: Int, facilitatorPresent: Bool, isLocked: Bool, startsLateMinutes: Int,
    helpers: Int = 0
  ) {
    self.seats = seats
    self.stages = stages
    self.facilitatorPresent = facilitatorPresent
    self.isLocked = isLocked
    self.startsLateMinutes = startsLateMinutes
    self.helpers = helpers
  }
}

/// A step as it opens, or as somebody who resumes finds it.
public struct StepNotice: Hashable, Sendable {
  /// The step itself.
  public let step: Step
  /// Its place in the running order, from 1.
  public let number: Int
  /// How many steps there are.
  public let of: Int
  /// What was decided when it opened.
  public let terms: OpenTerms
  /// Where it is on its way.
  public let phase: StepPhase
  /// When its clock runs out; nil without a clock.
  public let deadline: SessionInstant?
  /// When it was opened.
  public let openedAt: SessionInstant
  /// Whether this seat answers in it (false for a late arrival's first step).
  public let takesPart: Bool
  /// Whether this seat has already finished with it.
  public let isFinished: Bool
  /// Collects a step's state.
  public init(
    step: Step, number: Int, of: Int, terms: OpenTerms, phase: StepPhase,
    deadline: SessionInstant?, openedAt: SessionInstant, takesPart: Bool, isFinished: Bool
  ) {
    self.step = step
    self.number = number
    self.of = of
    self.terms = terms
    self.phase = phase
    self.deadline = deadline
    self.openedAt = openedAt
    self.takesPart = takesPart
    self.isFinished = isFinished
  }
}

/// Where a step is on its way (rules T1).
public enum StepPhase: String, Hashable, Sendable, CaseIterable {
  case open, collecting, closed, viewed, revealed
}

/// A private note as the console shows it; a name only if its author signed.
public struct NoteLine: Hashable, Sendable {
  /// The words.
  public let text: String
  /// Who signed it, if anybody did.
  public let signedBy: String?
  /// Pairs a note with its signature.
  public init(text: String, signedBy: String?) {
    self.text = text
    self.signedBy = signedBy
  }
}

/// What a seat is told about its pair.
public enum PairNotice: Hashable, Sendable {
  /// Paired: the seat's role ("A", "B", "C"), the partners' names where there are names, when turns
  /// begin, and the number that lines for this pairing bring back.
  case paired(
    StepID, role: String, partners: [String], size: Int, startsAt: SessionInstant, pairing: Int)
  /// Working alone; whether by one's own wish, and no other reason.
  case solo(StepID, isWished: Bool = false)
  /// A line from inside the pair.
  case line(from: String, text: String)
  /// Pairs return at that moment.
  case returning(at: SessionInstant)
  /// On the console: a pair would like a person.
  case helpWanted
}

/// The plan as the console sees it.
public struct PlanNotice: Hashable, Sendable {
  /// The coming steps in order.
  public let coming: [StepID]
  /// The step opened last.
  public let current: StepID?
  /// Steps already held.
  public let held: [StepID]
  /// Collects the plan.
  public init(coming: [StepID], current: StepID?, held: [StepID]) {
    self.coming = coming
    self.current = current
    self.held = held
  }
}

/// People as counts, and letters by which the console may send somebody out.
public struct PeopleNotice: Hashable, Sendable {
  /// Seats connected and not stepped out.
  public let present: Int
  /// Seats without a connection, or stepped out.
  public let away: Int
  /// People before a locked door.
  public let waiting: Int
  /// Seat letters with display names where there are names, in random order.
  public let letters: [String]
  /// Collects the counts.
  public init(present: Int, away: Int, waiting: Int, letters: [String]) {
    self.present = present
    self.away = away
    self.waiting = waiting
    self.letters = letters
  }
}
