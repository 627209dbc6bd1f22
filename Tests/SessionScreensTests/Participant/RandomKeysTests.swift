import SessionScreens
import TerminalKit
import Testing
import WorkshopModel
import WorkshopProtocol

@Suite("Random keys on a participant's screen")
struct RandomKeysTests {
  /// A generator that repeats itself (SplitMix64).
  struct Chance: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private static let symbols: [Key.Symbol] = [
    .enter, .tab, .backspace, .delete, .escape, .up, .down, .left, .right, .home, .end, .pageUp,
    .pageDown, .insert, .function(1), .function(9), .function(5),
  ]

  private func event(_ chance: inout Chance) -> InputEvent {
    switch chance.next() % 20 {
    case 0: return .paste("soup\n\u{1B}[2J and bread")
    case 1:
      return .resize(
        Size(columns: Int(chance.next() % 130), rows: Int(chance.next() % 40)))
    case 2: return .resumed
    case 3...9:
      let symbol = Self.symbols[Int(chance.next() % UInt64(Self.symbols.count))]
      return .key(
        Key(symbol, control: chance.next() % 8 == 0, shift: chance.next() % 8 == 0))
    default:
      let letters = Array("puskhmxrlevgoditnwca?/:+-1234567890yjn =")
      let letter = letters[Int(chance.next() % UInt64(letters.count))]
      return .key(Key(.character(letter), control: chance.next() % 12 == 0))
    }
  }

  private func hear(_ guest: inout Guest, _ chance: inout Chance, _ number: UInt64) {
    let bodies = JoinMake.bodies
    let body = bodies[Int(chance.next() % UInt64(bodies.count))]
    let phases: [StepCard.Phase] = [.open, .open, .closed, .revealed]
    switch chance.next() % 12 {
    case 0...2:
      let id = JoinMake.step("step-\(chance.next() % 4)")
      var card = JoinMake.card(body)
      card.id = id
      guest.hear(.step(card))
    case 3: guest.hear(.held)
    case 4: guest.hear(.resumed(openedAt: JoinMake.instant(1000), deadline: nil))
    case 5: guest.screen.disconnected()
    case 6: guest.hear(.admitted(JoinMake.admission(names: true)))
    case 7: guest.acknowledge()
    case 8: guest.confirmTakingBack()
    case 9:
      if let step = guest.screen.model.current?.card.id {
        let phase = phases[Int(chance.next() % 4)]
        guest.hear(.phase(step: step, phase: phase, deadline: JoinMake.instant(90_000)))
      }
    case 10: guest.hear(.away(chance.next() % 2 == 0))
    default:
      guest.now += Int64(chance.next() % 9_000)
      guest.tick()
    }
  }

  @Test(
    "No keys and messages trap, and every frame can be drawn", arguments: 0..<16 as Range<UInt64>)
  func harmless(_ seed: UInt64) {
    var chance = Chance(state: seed)
    var guest = Guest(JoinMake.admission(names: true), name: "Ada")
    for number in 0..<120 as Range<UInt64> {
      if chance.next() % 6 == 0 { hear(&guest, &chance, number) }
      guest.take(event(&chance))
      let size = JoinFrameTests.sizes[Int(chance.next() % 4)]
      _ = guest.frame(size.columns, size.rows)
      if let next = guest.screen.nextTick { #expect(next > guest.now - 60_000) }
    }
  }

  @Test("Keys that write nothing never lose what was written", arguments: 0..<24 as Range<UInt64>)
  func drafts(_ seed: UInt64) {
    var chance = Chance(state: seed)
    var guest = Guest()
    guest.hear(.step(JoinMake.card(JoinMake.text)))
    guest.type("a soup to keep")
    let keys: [Key] = [
      Key(.tab), Key(.escape), Key(.function(1)), Key(.function(9)), .control("b"), .control("c"),
      Key(.pageDown), Key(.up), Key(.down), Key(.left), Key(.right), Key(.home), Key(.end),
    ]
    for _ in 0..<60 {
      switch chance.next() % 12 {
      case 0: guest.hear(.held)
      case 1: guest.hear(.resumed(openedAt: nil, deadline: nil))
      case 2: guest.take(.resize(Size(columns: 30 + Int(chance.next() % 90), rows: 20)))
      case 3:
        guest.screen.disconnected()
        guest.hear(.admitted(JoinMake.admission()))
        guest.hear(.step(JoinMake.card(JoinMake.text)))
      case 4: guest.hear(.broadcast("Bread is here."))
      default: guest.press(keys[Int(chance.next() % UInt64(keys.count))])
      }
    }
    guest.take(.resize(Size(columns: 80, rows: 24)))
    // Whatever lies over the field is put aside first.
    for _ in 0..<3 { guest.press(Key(.escape)) }
    #expect(guest.words().contains("a soup to keep"))
  }
}
