import SimulationKit
import Testing
import WorkshopProtocol

@Suite("Simulated people write in the session's language")
struct PlausibleWordsTests {
  private static let steps = [
    "type: text, ask: A?", "type: feedback, items: [{text: A}]",
  ]

  @Test("What they write is in no two languages, and one seed makes the same choices in each")
  func languages() throws {
    var evening = try Evening(WorkshopSheet(steps: Self.steps).text, in: FieldEffect.Hall())
    try evening.walk()
    for step in Self.steps.indices {
      let card = try evening.card("s\(step)")
      let told = ["en", "de", "es", "fr"].map { language in
        (0..<60).map { number in
          var person = SimulatedPerson(number: number, seed: 1, language: language)
          return person.actions(for: card)
        }
      }
      for (place, actions) in told.enumerated() {
        #expect(actions.map(\.count) == told[0].map(\.count))
        for others in told[..<place] {
          #expect(words(actions).isDisjoint(with: words(others)), "\(Self.steps[step])")
        }
      }
      #expect(words(told[0]).count > 2)
    }
  }

  @Test("A language without words of its own has the English ones")
  func other() throws {
    var evening = try Evening(WorkshopSheet(steps: Self.steps).text, in: FieldEffect.Hall())
    try evening.walk()
    let card = try evening.card("s0")
    var people = ["", "nl"].map { SimulatedPerson(number: 3, seed: 1, language: $0) }
    #expect(people[0].actions(for: card) == people[1].actions(for: card))
  }

  /// What was written, without what every language types alike.
  private func words(_ actions: [[SimulatedPerson.Action]]) -> Set<String> {
    Set(
      actions.joined().compactMap { action in
        if case .type(let line, _) = action, line.count > 1 { line } else { nil }
      })
  }
}
