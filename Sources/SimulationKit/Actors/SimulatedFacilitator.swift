import WorkshopModel
import WorkshopProtocol

/// A facilitator's console with a script: opens, waits, closes, reveals, goes on, and ends.
struct SimulatedFacilitator: Sendable {
  var chance: Chance
  let people: Int
  var isPlaced = false
  /// Consoles placed so far; a wish of an earlier one is void.
  var arrivals = 0
  var isHeld = false
  var card: StepCard?
  var seats = 0
  var waiting = 0
  var coming = 0
  var isReady = false
  var lines: [ServerMessage.ModerationList.Line] = []
  var linesStep: StepID?
  /// Moves in the present phase of the present step.
  var moves = 0
  var refusals = 0
  var insertions = 0
  var hasRevealed = false
  var isRoundOver = false
  /// Lines of the open draft that were not tested yet.
  var untested: Set<Int> = []
  var outcome: String?

  init(seed: UInt64, people: Int) {
    chance = Chance(seed, .facilitator)
    self.people = people
  }

  mutating func connected(_ out: inout ActorOutput) {
    out.say(.hello(ClientMessage.Hello(versions: 1...1, role: .facilitator, client: "sim/1")))
  }

  mutating func lost(_ out: inout ActorOutput) {
    isPlaced = false
    if outcome == nil { out.connectsAfter = chance.of(100...4_000) }
  }

  mutating func received(_ message: ServerMessage, _ out: inout ActorOutput) {
    switch message {
    case .welcome: out.say(.prove(publicKey: "key", signature: "signature"))
    case .proved: out.say(.attach(code: "TULIP-42"))
    case .admitted:
      isPlaced = true
      arrivals += 1
      out.wake(after: chance.of(200...3_000), ticket: arrivals)
    case .lobby(let lobby): seats = lobby.seats
    case .people(let people): waiting = people.waiting
    case .plan(let plan): coming = plan.items.count { $0.state == .coming }
    case .step(let card): opened(card)
    case .phase(let step, let phase, _) where step == card?.id:
      card?.state.phase = phase
      moves = 0
    case .held: isHeld = true
    case .resumed: isHeld = false
    case .readiness(_, let readiness): isReady = readiness == .readyWhenYouAre
    case .moderation(let list): heard(list)
    case .round(let round): isRoundOver = round.isOver
    case .draft(let draft):
      untested.formUnion(draft.lines.filter { !$0.isAdopted }.map(\.number))
    case .after: out.say(.verb(.endNow))
    case .error(let code, _, _): if code == .refused { refusals += 1 }
    case .close(let reason, _): if reason != .replaced { outcome = reason.rawValue }
    default: break
    }
  }

  private mutating func opened(_ new: StepCard) {
    if new.id != card?.id {
      moves = 0
      refusals = 0
      hasRevealed = false
      isReady = false
      isRoundOver = false
      if !new.isBallot { untested = [] }
    }
    card = new
    isHeld = new.state.isHeld
  }

  private mutating func heard(_ list: ServerMessage.ModerationList) {
    if list.continuesList {
      lines += list.lines
    } else {
      lines = list.lines
      linesStep = list.step
    }
  }

  /// Makes the next move, and thinks until the one after it.
  mutating func woken(_ ticket: Int, _ out: inout ActorOutput) {
    guard isPlaced, outcome == nil, ticket == arrivals else { return }
    moves += 1
    act(&out)
    out.wake(after: chance.of(800...6_000), ticket: ticket)
  }

  private mutating func act(_ out: inout ActorOutput) {
    if isHeld {
      if chance.happens(500) { out.say(.verb(.resume)) }
    } else if card == nil {
      if seats >= people || moves > 25 { out.say(.verb(.open)) }
    } else if card?.state.phase == .open {
      lead(&out)
    } else if card?.form != nil, card?.state.phase == .collecting || card?.state.phase == .closed,
      moves < 4
    {
      return
    } else {
      goOn(&out)
    }
  }

  /// While a step is open.
  private mutating func lead(_ out: inout ActorOutput) {
    switch chance.of(0...99) {
    case 0...1: out.say(.verb(.hold))
    case 2: out.say(.verb(.extend(minutes: 1)))
    case 3: out.say(.verb(.broadcast("Take the time that you need.")))
    case 4: out.say(.verb(.autoClose(chance.happens(500))))
    case 5: out.say(.verb(.lock))
    case 6...8: out.say(.verb(.unlock))
    case 9...12: if case .pair = card?.body { out.say(.verb(.callBack)) }
    case 13...16: if case .round = card?.body { out.say(.verb(.turn(letter: nil))) }
    case 17...40:
      guard case .draft = card?.body, let line = untested.min() else { return }
      untested.remove(line)
      out.say(.verb(.test(line: line)))
    default:
      let patience = card?.form == nil ? 3 : 9
      guard isReady || isRoundOver || moves > patience else { return }
      out.say(.verb(chance.happens(150) ? .next : .close))
    }
  }

  /// Between steps.
  private mutating func goOn(_ out: inout ActorOutput) {
    if waiting > 0, chance.happens(500) { return out.say(.verb(.admit)) }
    if moderates(&out) { return }
    if !hasRevealed, card?.form != nil, chance.happens(850) {
      hasRevealed = true
      return out.say(.verb(.reveal))
    }
    if insertions < 3, chance.happens(60) { return insert(&out) }
    switch chance.of(0...99) {
    case 0...2: out.say(.verb(.back))
    case 3: out.say(.verb(.skip))
    default:
      let isStuck = moves > 25 || refusals > 8
      out.say(.verb(coming == 0 || isStuck ? .end : .next))
    }
  }

  private mutating func insert(_ out: inout ActorOutput) {
    insertions += 1
    let verbs: [ConsoleVerb] = [
      .insertPulse, .insertBreathe(minutes: 1), .insertBreak(minutes: 1),
      .insertTalk(text: "A word between.", minutes: 1),
    ]
    out.say(.verb(verbs[chance.of(0...3)]))
  }

  /// Decides about lines that wait; says whether there was something to decide.
  private mutating func moderates(_ out: inout ActorOutput) -> Bool {
    let letters = lines.filter { $0.state == .waiting }.map(\.letter)
    guard linesStep == card?.id, let first = letters.first, moves < 16 else { return false }
    switch chance.of(0...9) {
    case 0...4 where letters.count >= 3:
      out.say(.moderate(.release(letters: Array(letters.prefix(chance.of(3...letters.count))))))
    case 5: out.say(.moderate(.hold(letters: [first], reason: .offTopic)))
    case 6: out.say(.moderate(.redact(letter: first, from: 0, to: 2)))
    case 7: out.say(.moderate(.undo(letter: first)))
    case 8: return false
    default: out.say(.moderate(.finish))
    }
    return true
  }
}

/// A screen for the room: joins by its own secret and listens.
struct SimulatedStage: Sendable {
  var chance: Chance
  var outcome: String?

  init(seed: UInt64) { chance = Chance(seed, .stage) }

  mutating func connected(_ out: inout ActorOutput) {
    out.say(.hello(ClientMessage.Hello(versions: 1...1, role: .stage, client: "sim/1")))
  }

  mutating func lost(_ out: inout ActorOutput) {
    if outcome == nil { out.connectsAfter = chance.of(500...9_000) }
  }

  mutating func received(_ message: ServerMessage, _ out: inout ActorOutput) {
    switch message {
    case .welcome: out.say(.join(code: "TULIP-42", name: nil))
    case .close(let reason, _): if reason != .replaced { outcome = reason.rawValue }
    default: break
    }
  }
}
