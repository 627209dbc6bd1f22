import Disclosure
import Testing
import WorkshopModel

@Suite("Rules V2: sensitive steps, every room there is")
struct SensitiveChoiceTests {
  @Test(
    "Through the reader, nobody's answer is derived or excluded in rooms of up to eight",
    arguments: 2...5, 3...5)
  func readerIsSilent(options: Int, k: Int) throws {
    let step = try Samples.choice(options, isSensitive: true)
    for present in 3...8 {
      let reader = Reader(step: step, terms: Samples.terms(k: k, present: present))
      expectNothingCertain(people: present, values: options + 1) { world in
        reader.read(Samples.batch(world), draw: Samples.draw).roomView
      }
    }
  }

  @Test(
    "By the cell rules, nobody's answer is derived or excluded in rooms where bands are shown",
    arguments: 2...5, 3...5)
  func bandsAreSafe(options: Int, k: Int) {
    for present in 9...(options > 4 ? 11 : 13) {
      let rules = CellRules(present: present, k: k, isSensitive: true)
      expectNothingCertain(people: present, values: options + 1) { world in
        rules.tallies(Array(world.dropLast()), answers: present - (world.last ?? 0))
      }
    }
  }

  @Test("The wider bands of larger rooms are as safe", arguments: [19, 20, 21, 24, 31, 39, 40, 47])
  func widerBandsAreSafe(present: Int) {
    for options in 2...3 {
      let rules = CellRules(present: present, k: 5, isSensitive: true)
      expectNothingCertain(people: present, values: options + 1) { world in
        rules.tallies(Array(world.dropLast()), answers: present - (world.last ?? 0))
      }
    }
  }

  @Test("Below ten people present no sensitive chart is shown, from ten on some are")
  func tenIsTheFloor() {
    for present in 3...9 {
      #expect(shownPictures(present: present, options: 3) == 0)
    }
    for present in 10...14 {
      #expect(shownPictures(present: present, options: 2) > 0)
      #expect(shownPictures(present: present, options: 4) > 0)
    }
    #expect(OpeningRules.leastForSensitive == 10)
  }

  @Test("A usual spread of twelve is shown in words")
  func usualSpreadIsShown() throws {
    let step = try Samples.choice(4, isSensitive: true)
    let reader = Reader(step: step, terms: Samples.terms(present: 12))
    let view = reader.read(Samples.batch([5, 4, 2, 1, 0]), draw: Samples.draw).roomView
    guard case .choice(let choice) = view else {
      Issue.record("not shown")
      return
    }
    let expected: [Tally] = [
      .band(.many), .band(.many), .band(.fewOrNone), .band(.fewOrNone),
    ]
    #expect(choice.options.map(\.tally) == expected)
  }

  @Test("All, all but one and all but two on one option look the same: not shown")
  func nearUnanimityIsHidden() throws {
    let step = try Samples.choice(3, isSensitive: true)
    let reader = Reader(step: step, terms: Samples.terms(present: 20))
    for world in [[20, 0, 0, 0], [19, 1, 0, 0], [18, 1, 1, 0], [9, 1, 1, 9]] {
      #expect(reader.read(Samples.batch(world), draw: Samples.draw).roomView == .notShown)
    }
  }

  private func shownPictures(present: Int, options: Int) -> Int {
    let rules = CellRules(present: present, k: 3, isSensitive: true)
    return Worlds.histograms(people: present, values: options + 1).count { world in
      rules.tallies(Array(world.dropLast()), answers: present - (world.last ?? 0)) != nil
    }
  }
}

/// Groups all worlds by what is shown of them and expects that nothing is certain of anybody.
func expectNothingCertain<Shown: Hashable>(
  people: Int, values: Int, _ shown: ([Int]) -> Shown,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let alike = Dictionary(grouping: Worlds.histograms(people: people, values: values), by: shown)
  for (picture, worlds) in alike {
    for knowledge in Deduction.Knowledge.allCases {
      let certainty = Deduction(worlds: worlds).certainty(knowledge)
      #expect(
        certainty == Deduction.Certainty(), "\(people) present: \(picture), \(knowledge)",
        sourceLocation: sourceLocation)
    }
  }
}
