import SimulationKit
import Testing
import WorkshopModel
import WorkshopProtocol
import WorkshopScript

/// Every field of a workshop file changes something that people, the console or a check can see.
@Suite struct FieldEffectTests {
  /// Fields that can hold one word only, which is what happens without them; each has a test below.
  private static let oneWord: Set = ["step.pass", "draft.adopt"]

  /// Fields of the header that say something to people outside an evening, or to nobody yet.
  private static let elsewhere: Set = [
    // The version of the format.
    "workshop.workshop",
    // The invitation.
    "workshop.summary", "workshop.not_for",
    // Whoever reads the file.
    "workshop.sources", "workshop.repeat",
    "workshop.facilitator", "facilitator.before", "facilitator.watch",
  ]

  @Test(arguments: FieldEffects.all)
  func `a field does what it says`(_ effect: FieldEffect) throws {
    let before = try effect.sight(of: effect.without)
    #expect(before == effect.was, "without \(effect.field)")
    let after = try effect.sight(of: effect.with)
    #expect(after == effect.becomes, "with \(effect.field)")
    #expect(effect.was != effect.becomes)
  }

  @Test func `every field of the vocabulary has such an effect`() {
    var expected: Set<String> = []
    for scope in Vocabulary.scopes where scope != .defaults {
      for field in Vocabulary.fields(of: scope) { expected.insert("\(scope.name).\(field.name)") }
    }
    let tested = Set(FieldEffects.all.map(\.field)).union(Self.oneWord).union(Self.elsewhere)
    #expect(expected.subtracting(tested).sorted() == [])
    #expect(tested.subtracting(expected).sorted() == [])
  }

  @Test func `everybody may pass, but at a gate`() throws {
    let steps = [
      "type: gate, ask: A?, options: [In, Out]",
      "type: choice, ask: A?, options: [a, b], pass: allowed",
      "type: scale, ask: A?, min: 1, max: 2",
    ]
    var evening = try Evening(WorkshopSheet(steps: steps).text, in: FieldEffect.Hall())
    try evening.walk { person, step in
      person < 5 && step.allowsPass ? .pass : Evening.spread(person, step)
    }
    let allows = try ["s0", "s1", "s2"].map { try evening.card($0).form?.allowsPass }
    #expect(allows == [false, true, true])
    #expect(evening.views("s1") == ["a 3, b 3"])
    #expect(evening.refusals(of: .person(0)) == [])
    let gate = WorkshopSheet(steps: ["type: gate, ask: A?, options: [In, Out], pass: allowed"])
    #expect(WorkshopReader.read(gate.text, fileName: "gate.yaml").errors.count == 1)
  }

  @Test func `a step for circles is for everyone where there are none`() throws {
    let steps = ["everyone", "circle"].map { "type: choice, ask: A?, options: [a, b], to: \($0)" }
    var evening = try Evening(WorkshopSheet(steps: steps).text, in: FieldEffect.Hall())
    try evening.walk()
    for listener in [ScriptedRoom.Listener.person(0), .person(1), .console, .stage] {
      #expect(evening.views("s1", to: listener) == ["a 6, b 5"])
      #expect(evening.views("s1", to: listener) == evening.views("s0", to: listener))
    }
  }

  @Test func `a match is held once`() throws {
    let steps = ["type: match, ask: A?, items: [walks]", "type: talk"]
    let hall = FieldEffect.Hall(room: .constellation, people: 3)
    var evening = try Evening(WorkshopSheet(steps: steps).text, in: hall)
    try evening.begin()
    try evening.answer()
    try evening.room.console(.close, .next, .jump(try #require(StepID("s0"))))
    #expect(evening.opened == ["s0", "s1"])
    #expect(evening.refusals(of: .console) == ["unknown-step"])
  }

  @Test func `a match that may be held more than once is held again under another name`() throws {
    let steps = ["type: match, ask: A?, items: [walks], once: false", "type: talk"]
    let hall = FieldEffect.Hall(room: .constellation, people: 3)
    var evening = try Evening(WorkshopSheet(steps: steps).text, in: hall)
    try evening.begin()
    try evening.answer()
    try evening.room.console(.close, .next, .close, .jump(try #require(StepID("s0"))))
    #expect(evening.opened == ["s0", "s1", "inserted-1"])
    try evening.answer()
    try evening.room.console(.close)
    let first = evening.views("s0", to: .person(0))
    #expect(!first.isEmpty && evening.views("inserted-1", to: .person(0)) == first)
    #expect(evening.refusals(of: .console) == [])
  }

  @Test(arguments: [
    ([1, 1, 2], "We ask.: 2 yes, 1 can live, adopted"),
    ([1, 1, 3], "We ask.: 2 yes, 0 can live, not adopted"),
    ([1, 2, 2], "We ask.: 1 yes, 2 can live, not adopted"),
  ])
  func `a line is adopted by no objection and two yes`(_ votes: [Int], _ shown: String) throws {
    let steps = ["type: draft, ask: A?, adopt: no_objection"]
    let hall = FieldEffect.Hall(room: .constellation, people: 3)
    var evening = try Evening(WorkshopSheet(steps: steps).text, in: hall)
    try FieldEffects.testing(votes: votes)(&evening)
    #expect(evening.views("ballot-1", to: .stage) == [shown])
    #expect(evening.room.record.agreements.isEmpty == shown.contains("not adopted"))
  }

  @Test(arguments: [("", "Hello"), ("en", "Hello"), ("de", "Hallo"), ("fr", "Hello")])
  func `a language that a text lacks falls back to the first`(
    _ language: String, _ said: String
  ) throws {
    let sheet = WorkshopSheet(
      header: ["languages: [en, de, fr]", "title: {en: Evening, de: Abend}"],
      steps: ["type: choice, title: One, say: {en: Hello, de: Hallo}, ask: A?, options: [a, b]"])
    var evening = try Evening(sheet.text, in: FieldEffect.Hall(language: language))
    try evening.walk()
    let card = try evening.card("s0")
    #expect(card.say == said)
    #expect(card.title == "One")
    #expect(evening.admission?.title == (language == "de" ? "Abend" : "Evening"))
    #expect(evening.views("s0") == ["a 6, b 5"])
    #expect(evening.room.record.header.title == evening.admission?.title)
  }

  @Test func `dropping a heavy step live drops its choice and never its settling`() throws {
    let steps = FieldEffects.heavyEvening.map { $0.replacing("$", with: ", heavy: true") }
    var evening = try Evening(WorkshopSheet(steps: steps).text, in: FieldEffect.Hall())
    try evening.begin()
    try evening.room.console(.drop(try #require(StepID("loss"))), .next, .next, .next)
    #expect(evening.opened == ["s0", "settle", "s4"])
  }
}
