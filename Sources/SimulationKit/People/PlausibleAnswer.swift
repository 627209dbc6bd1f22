import WorkshopModel
import WorkshopProtocol

/// What people might type into line mode for each kind of question.
struct PlausibleAnswer {
  let words: PlausibleWords

  /// The lines to type, in order; empty where nothing is asked.
  func lines(
    for body: StepCard.Body, using generator: inout some RandomNumberGenerator
  ) -> [String] {
    switch body {
    case .talk, .breathe, .pause, .reflect, .round: []
    case .gate(let gate): [Self.gateChoice(gate, &generator)]
    case .choice(let options, let picks): [Self.choice(options.count, picks, &generator)]
    case .scale(let range, _): [String(Self.humped(range, &generator))]
    case .grid(_, _, let size):
      ["\(Self.humped(1...size, &generator)) \(Self.humped(1...size, &generator))"]
    case .rank(let items, let top): [Self.ranking(items.count, top, &generator)]
    case .statements(let items, let labels): [Self.marks(items.count, labels.count, &generator)]
    case .text(let limit): [String(Self.pick(words.sentences, &generator).prefix(limit))]
    case .words(let count, _): [entries(count, &generator)]
    case .match(let items, let answers, _): [Self.marks(items.count, answers.count, &generator)]
    case .pair: [Self.pick(words.pairLines, &generator)]
    case .draft(let draft): proposal(draft, &generator)
    case .feedback(let items): items.map { feedback($0, &generator) }
    }
  }

  private static func gateChoice(
    _ gate: StepCard.GateCard, _ generator: inout some RandomNumberGenerator
  ) -> String {
    let last = gate.lastDeclines ? gate.options.count - 1 : gate.options.count
    return String(Int.random(in: 1...max(1, last), using: &generator))
  }

  private static func choice(
    _ count: Int, _ picks: Int, _ generator: inout some RandomNumberGenerator
  ) -> String {
    let wanted = Int.random(in: 1...max(1, min(picks, count)), using: &generator)
    let numbers = Array(1...max(1, count)).shuffled(using: &generator).prefix(wanted).sorted()
    return numbers.map(String.init).joined(separator: " ")
  }

  /// A number in the range, nearer to its middle more often.
  private static func humped(
    _ range: ClosedRange<Int>, _ generator: inout some RandomNumberGenerator
  ) -> Int {
    (Int.random(in: range, using: &generator) + Int.random(in: range, using: &generator)) / 2
  }

  private static func ranking(
    _ count: Int, _ top: Int, _ generator: inout some RandomNumberGenerator
  ) -> String {
    let order = Array(1...max(1, count)).shuffled(using: &generator).prefix(max(1, top))
    return order.map(String.init).joined(separator: " ")
  }

  private static func marks(
    _ items: Int, _ labels: Int, _ generator: inout some RandomNumberGenerator
  ) -> String {
    (0..<items).map { _ in String(Int.random(in: 1...max(1, labels), using: &generator)) }
      .joined(separator: " ")
  }

  private func entries(
    _ count: Int, _ generator: inout some RandomNumberGenerator
  ) -> String {
    words.closeness.shuffled(using: &generator).prefix(
      Int.random(in: 1...max(1, count), using: &generator)
    )
    .joined(separator: ", ")
  }

  private func feedback(
    _ item: StepCard.FeedbackCard, _ generator: inout some RandomNumberGenerator
  ) -> String {
    switch item {
    case .scale(_, let range, _): String(Self.humped(range, &generator))
    case .text(_, let limit): String(Self.pick(words.remarks, &generator).prefix(limit))
    }
  }

  /// About one person in three proposes a line.
  private func proposal(
    _ draft: StepCard.DraftCard, _ generator: inout some RandomNumberGenerator
  ) -> [String] {
    guard Int.random(in: 0..<3, using: &generator) == 0 else { return [] }
    return ["propose " + String(Self.pick(words.proposals, &generator).prefix(draft.limit))]
  }

  /// What somebody does in a consent test: most can go along.
  static func vote(
    _ answers: Int, using generator: inout some RandomNumberGenerator
  ) -> String {
    let drawn = Int.random(in: 0..<12, using: &generator)
    return String(min(answers, drawn < 8 ? 1 : drawn < 11 ? 2 : 3))
  }

  /// A turn in writing.
  func turn(using generator: inout some RandomNumberGenerator) -> String {
    Self.pick(words.sentences, &generator)
  }

  private static func pick(
    _ texts: [String], _ generator: inout some RandomNumberGenerator
  ) -> String {
    texts[Int.random(in: 0..<texts.count, using: &generator)]
  }
}
