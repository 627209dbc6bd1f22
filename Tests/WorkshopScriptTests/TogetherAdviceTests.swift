import Testing
import WorkshopModel
import WorkshopScript

@Suite struct TogetherAdviceTests {
  private func reading(
    rooms: String = "constellation", header: String = "",
    people: String = "min: 3, best: 3, max: 8",
    _ step: String
  ) -> Reading {
    WorkshopReader.read(
      """
      workshop: 1
      id: advice
      title: Advice
      for: [\(rooms)]
      people: {\(people)}
      minutes: 10
      \(header)
      steps:
        - {id: it, title: It, minutes: 10, ask: What?, \(step)}
      """, fileName: "a.yaml")
  }

  private func warnings(_ step: String, rooms: String = "constellation", header: String = "")
    -> [String]
  {
    let reading = reading(rooms: rooms, header: header, step)
    #expect(reading.lines(.error) == [])
    return reading.warnings.map(\.what)
  }

  @Test func `A match that may be held again lets people learn of each other`() {
    let match = "type: match, items: [a, b]"
    #expect(warnings(match + ", once: false").first?.contains("may be held again") == true)
    #expect(warnings(match + ", once: true") == [])
    #expect(warnings(match) == [])
  }

  @Test func `Two matches that ask for the same thing let people learn of each other`() {
    let match = "type: match, items: [a, b]}\n  - {id: then, title: Then, minutes: 1, ask: What?, "
    func again(_ items: String) -> [String] {
      warnings(match + "type: match, items: \(items)").filter { $0.contains("asks again") }
    }
    #expect(again("[c, B]").count == 1)
    #expect(again("[c, B]").first?.hasPrefix("`then` asks again about something in `it`") == true)
    #expect(again("[c, d]") == [])
  }

  @Test func `A round that names a person to each needs names`() {
    let round = "type: round, order: assigned"
    #expect(warnings(round, rooms: "group").first?.contains("nobody has a name") == true)
    #expect(warnings(round, rooms: "group", header: "names: chosen") == [])
    #expect(warnings(round) == [])
    #expect(warnings(round, header: "names: none").count == 1)
  }

  @Test func `Signed answers need names`() {
    let text = "type: text, reveal: signed"
    #expect(warnings(text, header: "names: none").first?.contains("is signed") == true)
    #expect(warnings(text) == [])
    let choice = "type: choice, options: [a, b], below_k: signed"
    #expect(warnings(choice, header: "names: none").first?.contains("few people keep it") == true)
    #expect(warnings(choice) == [])
  }

  @Test func `A spoken round for more than twelve draws a note and no warning`() {
    let round = "type: round, mode: spoken"
    let large = reading(people: "min: 3, best: 8, max: 13", round)
    #expect(large.warnings.isEmpty)
    #expect(large.lines(.note).first?.contains("more than 12 people") == true)
    #expect(reading(people: "min: 3, best: 8, max: 12", round).lines(.note) == [])
    let typed = reading(people: "min: 3, best: 8, max: 13", "type: round, mode: typed")
    #expect(typed.lines(.note) == [])
  }

  @Test func `Circles and pairs mean nothing where the facilitator sees the answers`() {
    let choice = "type: choice, options: [a, b], below_k: signed, to: circle"
    #expect(warnings(choice) == [])
    let seen = warnings("type: choice, options: [a, b], reveal: facilitator, to: circle")
    #expect(seen.first?.contains("`to` does nothing here") == true)
  }

  @Test func `A plan says for whose eyes a step is`() throws {
    let steps = [
      "type: choice, options: [a, b], to: circle, k: 3": "circle from 3",
      "type: choice, options: [a, b], to: pair, reveal: signed": "signed, pair",
      "type: match, items: [a, b], to: circle": "shared, circle",
      "type: match, items: [a, b]": "what is shared",
      "type: text, reveal: signed": "signed, all",
    ]
    for (step, words) in steps {
      let workshop = try #require(reading(step).workshop)
      #expect(RunningPlan(workshop).rows.map(\.audience) == [words])
    }
  }

  @Test func `What is adopted has a day of review or a way out`() {
    let draft = "type: draft"
    #expect(warnings(draft).first?.contains("neither a day of review nor a way out") == true)
    #expect(warnings(draft + ", keep: nothing") == [])
    #expect(warnings(draft + ", review_after_days: 30") == [])
    #expect(warnings(draft + ", exit_clause: true") == [])
  }
}

@Suite struct CuttingTests {
  private func step(
    _ name: String, _ kind: StepKind = .reflect, needs: [String] = [], isHeavy: Bool = false
  ) throws -> Step {
    let id = try #require(StepID(name))
    var step = Step(id: id, title: LocalizedText(name), kind: kind, minutes: 3)
    step.needs = needs.compactMap { StepID($0) }
    step.isHeavy = isHeavy
    return step
  }

  private func left(_ steps: [Step], without names: String...) -> [String] {
    Cutting(steps: steps).remaining(without: Set(names.compactMap { StepID($0) })).map(\.id.name)
  }

  private func evening() throws -> [Step] {
    [
      try step("choice", needs: ["heavy"]), try step("heavy", isHeavy: true),
      try step("settle", .break), try step("after", needs: ["settle"]),
      try step("talk-it-over", needs: ["choice"]),
    ]
  }

  @Test func `Dropping a heavy step drops whatever needs it, and never its settling`() throws {
    #expect(left(try evening(), without: "heavy") == ["settle", "after"])
    #expect(left(try evening(), without: "choice") == ["heavy", "settle", "after"])
  }

  @Test func `A settling step stays with its heavy step, and with it whatever needs it`() throws {
    let all = try evening().map(\.id.name)
    #expect(left(try evening(), without: "settle") == all)
    #expect(left(try evening(), without: "heavy", "settle") == [])
    #expect(left(try evening(), without: "settle", "choice") == ["heavy", "settle", "after"])
  }

  @Test func `A settling step that needs its heavy step goes with it, as its file says`() throws {
    let steps = [
      try step("heavy", isHeavy: true), try step("settle", .break, needs: ["heavy"]),
    ]
    #expect(left(steps, without: "heavy") == [])
    #expect(left(steps, without: "settle") == ["heavy", "settle"])
  }

  @Test func `Nothing that is protected falls away`() throws {
    var last = try step("last", needs: ["heavy"])
    last.isProtected = true
    #expect(left(try evening() + [last], without: "heavy", "last").contains("last"))
  }
}
