import Disclosure
import Testing
import WorkshopModel

@Suite("Rules V2 and V3: several picks, several statements, two views")
struct SensitiveSeveralTests {
  @Test(
    "With several picks nobody's set of options is derived or excluded",
    arguments: [(3, 2, 10), (3, 3, 10), (4, 2, 6), (5, 2, 4)], [3])
  func severalPicks(_ question: (options: Int, picks: Int, present: Int), k: Int) {
    let sets = subsets(of: question.options, upTo: question.picks)
    let rules = CellRules(present: question.present, k: k, isSensitive: true)
    expectNothingCertain(people: question.present, values: sets.count) { world in
      var counts = [Int](repeating: 0, count: question.options)
      for (set, people) in zip(sets, world) {
        for option in set { counts[option] += people }
      }
      return rules.tallies(
        counts, answers: question.present - world[0], picks: question.picks)
    }
  }

  @Test(
    "Two views of two questions, or two statements, tell no more than each alone",
    arguments: [4, 7, 10])
  func twoViews(present: Int) {
    let rules = CellRules(present: present, k: 3, isSensitive: true)
    expectNothingCertain(people: present, values: 9) { world in
      let first = [world[0] + world[1] + world[2], world[3] + world[4] + world[5]]
      let second = [world[0] + world[3] + world[6], world[1] + world[4] + world[7]]
      return [first, second].map { rules.tallies($0, answers: $0[0] + $0[1]) }
    }
  }

  @Test("A statements view is made item by item, by the same rules")
  func statementsAreTakenApart() throws {
    let question = StatementsQuestion(
      items: Samples.texts(2, "item"), labels: Samples.texts(2, "label"))
    let step = try Samples.step(.statements(question), isSensitive: true)
    let reader = Reader(step: step, terms: Samples.terms(k: 5, present: 12))
    let marks = (0..<12).map { Answer.Content.marks([$0 < 4 ? 1 : 2, $0 < 11 ? 1 : 2]) }
    let view = reader.read(Samples.opened(marks), draw: Samples.draw).roomView
    guard case .statements(let statements) = view else {
      Issue.record("not shown")
      return
    }
    #expect(statements.items.map { $0.labels == nil } == [false, true])
    #expect(statements.items[0].labels?.map(\.tally) == [.band(.many), .band(.many)])
  }

  @Test("A sensitive order of three items excludes nobody's ballot", arguments: [10])
  func ranking(present: Int) throws {
    let question = RankQuestion(items: Samples.texts(3, "item"), top: 2)
    let step = try Samples.step(.rank(question), isSensitive: true)
    let reader = Reader(step: step, terms: Samples.terms(k: 5, present: present))
    let ballots = [[1, 2], [1, 3], [2, 1], [2, 3], [3, 1], [3, 2]]
    expectNothingCertain(people: present, values: 7) { world in
      let contents = zip(ballots, world).flatMap {
        [Answer.Content](repeating: .order($0), count: $1)
      }
      return reader.read(Samples.opened(contents), draw: Samples.draw).roomView
    }
  }

  /// The pass comes first, as the empty set.
  private func subsets(of options: Int, upTo picks: Int) -> [[Int]] {
    (0..<(1 << options)).map { bits in (0..<options).filter { bits & (1 << $0) != 0 } }
      .filter { $0.count <= picks }
  }
}
