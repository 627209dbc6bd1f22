import Facilitation
import WorkshopModel

/// A generator with a seed, so that a failing run can be repeated.
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// The seat that a label stands for.
func seat(_ label: UInt32) -> SeatID { SeatID(label: label) }

/// Roles in pairs by seat, as told.
func roles(_ effects: [SessionEffect]) -> [SeatID: String] {
  var roles: [SeatID: String] = [:]
  for case (.pair(.paired(_, let role, _, _, _, _)), .seat(let seat)) in effects.said {
    roles[seat] = role
  }
  return roles
}

/// A session with a clock that only moves when told, and all that it said so far.
struct Room {
  var session: Session
  var milliseconds: Int64 = 0
  var numbers: SplitMix64
  /// Effects since the session was made.
  var log: [SessionEffect] = []

  init(_ setup: SessionSetup, seed: UInt64 = 1) {
    session = Session(setup, opening: Room.opening)
    numbers = SplitMix64(state: seed)
  }

  /// Terms as plain as can be: the step's own reveal, k of five or the step's own.
  static let opening: Session.OpeningRule = { step, room, present in
    OpenTerms(
      reveal: step.reveal, k: step.k ?? 5, present: present,
      facilitatorLooksFirst: step.reveal == .facilitator, room: room)
  }

  var now: SessionInstant { SessionInstant(milliseconds: milliseconds) }

  @discardableResult
  mutating func send(_ event: SessionEvent) throws(Refusal) -> [SessionEffect] {
    let effects = try session.handle(event, at: now, draw: Draw(using: &numbers))
    log += effects
    return effects
  }

  @discardableResult
  mutating func say(_ verb: Verb) throws(Refusal) -> [SessionEffect] {
    try send(.facilitator(verb))
  }

  /// Lets time pass, with a clock event at each deadline on the way.
  @discardableResult
  mutating func wait(seconds: Int) throws(Refusal) -> [SessionEffect] {
    let end = milliseconds + Int64(seconds) * 1000
    var effects: [SessionEffect] = []
    while let next = session.nextDeadline, next.milliseconds <= end {
      milliseconds = max(next.milliseconds, milliseconds)
      effects += try send(.clock)
    }
    milliseconds = end
    return effects
  }

  /// So many seats with labels from 1.
  mutating func join(_ labels: ClosedRange<UInt32>, named: Bool = false) throws(Refusal) {
    for label in labels {
      let name = named ? Room.name(label) : nil
      try send(.join(SeatID(label: label), name: name, resumeHash: [UInt8(label % 250)]))
    }
  }

  static func name(_ label: UInt32) -> String {
    let letters = Array("bdfghjkmnprstvz")
    let vowels = Array("aeu")
    return String([
      letters[Int(label) % 15], vowels[Int(label) % 3], letters[Int(label) / 15 % 15],
      vowels[Int(label) / 45 % 3],
    ])
  }

  /// One seat answers and finishes.
  @discardableResult
  mutating func answer(_ label: UInt32, _ step: StepID, token: UInt64? = nil) throws(Refusal)
    -> [SessionEffect]
  {
    let seat = SeatID(label: label)
    let submitted = try send(.submit(seat, step, .of(token ?? UInt64(label)), .some))
    return submitted + (try send(.finish(seat, step)))
  }

  @discardableResult
  mutating func read(_ step: StepID, _ reading: Reading = .plain) throws(Refusal)
    -> [SessionEffect]
  {
    try send(.readingMade(step, reading))
  }
}

extension AnswerToken {
  static func of(_ low: UInt64) -> AnswerToken { AnswerToken(high: 7, low: low) }
}

extension Envelope {
  static let some = Envelope(bytes: [1, 2, 3, 4])
}

extension Reading {
  static let plain = Reading(room: [42], facilitator: nil)
}

extension StepID {
  /// A step's name in a test; a wrong one becomes one that no workshop has.
  static func named(_ name: String) -> StepID {
    StepID(name) ?? StepID("no-such-step") ?? Step.fallback
  }
}

extension Step {
  fileprivate static var fallback: StepID { make("x", .reflect).id }

  static func make(_ name: String, _ kind: StepKind, minutes: Int = 3) -> Step {
    guard let id = StepID(name) else { preconditionFailure("a test's step name is wrong") }
    return Step(id: id, title: LocalizedText(name), kind: kind, minutes: minutes)
  }

  static func choice(_ name: String, minutes: Int = 3) -> Step {
    let options = ["One", "Two", "Three"].map { LocalizedText($0) }
    return make(name, .choice(ChoiceQuestion(options: options)), minutes: minutes)
  }

  func with(_ change: (inout Step) -> Void) -> Step {
    var copy = self
    change(&copy)
    return copy
  }
}

extension SessionSetup {
  static func of(
    _ steps: [Step], room: RoomKind = .group, names: NamePolicy? = nil,
    _ change: (inout Workshop) -> Void = { _ in }
  ) -> SessionSetup {
    var workshop = Workshop(
      id: "test", title: LocalizedText("Test"), rooms: [room],
      people: PeopleRange(min: 2, best: 3...12, max: 30), steps: steps)
    workshop.names = names
    change(&workshop)
    return SessionSetup(workshop: workshop, room: room)
  }
}

extension [SessionEffect] {
  /// The notices among the effects, with whom they go to.
  var said: [(notice: Notice, to: Audience)] {
    compactMap { effect in
      guard case .send(let notice, let audience) = effect else { return nil }
      return (notice, audience)
    }
  }

  var facts: [Fact] {
    compactMap { effect in
      guard case .record(let fact) = effect else { return nil }
      return fact
    }
  }

  func records(of step: StepID) -> [StepRecord] {
    compactMap { effect in
      guard case .spool(step, let record) = effect else { return nil }
      return record
    }
  }

  func says(_ notice: Notice, to audience: Audience) -> Bool {
    contains(.send(notice, to: audience))
  }
}
