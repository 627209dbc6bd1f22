import SimulationKit
import Testing
import WorkshopModel

/// The checkers can fail: each mistake that is built into a server is found by the right one.
@Suite struct CheckerTests {
  @Test(arguments: [
    (ServerFlaw.acknowledgesEarly, "WriteThenSend"), (.losesAnswers, "ExactlyOnce"),
    (.doublesOnResend, "ExactlyOnce"), (.keepsTakenBack, "ExactlyOnce"),
    (.leaksWhileOpen, "NoEarlyLeak"), (.leaksWhileOpen, "Anonymity"),
    (.showsUnreadLines, "Anonymity"), (.ignoresThreshold, "Anonymity"),
    (.announcesNames, "Anonymity"), (.forgetsReveals, "RestartAgreement"),
    (.viewsTwice, "RestartAgreement"), (.sendsBackwards, "OrderPerConnection"),
    (.neverCloses, "Liveness"),
  ])
  func `a planted mistake is found`(_ flaw: ServerFlaw, by checker: String) {
    let found = (UInt64(1)...40).contains { seed in
      var world = SimulatedWorld(
        seed: seed, workshop: ShortWorkshop.open, people: 5 + Int(seed % 4),
        faults: .rough(with: flaw))
      return world.run().complaints.contains { $0.checker == checker }
    }
    #expect(found)
  }

  @Test func `a failure says how to run it again`() {
    var world = SimulatedWorld(
      seed: 3, workshop: ShortWorkshop.open, people: 5, faults: .rough(with: .sendsBackwards))
    let run = world.run()
    #expect(!run.complaints.isEmpty)
    #expect(run.replayLine == "Scripts/simulate --seed 3")
  }
}
