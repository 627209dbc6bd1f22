import Disclosure
import Testing
import WorkshopModel

/// Steps, terms and batches that the tests share.
enum Samples {
  static func id(_ name: String) throws -> StepID { try #require(StepID(name)) }

  static func step(_ kind: StepKind, isSensitive: Bool = false) throws -> Step {
    var step = Step(id: try id("a-step"), title: LocalizedText("A step"), kind: kind, minutes: 3)
    step.isSensitive = isSensitive
    return step
  }

  static func texts(_ count: Int, _ prefix: String = "option") -> [LocalizedText] {
    (0..<count).map { LocalizedText("\(prefix) \($0 + 1)") }
  }

  static func choice(_ options: Int, picks: Int = 1, isSensitive: Bool = false) throws -> Step {
    try step(
      .choice(ChoiceQuestion(options: texts(options), maxPicks: picks)), isSensitive: isSensitive)
  }

  static func terms(
    _ reveal: Reveal = .room, k: Int = 5, present: Int = 12, room: RoomKind = .group
  ) -> OpenTerms {
    OpenTerms(reveal: reveal, k: k, present: present, facilitatorLooksFirst: false, room: room)
  }

  static func lookedAtFirst(k: Int = 5, present: Int = 12, _ reveal: Reveal = .room) -> OpenTerms {
    OpenTerms(
      reveal: reveal, k: k, present: present, facilitatorLooksFirst: true, room: .group)
  }

  static let draw = Draw(1, 2, 3, 4)

  static func opened(_ contents: [Answer.Content]) -> [OpenedAnswer] {
    contents.map { OpenedAnswer(Answer($0)) }
  }

  /// A batch in which so many picked each option; the last number passed.
  static func batch(_ histogram: [Int]) -> [OpenedAnswer] {
    let options = histogram.count - 1
    return opened(
      histogram.indices.flatMap { value in
        [Answer.Content](
          repeating: value == options ? .pass : .picks([value + 1]), count: histogram[value])
      })
  }
}
