import Testing
import WorkshopModel
import WorkshopScript

@Suite struct AdviceTests {
  /// The warnings of a file with these steps, each a flow map without id, title and minutes.
  private func warnings(
    rooms: String = "group", header: String = "minutes: 16", people: Int = 8, _ steps: [String]
  ) -> [String] {
    let listed = steps.enumerated().map { "  - {id: s\($0), title: S, \($1)}\n" }.joined()
    let source = """
      workshop: 1
      id: advice
      title: Advice
      for: [\(rooms)]
      people: {min: \(people), best: \(people), max: 20}
      \(header)
      steps:
      \(listed)
      """
    let reading = WorkshopReader.read(source, fileName: "a.yaml")
    #expect(reading.lines(.error) == [])
    return reading.warnings.map(\.what)
  }

  private let ending = "type: talk, minutes: 1, show: resources, protect: true"

  @Test func `A calm workshop draws no warning`() {
    #expect(warnings(["type: breathe, cycles: 6, minutes: 15", ending]) == [])
  }

  @Test func `A heavy step wants a settling step right after it`() {
    let heavy = "type: reflect, ask: A?, heavy: true, minutes: 5"
    let other = "type: reflect, ask: A?, minutes: 10"
    #expect(warnings([heavy, other, ending]).first?.contains("no settling step") == true)
    #expect(warnings([heavy, "type: break, minutes: 10", ending]) == [])
  }

  @Test func `A picture for people who know each other is worth a second thought`() {
    let choice = "type: choice, ask: A?, options: [a, b], minutes: 15"
    let found = warnings(rooms: "constellation", [choice, ending])
    #expect(found == ["`s0` is shown to a room of people who know each other"])
    #expect(warnings(rooms: "constellation", [choice + ", below_k: signed", ending]) == [])
    #expect(warnings(rooms: "constellation", [choice + ", answer: 1", ending]) == [])
    #expect(warnings([choice, ending]) == [])
  }

  @Test func `Free text in a group goes to the facilitator first`() {
    let text = "type: text, ask: A?, minutes: 15"
    #expect(warnings([text + ", reveal: room", ending]).first?.contains("free text") == true)
    #expect(warnings([text, ending]) == [])
  }

  @Test func `The ending tells people where to turn, and is protected`() {
    let found = warnings(["type: break, minutes: 16"])
    #expect(found.count == 2)
    #expect(found.contains { $0.contains("where to turn") })
    #expect(found.contains { $0.contains("could be cut for time") })
    #expect(warnings(header: "minutes: 10", ["type: break, minutes: 10"]) == [])
  }

  @Test func `Twenty-five minutes are the longest stretch without a rest`() {
    let talk = "type: talk, minutes: 25"
    #expect(warnings(header: "minutes: 26", [talk, ending]).first?.contains("26 minutes") == true)
    let rest = "type: talk, minutes: 2, cues: [{at: 0, say: Look up.}]"
    #expect(warnings(header: "minutes: 28", [talk, rest, ending]) == [])
  }

  @Test func `Minutes add up`() {
    let found = warnings(header: "minutes: 20", ["type: break, minutes: 15", ending])
    #expect(found == ["the steps take 16 minutes together, the workshop says 20"])
  }

  @Test func `Thresholds below the room's usual are named once`() {
    let scale = "type: scale, ask: A?, min: 1, max: 5, minutes: 7"
    let last = scale.replacing("7", "8")
    let found = warnings(header: "minutes: 16\ndefaults: {k: 4}", [scale, last, ending])
    #expect(found.count == 1)
    #expect(found.first?.contains("fewer than 5") == true)
    #expect(warnings(header: "minutes: 16\ndefaults: {k: 5}", [scale, last, ending]) == [])
    let high = warnings([scale + ", k: 21", last, ending])
    #expect(high.first?.contains("never be shown") == true)
  }

  @Test func `A sensitive picture hides itself from a small room`() {
    let step = "type: scale, ask: A?, min: 1, max: 5, minutes: 15, sensitive: true"
    #expect(warnings(people: 7, [step, ending]).first?.contains("below 8 people") == true)
    #expect(warnings(people: 8, [step, ending]) == [])
  }

  @Test(arguments: [
    ("type: breathe, cycles: 7", "the breaths take 70 seconds"),
    ("type: talk, cues: [{at: 60, say: A}]", "the lines take 61 seconds"),
    ("type: pair, rotate: 2, turns: [{who: A, do: a, seconds: 31}]", "the turns take 62 seconds"),
  ])
  func `Turns, lines and breaths fit their minutes`(step: String, says: String) {
    let found = warnings(["type: break, minutes: 14", step + ", minutes: 1", ending])
    #expect(found.first?.contains(says) == true)
  }

  @Test func `A question says what it asks`() {
    let found = warnings(["type: words, minutes: 15", ending])
    #expect(found == ["`s0` asks for something without an `ask`"])
  }

  @Test func `Closing by the clock wants a clock`() {
    let found = warnings(["type: talk, minutes: 15, time: open, close: timer", ending])
    #expect(found == ["`s0` closes by the clock, but people see no clock"])
  }
}

extension String {
  fileprivate func replacing(_ part: Character, _ other: Character) -> String {
    String(map { $0 == part ? other : $0 })
  }
}
