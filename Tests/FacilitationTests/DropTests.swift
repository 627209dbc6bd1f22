import Facilitation
import Testing
import WorkshopModel

@Suite("Leaving steps out, with those that need them")
struct DropTests {
  private let ask = StepID.named("ask")
  private let deep = StepID.named("deep")
  private let echo = StepID.named("echo")

  /// A question, one that needs it, one that needs that one, and the end.
  private func room(protecting step: StepID?) throws -> Room {
    let deepStep = Step.choice("deep").with { $0.needs = [ask] }
    let echoStep = Step.choice("echo").with { $0.needs = [deep] }
    let steps = [
      Step.make("talk", .talk(Talk())), .choice("ask"), deepStep, echoStep, .choice("end"),
    ]
    var room = Room(.of(steps.map { each in each.with { $0.isProtected = each.id == step } }))
    try room.join(1...5)
    try room.say(.open)
    return room
  }

  @Test("a dropped step takes those along that make no sense without it")
  func dependents() throws {
    var room = try room(protecting: nil)
    #expect(try room.say(.drop(ask)).facts == [.dropped(ask), .dropped(deep), .dropped(echo)])
    #expect(room.session.plan.coming == [.named("end")])
  }

  @Test("a protected step stays although it needs the one that is dropped")
  func protectedDependent() throws {
    var room = try room(protecting: deep)
    #expect(try room.say(.drop(ask)).facts == [.dropped(ask)])
    // What needs the protected step is not without it.
    #expect(room.session.plan.coming == [deep, echo, .named("end")])
  }

  @Test("a protected step at the end of such a row stays alone")
  func protectedLast() throws {
    var room = try room(protecting: echo)
    #expect(try room.say(.drop(ask)).facts == [.dropped(ask), .dropped(deep)])
    #expect(room.session.plan.coming == [echo, .named("end")])
  }

  @Test("skipping the next step keeps what is protected as well")
  func skip() throws {
    var room = try room(protecting: deep)
    #expect(try room.say(.skip).facts == [.skipped(ask)])
    #expect(room.session.plan.coming == [deep, echo, .named("end")])
  }
}
