package import WorkshopModel

/// The current step's moving parts; forgotten when the next one opens.
package struct LiveStep: Hashable, Sendable {
  /// One participant's part in it.
  package struct Part: Hashable, Sendable {
    package var isFinished = false
    /// Whether the spool says that the seat has answered or finished, so that a restart lets nobody
    /// answer twice.
    package var isMarked = false
    /// The answer that stands, as long as its author's seat is known.
    package var token: AnswerToken?
    /// Answers given so far, with those taken back.
    package var given = 0
  }

  /// What was told already, so that nobody hears it twice.
  package struct Told: Hashable, Sendable {
    var timeIsUp = false
    var closingSoon = false
    var progress = CoarseProgress.none
    var readiness: Readiness?
  }

  package let id: StepID
  package let asksForAnswer: Bool
  package let isSigned: Bool
  /// Whether answers name their author to the reader, as in dyads.
  package let isDyadic: Bool
  /// The place of each seat's group; empty for a step without groups.
  package private(set) var groupOf: [SeatID: Int] = [:]
  package private(set) var isGrouped = false
  private var signedGroups: Set<Int> = []
  /// Whether a restart lies between the opening and now, so that some tokens have no seat.
  package var isRestored = false
  package var isOpen = true
  package var parts: [SeatID: Part] = [:]
  package var authors: [AnswerToken: SeatID] = [:]
  /// Tokens found in the spool whose author is not known any more.
  package var unbound: Set<AnswerToken> = []
  /// Tokens that were taken back, so that a resend gets the same receipt.
  package var withdrawn: Set<AnswerToken> = []
  /// How many participants the step still waits for: a count, never a scan.
  package var waitingFor = 0
  package var hasShuffle = false
  package var openedAt = SessionInstant(milliseconds: 0)
  package var deadline: SessionInstant?
  /// When it closes after the last answer.
  package var lingerUntil: SessionInstant?
  package var nextTick: SessionInstant?
  package var told = Told()
  package var pairs: PairState?
  /// Proposals and changes of each seat in a draft, as a bound only.
  package var changesBySeat: [SeatID: Int] = [:]
  /// The round in the room, or those in its circles or pairs.
  package var rounds: [RoundState] = []

  init(_ step: Step, terms: OpenTerms, participants: [SeatID]) {
    id = step.id
    asksForAnswer = step.kind.type.asksForAnswer
    isSigned = terms.reveal == .signed
    isDyadic = step.kind.comparesInTwos
    parts.reserveCapacity(participants.count)
    for seat in participants { parts[seat] = Part() }
  }

  mutating func take(_ groups: [StepGroup]) {
    for (place, group) in groups.enumerated() {
      for seat in group.seats { groupOf[seat] = place }
      if group.terms.reveal == .signed { signedGroups.insert(place) }
    }
    isGrouped = true
  }

  /// Whether a seat's answer carries its name.
  func signs(_ seat: SeatID) -> Bool {
    if isDyadic { return true }
    guard isGrouped else { return isSigned }
    return groupOf[seat].map(signedGroups.contains) ?? false
  }

  /// Whether a seat's answer stays on its own screen in a step with groups.
  func isForItself(_ seat: SeatID, _ held: HeldStep) -> Bool {
    guard let group = groupOf[seat] else { return true }
    return held.groups[group].terms.reveal == .onlySelf
  }

  /// Whether there is an answer for each participant already.
  var isFull: Bool { authors.count + unbound.count >= parts.count }

  /// How far the participants are, as a word.
  var progress: CoarseProgress {
    let done = parts.count - waitingFor
    if done >= parts.count { return .all }
    if done == 0 { return .none }
    return done * 2 >= parts.count ? .most : .some
  }

  /// Forgets who holds which token once the view is made (rules D2).
  mutating func forgetTokens() {
    authors = [:]
    unbound = []
    for seat in parts.keys { parts[seat]?.token = nil }
  }

  /// Moves every clock by the time for which the room was held.
  mutating func shift(_ milliseconds: Int64) {
    openedAt = openedAt.advanced(milliseconds: milliseconds)
    deadline = deadline?.advanced(milliseconds: milliseconds)
    lingerUntil = lingerUntil?.advanced(milliseconds: milliseconds)
    nextTick = nextTick?.advanced(milliseconds: milliseconds)
    pairs?.shift(milliseconds)
    for place in rounds.indices { rounds[place].shift(milliseconds) }
  }
}

extension StepKind {
  /// Whether single people compare with each other, so that the reader must know who is who.
  var comparesInTwos: Bool {
    if case .match(let question) = self { question.scope == .dyads } else { false }
  }
}
