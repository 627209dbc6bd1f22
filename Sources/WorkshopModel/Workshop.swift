/// A workshop: the script that a session runs, as read from its file and checked.
public struct Workshop: Hashable, Sendable {
  /// The kebab-case name.
  public var id: String
  /// What people call it.
  public var title: LocalizedText
  /// One or two sentences about it.
  public var summary: LocalizedText?
  /// The rooms that it is written for; never empty.
  public var rooms: [RoomKind]
  /// Who holds it.
  public var leadership: Leadership
  /// Whether people have display names; nil means the room's own default.
  public var names: NamePolicy?
  /// How many people it is for.
  public var people: PeopleRange
  /// The declared length in minutes.
  public var minutes: Int
  /// What people take away.
  public var goals: [LocalizedText]
  /// What may touch people, said before they join.
  public var contentNotes: [LocalizedText]
  /// For whom this is not the right room.
  public var notFor: LocalizedText?
  /// Where its claims come from.
  public var sources: [String]
  /// How often a check-in is held, in words.
  public var repeats: LocalizedText?
  /// The language tags that its texts carry; empty for one unnamed language.
  public var languages: [String]
  /// The name of the file of support contacts beside it.
  public var resources: String?
  /// What the facilitator reads beforehand and looks out for.
  public var brief: FacilitatorBrief
  /// Named alternative running orders.
  public var orders: [RunningOrder]
  /// The steps in their usual order; never empty.
  public var steps: [Step]

  /// Makes a workshop from its required parts; the rest starts empty.
  public init(
    id: String, title: LocalizedText, rooms: [RoomKind], people: PeopleRange, steps: [Step]
  ) {
    self.id = id
    self.title = title
    self.rooms = rooms
    self.people = people
    self.steps = steps
    leadership = .facilitator
    minutes = steps.reduce(0) { $0 + $1.minutes }
    goals = []
    contentNotes = []
    sources = []
    languages = []
    brief = FacilitatorBrief(before: [], watch: [])
    orders = []
  }

  /// The step of that name, or nil.
  public func step(_ id: StepID) -> Step? { steps.first { $0.id == id } }

  /// Whether people have display names in such a room.
  public func namePolicy(in room: RoomKind) -> NamePolicy {
    names ?? (room.isConstellation ? .chosen : .none)
  }

  /// Whether everybody has a display name in such a room.
  public func usesNames(in room: RoomKind) -> Bool { namePolicy(in: room) == .chosen }
}

/// Notes for the facilitator alone.
public struct FacilitatorBrief: Hashable, Sendable {
  /// What to do before the session.
  public let before: [LocalizedText]
  /// What to look out for.
  public let watch: [LocalizedText]

  /// Collects the notes.
  public init(before: [LocalizedText], watch: [LocalizedText]) {
    self.before = before
    self.watch = watch
  }
}

/// A named alternative order of steps.
public struct RunningOrder: Hashable, Sendable {
  /// Its name in the file, such as `listening`.
  public let name: String
  /// The steps that it runs, in order.
  public let steps: [StepID]

  /// Names an order.
  public init(name: String, steps: [StepID]) {
    self.name = name
    self.steps = steps
  }
}
