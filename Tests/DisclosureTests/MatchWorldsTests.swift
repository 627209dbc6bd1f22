import Disclosure
import Testing
import WorkshopModel

@Suite("Every match of two, three and four people with three items (rules V8)")
struct MatchWorldsTests {
  /// What one participant knows: their own answer, and what all share.
  private struct Knowledge: Hashable {
    let own: [Int?]
    let yes: Set<Int>
    let open: Set<Int>
  }

  /// A reading does not depend on the order of the answers (the test below goes through all orders
  /// of three people), so four people are 27,405 worlds without order in place of 531,441 with it.
  @Test(
    "Whoever knows their own answers and what all share learns nothing else", arguments: [2, 3, 4])
  func nothingElse(people: Int) throws {
    let reader = MatchSamples.reader(try MatchSamples.step(3), people: people)
    let sheets = MatchSamples.sheets(3)
    var readings: [Knowledge: StepReading] = [:]
    var differences = 0
    forEachWorld(people, of: sheets) { world in
      let reading = reader.read(
        world.map { OpenedAnswer(MatchSamples.answer($0)) }, draw: Samples.draw,
        participants: people)
      for own in Set(world) {
        let known = knowledge(own, world)
        if readings[known] == nil { readings[known] = reading }
        if readings[known] != reading { differences += 1 }
      }
    }
    #expect(differences == 0)
    #expect(readings.count > sheets.count)
    let empty = readings.filter { $0.key.yes.isEmpty && $0.key.open.isEmpty }.values
    #expect(Set(empty).count == 1)
  }

  @Test("The order of the answers makes no difference, in any world of two and three people")
  func order() throws {
    let sheets = MatchSamples.sheets(2)
    for people in [2, 3] {
      let reader = MatchSamples.reader(try MatchSamples.step(2), people: people)
      var readings: [[[Int?]]: StepReading] = [:]
      var differences = 0
      for world in tuples(people, of: sheets) {
        let reading = reader.read(
          world.map { OpenedAnswer(MatchSamples.answer($0)) }, draw: Samples.draw,
          participants: people)
        let sorted = world.sorted { "\($0)" < "\($1)" }
        if readings[sorted, default: reading] != reading { differences += 1 }
        readings[sorted] = reading
      }
      #expect(differences == 0)
    }
  }

  @Test("A pass is a not now, and with somebody absent there is only the empty result")
  func passAndAbsence() throws {
    let sheets = MatchSamples.sheets(3)
    let none: [Int?] = [nil, nil, nil]
    for people in [2, 3, 4] {
      let reader = MatchSamples.reader(try MatchSamples.step(3), people: people)
      let empty = reader.read([], draw: Samples.draw, participants: people)
      var differences = 0
      forEachWorld(people - 1, of: sheets) { world in
        let others = world.map { OpenedAnswer(MatchSamples.answer($0)) }
        let absent = reader.read(others, draw: Samples.draw, participants: people)
        let passed = reader.read(
          others + [OpenedAnswer(.pass)], draw: Samples.draw, participants: people)
        let declined = reader.read(
          others + [OpenedAnswer(MatchSamples.answer(none))], draw: Samples.draw,
          participants: people)
        if Set([absent, passed, declined, empty]).count != 1 { differences += 1 }
      }
      #expect(differences == 0)
    }
  }

  @Test("In twos a participant learns of another what both share, if both asked, and nothing else")
  func twos() throws {
    let reader = MatchSamples.reader(try MatchSamples.step(1, scope: .dyads), people: 3)
    let askings = tuples(3, of: Array(0..<4))
    let worlds = tuples(3, of: MatchSamples.sheets(1)).flatMap { marks in
      askings.map { Twos(marks: marks, asked: $0) }
    }
    var pages: [[String]: [View?]] = [:]
    var differences = 0
    for world in worlds {
      let reading = reader.read(world.batch, draw: Samples.draw, participants: 3)
      for own in Twos.names.indices {
        let known = world.known(to: own)
        let seen = [reading.roomView, reading.personal[Twos.names[own]]]
        if pages[known, default: seen] != seen { differences += 1 }
        pages[known] = seen
      }
    }
    #expect(worlds.count == 27 * 64 && differences == 0 && pages.count > 100)
  }

  /// Three people who answer one item, and ask for none, one or two of the others.
  private struct Twos {
    static let names = ["Ana", "Lee", "Noor"]

    let marks: [[Int?]]
    let asked: [Int]

    var batch: [OpenedAnswer] {
      Self.names.indices.map { index in
        OpenedAnswer(
          MatchSamples.answer(marks[index], with: named(by: index)), signature: Self.names[index])
      }
    }

    /// One's own answer, what all share, and what one shares with those where both asked.
    func known(to own: Int) -> [String] {
      let both = Self.names.indices.filter {
        named(by: own).contains(Self.names[$0]) && named(by: $0).contains(Self.names[own])
      }
      let shared = both.map { "\(Self.names[$0]) \(level([marks[own], marks[$0]]))" }
      return [Self.names[own], "\(marks[own])", "\(asked[own])", level(marks)] + shared
    }

    private func named(by index: Int) -> [String] {
      let others = Self.names.filter { $0 != Self.names[index] }
      return [[], [others[0]], [others[1]], others][asked[index]]
    }

    /// What some people share of the item.
    private func level(_ marks: [[Int?]]) -> String {
      let first = marks.map { $0[0] ?? 3 }
      return first.allSatisfy { $0 == 1 } ? "yes" : first.contains(3) ? "-" : "open"
    }
  }

  private func knowledge(_ own: [Int?], _ world: [[Int?]]) -> Knowledge {
    let yes = own.indices.filter { item in world.allSatisfy { $0[item] == 1 } }
    let open = own.indices.filter { item in
      world.allSatisfy { $0[item] != 3 } && !yes.contains(item)
    }
    return Knowledge(own: own, yes: Set(yes), open: Set(open))
  }

  private func forEachWorld(
    _ people: Int, of sheets: [[Int?]], from first: Int = 0, _ body: ([[Int?]]) -> Void
  ) {
    guard people > 0 else { return body([]) }
    for index in first..<sheets.count {
      forEachWorld(people - 1, of: sheets, from: index) { body([sheets[index]] + $0) }
    }
  }

  private func tuples<Value>(_ count: Int, of values: [Value]) -> [[Value]] {
    guard count > 0 else { return [[]] }
    return tuples(count - 1, of: values).flatMap { tuple in values.map { tuple + [$0] } }
  }
}
