import WorkshopModel
import WorkshopProtocol

/// What people might type into line mode for each kind of question.
enum PlausibleAnswer {
  /// The lines to type, in order; empty where nothing is asked.
  static func lines(
    for body: StepCard.Body, using generator: inout some RandomNumberGenerator
  ) -> [String] {
    switch body {
    case .talk, .breathe, .pause, .reflect, .round: []
    case .gate(let gate): [gateChoice(gate, &generator)]
    case .choice(let options, let picks): [choice(options.count, picks, &generator)]
    case .scale(let range, _): [String(humped(range, &generator))]
    case .grid(_, _, let size):
      ["\(humped(1...size, &generator)) \(humped(1...size, &generator))"]
    case .rank(let items, let top): [ranking(items.count, top, &generator)]
    case .statements(let items, let labels): [marks(items.count, labels.count, &generator)]
    case .text(let limit): [String(pick(sentences, &generator).prefix(limit))]
    case .words(let count, _): [words(count, &generator)]
    case .match(let items, let answers, _): [marks(items.count, answers.count, &generator)]
    case .pair: [pick(pairLines, &generator)]
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

  private static func words(
    _ count: Int, _ generator: inout some RandomNumberGenerator
  ) -> String {
    closeness.shuffled(using: &generator).prefix(
      Int.random(in: 1...max(1, count), using: &generator)
    )
    .joined(separator: ", ")
  }

  private static func feedback(
    _ item: StepCard.FeedbackCard, _ generator: inout some RandomNumberGenerator
  ) -> String {
    switch item {
    case .scale(_, let range, _): String(humped(range, &generator))
    case .text(_, let limit): String(pick(remarks, &generator).prefix(limit))
    }
  }

  /// About one person in three proposes a line.
  private static func proposal(
    _ draft: StepCard.DraftCard, _ generator: inout some RandomNumberGenerator
  ) -> [String] {
    guard Int.random(in: 0..<3, using: &generator) == 0 else { return [] }
    return ["propose " + String(pick(proposals, &generator).prefix(draft.limit))]
  }

  /// What somebody does in a consent test: most can go along.
  static func vote(
    _ answers: Int, using generator: inout some RandomNumberGenerator
  ) -> String {
    let drawn = Int.random(in: 0..<12, using: &generator)
    return String(min(answers, drawn < 8 ? 1 : drawn < 11 ? 2 : 3))
  }

  /// A turn in writing.
  static func turn(using generator: inout some RandomNumberGenerator) -> String {
    pick(sentences, &generator)
  }

  private static func pick(
    _ texts: [String], _ generator: inout some RandomNumberGenerator
  ) -> String {
    texts[Int.random(in: 0..<texts.count, using: &generator)]
  }

  private static let closeness = [
    "warmth", "trust", "laughter", "silence", "ease", "curiosity", "honesty", "play", "patience",
    "safety", "tenderness", "listening", "room",
  ]
  private static let sentences = [
    "You who waited until I had found the words.", "You who made tea and asked nothing.",
    "You who laughed with me when it all went wrong.", "You who said what you needed, plainly.",
    "I felt far away when the conversation went on without me.",
    "A door that closed a little too quietly.", "You who walked beside me in the rain.",
    "I was in the room and nobody looked up.", "You who remembered the small thing.",
  ]
  private static let proposals = [
    "For the next month we each say by noon if we will be away at night.",
    "For the next two weeks we each ask before we bring guests; if it is hard, we talk on Sunday.",
    "Once a week we each get ten minutes in which nobody solves anything.",
  ]
  private static let pairLines = [
    "Last week somebody saved me a seat.", "I think I heard that you felt welcome.",
    "Yes, that is it.", "Mostly; what I meant was that I felt calm.",
  ]
  private static let remarks = [
    "Keep the pauses.", "A little more time in pairs.", "The science was fair.",
    "I liked that passing was easy.",
  ]
}
