public import WorkshopModel

/// What is known of the room at the moment a step opens.
public struct Opening: Hashable, Sendable {
  /// The room.
  public let room: RoomKind
  /// Seats present now.
  public let present: Int
  /// Who holds the session.
  public let leadership: Leadership
  /// Whether the facilitator looks at room views before the room does.
  public let facilitatorPreviews: Bool
  /// Whether it opens for a circle or a pair of the session, whose views reach nobody else.
  public let isForGroup: Bool
  /// Whether people have names here, without which nothing can be signed.
  public let usesNames: Bool

  /// Collects what a step finds when it opens.
  public init(
    room: RoomKind, present: Int, leadership: Leadership = .facilitator,
    facilitatorPreviews: Bool = false, isForGroup: Bool = false, usesNames: Bool
  ) {
    self.isForGroup = isForGroup
    self.usesNames = usesNames
    self.room = room
    self.present = present
    self.leadership = leadership
    self.facilitatorPreviews = facilitatorPreviews
  }
}

/// Decides at opening who will be shown what (rules K1–K4).
public enum OpeningRules {
  /// The threshold where the file says none.
  public static let defaultK = 5
  /// No file goes below this.
  public static let hardFloor = 3
  /// Seats among which somebody is hidden from a facilitator (rules K2).
  public static let leastForFacilitator = 3
  /// Below this many present, no chart of a sensitive step keeps every answer open
  /// (`docs/decisions/0001-any-three-answers.md`).
  public static let leastForSensitive = 10

  /// What holds for a step that opens now; `fileK` is the workshop's own default, if it has one.
  public static func terms(for step: Step, in opening: Opening, fileK: Int? = nil) -> OpenTerms {
    let k = max(hardFloor, step.k ?? fileK ?? defaultK)
    let isAllClear = isAllClear(step)
    let reveal = reveal(of: step, in: opening, k: k)
    return OpenTerms(
      reveal: reveal,
      k: reveal == .room ? k : 1,
      present: opening.present,
      facilitatorLooksFirst: looksFirst(step, reveal, opening),
      room: opening.room,
      isAllClear: isAllClear && reveal == .facilitator)
  }

  /// The least number present at which a `room` step of this kind opens as one.
  public static func leastForRoom(_ step: Step, k: Int) -> Int {
    step.isSensitive && step.kind.type != .text ? max(k + 3, leastForSensitive) : k
  }

  /// The least number present at which a `facilitator` step of this kind opens as one.
  public static func leastForFacilitator(_ step: Step) -> Int {
    let isCharted = step.kind.type != .text && step.kind.type != .feedback
    return step.isSensitive && isCharted ? leastForSensitive : leastForFacilitator
  }

  private static func isAllClear(_ step: Step) -> Bool {
    guard case .choice(let question) = step.kind else { return false }
    return !question.allClear.isEmpty
  }

  private static func reveal(of step: Step, in opening: Opening, k: Int) -> Reveal {
    if isAllClear(step) {
      return opening.leadership == .facilitator && opening.present >= 2 ? .facilitator : .onlySelf
    }
    switch step.reveal {
    case .room: return roomReveal(of: step, in: opening, k: k)
    case .facilitator: return facilitatorReveal(of: step, in: opening)
    case .signed where step.kind.type.asksForAnswer && !opening.usesNames: return .onlySelf
    case .pair, .mutual, .signed, .onlySelf, .never: return step.reveal
    }
  }

  /// Rules K3: never withheld as a surprise.
  private static func roomReveal(of step: Step, in opening: Opening, k: Int) -> Reveal {
    let isFreeText = step.kind.type == .text
    let isUnread = isFreeText && (opening.leadership == .member || opening.room.isConstellation)
    guard opening.present >= leastForRoom(step, k: k), !isUnread else {
      return step.belowK == .signed && opening.usesNames ? .signed : .onlySelf
    }
    return .room
  }

  /// Rules K2; where a member leads, no facilitator's view exists.
  private static func facilitatorReveal(of step: Step, in opening: Opening) -> Reveal {
    let isEnough = opening.present >= leastForFacilitator(step)
    return opening.leadership == .facilitator && isEnough ? .facilitator : .onlySelf
  }

  private static func looksFirst(_ step: Step, _ reveal: Reveal, _ opening: Opening) -> Bool {
    let isSeen = reveal == .room && !opening.isForGroup || reveal == .facilitator
    guard opening.leadership == .facilitator, isSeen else { return false }
    let isFreeText = step.kind.type == .text || step.kind.type == .words
    return isFreeText || opening.facilitatorPreviews
  }
}
