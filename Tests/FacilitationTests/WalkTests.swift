import Facilitation
import Testing
import WorkshopModel

@Suite("Walks through everything")
struct WalkTests {
  static let seeds = 1...300 as ClosedRange<UInt64>
  /// Refusals that a walk does not look for.
  static let rare: Set<Refusal> = [
    .doorLocked, .tooMany, .roomFull, .passNotAllowed, .changedTooOften, .nameTaken, .nameNeeded,
    .notYetAway,
  ]

  @Test("a refusal changes nothing, and facts stand before what is sent (laws 2 and 3)")
  func refusalsAndOrder() {
    var refusals: Set<Refusal> = []
    for seed in Self.seeds {
      var walk = Walk(seed: seed)
      for _ in 0..<200 {
        guard let effects = walk.step() else { continue }
        let durable = effects.prefix { $0.isDurable }.count
        #expect(effects.dropFirst(durable).allSatisfy { !$0.isDurable }, "seed \(seed)")
      }
      refusals.formUnion(walk.refusals)
    }
    let never = Set(Refusal.allCases).subtracting(refusals)
    #expect(never.isSubset(of: Self.rare), "the walks reach too few refusals: \(never)")
  }

  @Test("every acknowledgement has its spool record before it, and each answer one record")
  func acknowledged() {
    for seed in Self.seeds {
      var walk = Walk(seed: seed)
      for _ in 0..<200 { _ = walk.step() }
      check(walk.room.log, seed)
    }
  }

  private func check(_ log: [SessionEffect], _ seed: UInt64) {
    var kept: [StepID: Set<AnswerToken>] = [:]
    for effect in log {
      switch effect {
      case .spool(let step, .envelope(let token, _, let signer, _)):
        #expect(kept[step, default: []].insert(token).inserted, "twice, seed \(seed)")
        #expect(signer == nil || step == .named("signed"), "named, seed \(seed)")
      case .spool(let step, .withdrawn(let token)): kept[step]?.remove(token)
      case .send(.acknowledged(let step, let token), _):
        #expect(kept[step]?.contains(token) == true, "not kept, seed \(seed)")
      default: break
      }
    }
  }

  @Test("law 1: a session restored from its facts and spool is the session, at any moment")
  func replay() throws {
    for seed in Self.seeds {
      var walk = Walk(seed: seed)
      for count in 0..<200 {
        _ = walk.step()
        guard count % 20 == 19 else { continue }
        let restored = try Kept(walk.room.log).session(walk.room.session.setup)
        let same = restored.state.fingerprint == walk.room.session.state.fingerprint
        #expect(same, "seed \(seed), event \(count)")
      }
    }
  }

  @Test("a session goes on after a crash at any moment")
  func crashes() throws {
    for seed in Self.seeds {
      var walk = Walk(seed: seed)
      for count in 0..<200 {
        _ = walk.step()
        if count % 50 == 49 { walk.room = try walk.room.afterCrash() }
      }
    }
  }

  @Test("participants are told of no progress below eight seats (rules T2)")
  func quietRooms() {
    for seed in Self.seeds {
      var walk = Walk(seed: seed)
      for _ in 0..<200 {
        for case (.progress(let step, _), let audience) in (walk.step() ?? []).said {
          let present = walk.room.session.terms(of: step)?.present ?? 0
          #expect(present >= 8 && audience != .facilitator, "seed \(seed)")
        }
      }
    }
  }

  @Test("a clock that has struck is past: the next deadline lies ahead")
  func deadlines() throws {
    for seed in Self.seeds {
      var walk = Walk(seed: seed)
      for _ in 0..<200 {
        _ = walk.step()
        guard let next = walk.room.session.nextDeadline else { continue }
        guard next <= walk.room.now else { continue }
        try walk.room.send(.clock)
        let later = walk.room.session.nextDeadline
        #expect(later.map { $0 > walk.room.now } ?? true, "seed \(seed)")
      }
    }
  }

  @Test("law 4: outside a signed step no durable value holds both a seat and an answer")
  func noLinks() {
    for seed in Self.seeds {
      var walk = Walk(seed: seed)
      for _ in 0..<200 {
        for case .spool(let step, let record) in walk.step() ?? [] where step != .named("signed") {
          if case .envelope(_, _, let signer, _) = record { #expect(signer == nil) }
        }
      }
      for fact in walk.room.log.facts {
        if case .viewed(_, let reading) = fact { #expect(reading.room == [1]) }
      }
    }
  }
}

extension SessionEffect {
  var isDurable: Bool {
    switch self {
    case .record, .beginSpool, .spool: true
    default: false
    }
  }
}
