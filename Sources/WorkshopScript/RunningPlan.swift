public import WorkshopModel

/// A workshop on the clock: when each step starts, who sees what, and what is kept.
public struct RunningPlan: Hashable, Sendable {
  /// One step on the clock.
  public struct Row: Hashable, Sendable {
    /// The step.
    public let id: StepID
    /// Its title, in the plan's language.
    public let title: String
    /// Its type.
    public let type: StepType
    /// Minutes from the start of the workshop.
    public let startMinute: Int
    /// Its planned length.
    public let minutes: Int
    /// Who is shown what comes of it, in a few words.
    public let audience: String
    /// What the transcript keeps, in a word; empty where there is nothing to keep.
    public let kept: String
    /// How readily it is cut.
    public let priority: Priority
    /// Whether its minutes are reserved.
    public let isProtected: Bool
    /// Whether it is heavy.
    public let isHeavy: Bool
    /// Words to read aloud or to oneself.
    public let wordCount: Int
  }

  /// Minutes of the three versions.
  public struct Totals: Hashable, Sendable {
    /// Every step.
    public let full: Int
    /// All but the spare steps.
    public let withoutSpare: Int
    /// The core alone.
    public let coreOnly: Int
  }

  /// The workshop's title.
  public let title: String
  /// The rooms that the plan is for.
  public let rooms: [RoomKind]
  /// How many people it is for.
  public let people: PeopleRange
  /// The steps on the clock.
  public let rows: [Row]
  /// The minutes of the three versions.
  public let totals: Totals
  /// The minute of the day at which it starts, if it is known.
  public let startMinuteOfDay: Int?

  /// Plans a workshop, for one room if it is known, from a minute of the day if that is known.
  public init(
    _ workshop: Workshop, room: RoomKind? = nil, startMinuteOfDay: Int? = nil,
    language: String = ""
  ) {
    let cutting = Cutting(steps: workshop.steps)
    let rooms = room.map { [$0] } ?? workshop.rooms
    title = workshop.title.text(in: language)
    people = workshop.people
    self.rooms = rooms
    self.startMinuteOfDay = startMinuteOfDay
    totals = Totals(
      full: Self.minutes(cutting, .full), withoutSpare: Self.minutes(cutting, .withoutSpare),
      coreOnly: Self.minutes(cutting, .coreOnly))
    var start = 0
    var rows: [Row] = []
    for step in workshop.steps {
      rows.append(Self.row(step, at: start, in: rooms, language))
      start += step.minutes
    }
    self.rows = rows
  }

  private static func minutes(_ cutting: Cutting, _ version: Cutting.Version) -> Int {
    cutting.steps(of: version).reduce(0) { $0 + $1.minutes }
  }

  private static func row(
    _ step: Step, at start: Int, in rooms: [RoomKind], _ language: String
  ) -> Row {
    Row(
      id: step.id, title: step.title.text(in: language), type: step.kind.type,
      startMinute: start, minutes: step.minutes, audience: Audience.words(for: step, in: rooms),
      kept: kept(step), priority: step.priority, isProtected: step.isProtected,
      isHeavy: step.isHeavy, wordCount: ReadingLoad.words(in: step, language))
  }

  private static func kept(_ step: Step) -> String {
    if step.kind.type == .gate { return "terms" }
    return step.keep == .nothing ? "" : step.keep.rawValue
  }
}

/// Says in a few words who is shown what comes of a step.
enum Audience {
  static func words(for step: Step, in rooms: [RoomKind]) -> String {
    switch step.kind {
    case .talk, .breathe, .break: return ""
    case .gate: return "nobody"
    case .choice(let question) where !question.allClear.isEmpty: return "all clear or not"
    case .reflect: return "its author"
    default: break
    }
    switch step.reveal {
    case .room: return room(step, rooms)
    case .facilitator: return step.kind.type == .text ? "facilitator first" : "facilitator"
    case .pair: return "the pair"
    case .mutual: return step.addressee == .everyone ? "what is shared" : "shared, \(whom(step))"
    case .signed: return "signed, \(step.addressee == .everyone ? "all" : whom(step))"
    case .onlySelf: return "its author"
    case .never: return "nobody"
    }
  }

  private static func room(_ step: Step, _ rooms: [RoomKind]) -> String {
    let least = step.k ?? Floors.usual
    let shown = "\(whom(step)) from \(least)"
    return step.belowK == .signed ? shown + ", signed" : shown
  }

  /// Those for whose eyes it is.
  private static func whom(_ step: Step) -> String {
    switch step.addressee {
    case .everyone: "room"
    case .circle: "circle"
    case .pair: "pair"
    }
  }
}

/// The least number of answers, where a file says none (rules K1).
enum Floors {
  static let usual = 5

  /// Below this a file is warned: people who know each other gain less from the fifth answer.
  static func warned(in rooms: [RoomKind]) -> Int { rooms.contains(.group) ? usual : 4 }
}

/// Counts the words that a step gives people to read or hear.
enum ReadingLoad {
  static func words(in step: Step, _ language: String) -> Int {
    var texts = [step.say, step.ask].compactMap(\.self)
    switch step.kind {
    case .talk(let talk): texts += talk.cues.map(\.say)
    case .gate(let terms): texts += terms.options + [terms.legalNote].compactMap(\.self)
    case .choice(let question): texts += question.options
    case .rank(let question): texts += question.items
    case .statements(let question): texts += question.items
    case .match(let question): texts += question.items
    case .pair(let work): texts += work.turns.map(\.task)
    default: break
    }
    return texts.reduce(0) { count, text in
      count + text.text(in: language).split(whereSeparator: \.isWhitespace).count
    }
  }
}
