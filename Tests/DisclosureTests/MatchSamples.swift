import Disclosure
import WorkshopModel

/// Matches, and answers to them.
enum MatchSamples {
  static func step(
    _ items: Int, scope: MatchQuestion.Scope = .all
  ) throws -> Step {
    try Samples.step(
      .match(
        MatchQuestion(
          items: Samples.texts(items, "item"), answers: Samples.texts(3, "answer"), scope: scope)))
  }

  static func reader(_ step: Step, people: Int) -> Reader {
    Reader(step: step, terms: Samples.terms(.mutual, k: 1, present: people, room: .constellation))
  }

  static func answer(_ marks: [Int?], with names: [String] = []) -> Answer {
    Answer(.match(marks: marks, with: names))
  }

  static func opened(_ answers: [Answer]) -> [OpenedAnswer] { answers.map { OpenedAnswer($0) } }

  static func lists(_ yes: [Int], open: [Int]) -> View {
    .match(MatchView(yes: yes.map { "item \($0)" }, open: open.map { "item \($0)" }))
  }

  /// Every way of marking so many items with yes, maybe and not now.
  static func sheets(_ items: Int) -> [[Int?]] {
    guard items > 0 else { return [[]] }
    return sheets(items - 1).flatMap { sheet in [1, 2, 3].map { sheet + [$0] } }
  }
}
