import Anonymity
import WorkshopModel
import WorkshopProtocol

/// A participant's client, small and pure: joins, answers, keeps what is not acknowledged, comes back.
struct SimulatedClient: Sendable {
  /// Where the line is.
  enum Line: Hashable, Sendable { case away, greeting, asking, seated }

  /// Something to do later.
  enum Wish: Hashable, Sendable {
    case answer(StepID)
    case takeBack(StepID)
    case done(StepID)
    case accept
    case note, leave
    case signal(Signal)
    case pairLine(StepID)
    case pairWish(StepID)
    case turn(StepID, isTyped: Bool)
    case takeTurn(StepID)
    case propose(StepID)
  }

  /// An answer that the client keeps until its step is closed.
  struct Kept: Sendable {
    let step: StepID
    let token: AnswerToken
    let envelope: Envelope
    var isAcknowledged = false
    /// The sequence number of the last attempt to take it back.
    var takingBack: Int?
  }

  /// How somebody takes part.
  struct Habits: Sendable {
    let thinking: ClosedRange<Int>
    let passPermille: Int
    let reconsiderPermille: Int
    let chattyPermille: Int
    /// Leaves when so many steps were seen.
    let leavesAfter: Int?
  }

  let number: Int
  var name: String
  let habits: Habits
  var chance: Chance
  var line = Line.away
  var token: String?
  var sequence = 0
  var serial = 0
  var card: StepCard?
  var kept: Kept?
  /// The pairing that was told last.
  var pairing: Int?
  var stepsSeen = 0
  var names = 0
  var wishes: [Int: Wish] = [:]
  private var nextTicket = 1
  /// Why it is over for this person, once it is.
  var outcome: String?
  /// Seats that were lost because a new resume token never arrived.
  var lostSeats = 0

  init(number: Int, seed: UInt64) {
    self.number = number
    var chance = Chance(seed, .people, number: number)
    name = Canary.text(number, 0, "a")
    let isQuiet = chance.happens(200)
    habits = Habits(
      thinking: 500...(chance.happens(250) ? 30_000 : 8_000),
      passPermille: isQuiet ? 450 : 80, reconsiderPermille: chance.happens(300) ? 250 : 40,
      chattyPermille: chance.happens(400) ? 150 : 20,
      leavesAfter: chance.happens(40) ? chance.of(2...12) : nil)
    self.chance = chance
  }

  var actor: Actor { .participant(number) }

  /// Whether nothing more is expected of this client.
  var isOver: Bool { outcome != nil }

  var isOpen: Bool { card?.state.phase == .open }

  /// The length of every line within a step (rules T3).
  var lineBytes: Int { card?.form?.lineBytes ?? LineSize.least }

  mutating func connected(_ out: inout ActorOutput) {
    line = .greeting
    sequence = 0
    out.hide(name, CanaryUse(kind: .name, owner: actor, step: nil))
    out.say(.hello(ClientMessage.Hello(versions: 1...1, role: .participant, client: "sim/1")))
  }

  mutating func lost(_ out: inout ActorOutput) {
    line = .away
    if outcome == nil { out.connectsAfter = chance.of(100...6_000) }
  }

  mutating func woken(_ ticket: Int, _ out: inout ActorOutput) {
    guard let wish = wishes.removeValue(forKey: ticket), line == .seated else { return }
    perform(wish, &out)
  }

  mutating func wish(_ wish: Wish, after milliseconds: Int, _ out: inout ActorOutput) {
    wishes[nextTicket] = wish
    out.wake(after: milliseconds, ticket: nextTicket)
    nextTicket += 1
  }

  mutating func nextSequence() -> Int {
    sequence += 1
    return sequence
  }

  /// Says something within the step, in a line as long as all the others.
  func say(_ message: ClientMessage, _ out: inout ActorOutput) {
    out.say(message, lineBytes: lineBytes, at: card?.id)
  }

  mutating func canary(_ kind: CanaryUse.Kind, _ out: inout ActorOutput) -> String {
    serial += 1
    let letter: Character =
      switch kind {
      case .name: "a"
      case .answer: "c"
      case .note: "h"
      case .pairLine: "p"
      }
    let text = Canary.text(number, serial, letter)
    out.hide(text, CanaryUse(kind: kind, owner: actor, step: card?.id, serial: serial))
    return text
  }
}
