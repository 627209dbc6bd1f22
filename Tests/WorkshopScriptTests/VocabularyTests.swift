import Testing
import WorkshopModel
import WorkshopScript

@Suite struct VocabularyTests {
  @Test func `Every field has an accepted and a refused fixture`() {
    let fields = Vocabulary.scopes.flatMap { scope in
      Vocabulary.fields(of: scope).map { "\(scope.name).\($0.name)" }
    }
    let fixtures = FieldFixtures.all.map(\.field)
    #expect(Set(fields).subtracting(fixtures).sorted() == [])
    #expect(Set(fixtures).subtracting(fields).sorted() == [])
    #expect(fixtures.count == Set(fixtures).count)
  }

  @Test(arguments: FieldFixtures.all)
  func `The accepted fixture is read into the model`(fixture: Fixture) throws {
    let file = FixtureFile(scope: fixture.scope, key: fixture.key, snippet: fixture.accepted)
    let reading = file.reading
    #expect(reading.lines(.error) == [])
    let workshop = try #require(reading.workshop)
    let step = try #require(workshop.steps.first { $0.id.name == "it" })
    #expect(fixture.reads(workshop, step))
  }

  @Test(arguments: FieldFixtures.all)
  func `The refused fixture is refused at its place, and nothing else is`(fixture: Fixture) {
    let file = FixtureFile(scope: fixture.scope, key: fixture.key, snippet: fixture.refusal.snippet)
    let reading = file.reading
    #expect(reading.workshop == nil)
    #expect(reading.errors.count == 1, "\(reading.lines(.error))")
    let line = reading.lines(.error).first ?? ""
    let place =
      "\(file.snippetLine + fixture.refusal.line - 1):\(file.indent + fixture.refusal.column):"
    #expect(line.hasPrefix("fixture.yaml:\(place) "), "\(line)\n\(file.text)")
    #expect(line.contains(fixture.refusal.says), "\(line)")
  }

  @Test func `Every required field is missed when it is not there`() {
    for scope in Vocabulary.scopes where scope.name != "defaults" {
      for field in Vocabulary.fields(of: scope) where field.isRequired {
        let file = FixtureFile(scope: scope.name, key: field.name, snippet: nil)
        let lines = file.reading.lines(.error)
        #expect(lines.count == 1, "\(scope.name).\(field.name): \(lines)")
        #expect(lines.first?.contains("`\(field.name)` is missing") == true, "\(lines)")
      }
    }
  }

  @Test(arguments: StepType.allCases)
  func `A key of another type is refused with its owner`(type: StepType) {
    let own = Set(Vocabulary.fields(ofStep: type).map(\.name))
    let foreign = StepType.allCases.flatMap { other in
      Vocabulary.fields(of: .type(other.rawValue)).map { ($0.name, other) }
    }
    for (key, owner) in foreign where !own.contains(key) {
      let file = FixtureFile(scope: type.rawValue, key: key, snippet: "\(key): 5")
      let lines = file.reading.lines(.error)
      #expect(lines.contains { $0.contains("`\(key)` does not belong to a \(type) step") })
      #expect(lines.contains { $0.contains(owner.rawValue) })
    }
  }
}
