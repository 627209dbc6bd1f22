import Disclosure
import Testing
import WorkshopModel

@Suite("Rules V2: sensitive steps, every room there is")
struct SensitiveChoiceTests {
  @Test(
    "Through the reader, nobody's answer is derived or excluded in rooms of up to eight",
    arguments: 2...5, [3, 5])
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
    arguments: 2...5, [1, 3, 5])
  func bandsAreSafe(options: Int, k: Int) {
    for present in 9...(options > 4 ? 10 : 12) {
      let rules = CellRules(present: present, k: k, isSensitive: true)
      expectNothingCertain(people: present, values: options + 1) { world in
        rules.tallies(Array(world.dropLast()), answers: present - (world.last ?? 0))
      }
    }
  }

  @Test("Bands without the third rule of decision 0001 would give answers away")
  func bandsAloneLeak() {
    let words = { (count: Int) in count < 3 ? 0 : count < 4 ? 1 : count < 7 ? 2 : 3 }
    let worlds = Worlds.histograms(people: 12, values: 4)
    let alike = Dictionary(grouping: worlds) { world in
      let answers = 12 - world[3]
      let isShown = answers >= 5 && world[0...2].allSatisfy { $0 < answers - 2 }
      return isShown ? world[0...2].map(words) : []
    }
    let found = alike.values.map { Deduction(worlds: $0).certainty(.twoInsiders) }
    #expect(found.contains { $0.excludes })
    let fixed = alike[[2, 2, 2]].map { Deduction(worlds: $0).certainty(.outsider) }
    #expect(fixed?.excludes == true)
  }

  @Test("The wider bands of larger rooms are as safe", arguments: [16, 19, 20, 23, 30, 40])
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
