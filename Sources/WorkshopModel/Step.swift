/// One item of a workshop's script; per-step values have the file's defaults already applied.
public struct Step: Hashable, Sendable {
  /// Its name inside the workshop.
  public var id: StepID
  /// What it is called on screen.
  public var title: LocalizedText
  /// What happens in it.
  public var kind: StepKind
  /// Planned length in minutes.
  public var minutes: Int
  /// How strictly time is kept.
  public var time: TimeMode
  /// What closes it.
  public var close: CloseMode
  /// Minutes added by one press of "extend".
  public var extendMinutes: Int
  /// Who is shown what comes of it.
  public var reveal: Reveal
  /// The least number of answers for a room view, if the file says one.
  public var k: Int?
  /// What happens when too few people are present at opening.
  public var belowK: BelowK
  /// What the transcript may keep.
  public var keep: Keep
  /// Whether passing is allowed (everywhere but in a gate).
  public var allowsPass: Bool
  /// How readily it is proposed for cutting.
  public var priority: Priority
  /// Whether its minutes are reserved.
  public var isProtected: Bool
  /// Whether unanimity and exact counts are hidden (rules V2).
  public var isSensitive: Bool
  /// Whether a settling step should follow.
  public var isHeavy: Bool
  /// Whom it addresses.
  public var addressee: Addressee
  /// Seconds between the last answer and closing, if the file says them; else random 3–8.
  public var lingerSeconds: Int?
  /// Steps without which this one makes no sense.
  public var needs: [StepID]
  /// What is said.
  public var say: LocalizedText?
  /// What is asked.
  public var ask: LocalizedText?
  /// What people may do instead.
  public var instead: LocalizedText?
  /// A note for the facilitator alone.
  public var note: LocalizedText?

  /// Makes a step with the vocabulary's defaults for its kind.
  public init(id: StepID, title: LocalizedText, kind: StepKind, minutes: Int) {
    self.id = id
    self.title = title
    self.kind = kind
    self.minutes = minutes
    time = kind.type == .breathe ? .hard : .soft
    close = .all
    extendMinutes = 2
    reveal = kind.type.defaultReveal
    belowK = .withhold
    keep = kind.type.defaultKeep
    allowsPass = kind.type != .gate
    priority = .useful
    isProtected = false
    isSensitive = false
    isHeavy = false
    addressee = .everyone
    needs = []
  }
}

/// How strictly a step's time is kept.
public enum TimeMode: String, Hashable, Sendable, CaseIterable {
  /// A calm clock; at zero only the facilitator is told.
  case soft
  /// Thirty seconds' notice, then it closes.
  case hard
  /// No clock for participants.
  case open
}

/// What closes a step.
public enum CloseMode: String, Hashable, Sendable, CaseIterable {
  /// Everybody present has answered or passed, and a short linger is over.
  case all
  /// The facilitator's word.
  case manual
  /// The clock.
  case timer
}

/// Who is shown what comes of a step.
public enum Reveal: String, Hashable, Sendable, CaseIterable {
  case room, facilitator, pair, mutual, signed
  case onlySelf = "self"
  case never
}

/// What happens when a `room` step opens with too few people for its threshold.
public enum BelowK: String, Hashable, Sendable, CaseIterable {
  case withhold, signed
}

/// What the transcript may keep of a step.
public enum Keep: String, Hashable, Sendable, CaseIterable {
  case nothing, counts, ask, lines, adopted
}

/// How readily a step is proposed for cutting when time is short.
public enum Priority: String, Hashable, Sendable, CaseIterable {
  case core, useful, spare
}

/// Whom a step addresses.
public enum Addressee: String, Hashable, Sendable, CaseIterable {
  case everyone, circle, pair
}
