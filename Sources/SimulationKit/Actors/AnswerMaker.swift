import WorkshopModel
import WorkshopProtocol

/// Answers that fit a card; texts carry a canary.
struct AnswerMaker: Sendable {
  let body: StepCard.Body
  let canary: String

  static let shared = ["warmth", "trust", "laughter", "ease"]

  func answer(_ chance: inout Chance, mayKeep: Bool) -> Answer {
    Answer(content(&chance), mayKeep: mayKeep)
  }

  /// Whether the answer carries the canary.
  var isVerbal: Bool {
    switch body {
    case .text, .words, .feedback: true
    default: false
    }
  }

  private func content(_ chance: inout Chance) -> Answer.Content {
    switch body {
    case .gate(let gate):
      let declines = gate.lastDeclines && gate.options.count > 1 && chance.happens(8)
      let most = gate.lastDeclines ? max(1, gate.options.count - 1) : gate.options.count
      return .consent(declines ? gate.options.count : chance.of(1...max(1, most)))
    case .choice(let options, let maxPicks):
      let count = chance.of(1...max(1, min(maxPicks, options.count)))
      return .picks(Array(numbers(options.count, &chance).prefix(count)).sorted())
    case .scale(let range, _): return .number(chance.of(range))
    case .grid(_, _, let size):
      return .point(across: chance.of(1...size), up: chance.of(1...size))
    case .rank(let items, let top):
      return .order(Array(numbers(items.count, &chance).prefix(top)))
    case .statements(let items, let labels):
      return .marks(items.map { _ in chance.happens(100) ? nil : chance.of(1...labels.count) })
    case .text(let limit): return .text(text(limit))
    case .words(let count, _): return .words(words(count, &chance))
    case .feedback(let items): return .feedback(items.map { feedback($0, &chance) })
    case .match(let items, let answers, _):
      let marks = items.map { _ in chance.happens(100) ? nil : chance.of(1...answers.count) }
      return .match(marks: marks, with: [])
    case .talk, .breathe, .pair, .reflect, .pause, .round, .draft: return .pass
    }
  }

  private func numbers(_ count: Int, _ chance: inout Chance) -> [Int] {
    Array(1...max(1, count)).shuffled(using: &chance)
  }

  private func text(_ limit: Int) -> String {
    String("I felt \(canary) then".prefix(max(limit, canary.count + 8)))
  }

  private func words(_ count: Int, _ chance: inout Chance) -> [String] {
    let common = Self.shared.shuffled(using: &chance).prefix(max(1, count - 1))
    guard count > 1 else { return chance.happens(500) ? Array(common) : [canary] }
    return Array(common.prefix(1)) + [canary]
  }

  private func feedback(
    _ item: StepCard.FeedbackCard, _ chance: inout Chance
  ) -> Answer.FeedbackAnswer? {
    switch item {
    case .scale(_, let range, _): .number(chance.of(range))
    case .text(_, let limit): chance.happens(300) ? nil : .text(text(limit))
    }
  }
}
