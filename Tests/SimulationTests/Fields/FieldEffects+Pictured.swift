import Facilitation
import SimulationKit
import WorkshopModel
import WorkshopProtocol

extension FieldEffects {
  static let pictured: [FieldEffect] = [
    FieldEffect(
      field: "scale.min", about: "is where the scale and its picture begin",
      steps: ["type: scale, ask: A?, min: $, max: 3"], without: "1", with: "2", look: views(),
      was: ["1: 4, 2: 4, 3: 3"], becomes: ["2: 6, 3: 5"]),
    FieldEffect(
      field: "scale.max", about: "is where the scale and its picture end",
      steps: ["type: scale, ask: A?, min: 1, max: $"], without: "2", with: "3", look: views(),
      was: ["1: 6, 2: 5"], becomes: ["1: 4, 2: 4, 3: 3"]),
    FieldEffect(
      field: "scale.labels", about: "are read on the card and beside the picture",
      steps: ["type: scale, ask: A?, min: 1, max: 2$"], with: ", labels: {1: far, 2: near}",
      look: { evening in
        guard case .scale(_, let labels) = try evening.card("s0").body else { return [] }
        return ["\(labels.sorted { $0.key < $1.key }.map(\.value))"] + evening.views("s0")
      },
      was: ["[]", "1: 6, 2: 5"],
      becomes: ["[\"far\", \"near\"]", "1: 6, 2: 5 [1 far] [2 near]"]),
    FieldEffect(
      field: "scale.compare", about: "puts the earlier picture beside this one's",
      steps: [near, near + "$"], with: ", compare: s0", look: views("s1"), was: ["1: 6, 2: 5"],
      becomes: ["1: 6, 2: 5 beside 1: 6, 2: 5"]),
    FieldEffect(
      field: "scale.compare", about: "leaves a picture alone where other people are here",
      steps: [near, near, near + ", compare: s$"], without: "0", with: "1",
      play: { evening in
        try evening.begin()
        try evening.answer()
        try evening.room.console(.close, .reveal)
        try evening.room.say([.signal(.stepOut)], from: 10)
        for _ in 0..<2 {
          try evening.room.console(.next)
          try evening.answer()
          try evening.room.console(.close, .reveal)
        }
      },
      look: views("s2"), was: ["1: 5, 2: 5"], becomes: ["1: 5, 2: 5 beside 1: 5, 2: 5"]),
    FieldEffect(
      field: "scale.compare", about: "leaves a picture alone where too few answer for both",
      steps: [near + "$", near + "$, compare: s0"], without: ", k: 6", with: ", k: 5",
      look: views("s1"), was: ["1: 6, 2: 5"], becomes: ["1: 6, 2: 5 beside 1: 6, 2: 5"]),
    FieldEffect(
      field: "grid.across", about: "are the words at the sides",
      steps: ["type: grid, ask: A?, across: [$], up: [low, high]"], without: "far, near",
      with: "cold, warm", look: views(), was: ["map of 7 rows, far/near/low/high"],
      becomes: ["map of 7 rows, cold/warm/low/high"]),
    FieldEffect(
      field: "grid.up", about: "are the words below and above",
      steps: ["type: grid, ask: A?, across: [far, near], up: [$]"], without: "low, high",
      with: "calm, awake", look: views(), was: ["map of 7 rows, far/near/low/high"],
      becomes: ["map of 7 rows, far/near/calm/awake"]),
    FieldEffect(
      field: "grid.size", about: "is how many places it has on each side",
      steps: [map + ", size: $"], without: "7", with: "3", look: views(),
      was: ["map of 7 rows, far/near/low/high"], becomes: ["map of 3 rows, far/near/low/high"]),
    FieldEffect(
      field: "grid.compare", about: "puts the earlier map beside this one",
      steps: [map, map + "$"],
      with: ", compare: s0", look: views("s1"), was: ["map of 7 rows, far/near/low/high"],
      becomes: [
        "map of 7 rows, far/near/low/high beside map of 7 rows, far/near/low/high"
      ]),
  ]

  private static let near = "type: scale, ask: A?, min: 1, max: 2"
  private static let map = "type: grid, ask: A?, across: [far, near], up: [low, high]"

  static let lists: [FieldEffect] = [
    FieldEffect(
      field: "rank.items", about: "are put in order", steps: ["type: rank, ask: A?, items: [$]"],
      without: "rest, play, talk", with: "walk, talk, rest", look: views(),
      was: ["rest > play > talk"], becomes: ["walk > talk > rest"]),
    FieldEffect(
      field: "rank.top", about: "is how many are put in order",
      steps: ["type: rank, ask: A?, items: [rest, play, talk], top: $"], without: "3", with: "2",
      look: views(), was: ["rest > play > talk"], becomes: ["rest > play"]),
    FieldEffect(
      field: "statements.items", about: "are each answered and shown",
      steps: ["type: statements, ask: A?, items: [$], labels: [yes it is, it is not]"],
      without: "One", with: "One, Two", look: views(),
      was: ["One: yes it is 6, it is not 5"],
      becomes: ["One: yes it is 6, it is not 5; Two: yes it is 6, it is not 5"]),
    FieldEffect(
      field: "statements.labels", about: "are the answers to each",
      steps: ["type: statements, ask: A?, items: [One], labels: [$]"], without: "so, not so",
      with: "so, half, not so", look: views(), was: ["One: so 6, not so 5"],
      becomes: ["One: so 4, half 4, not so 3"]),
  ]

  static let written: [FieldEffect] = [
    FieldEffect(
      field: "text.limit", about: "is the most characters of a line; a longer one counts as a pass",
      steps: ["type: text, ask: A?, limit: $"], without: "10", with: "6",
      look: { ["\($0.linesWaiting) lines"] + (try limitOf($0)) },
      was: ["11 lines", "limit 10"], becomes: ["10 lines", "limit 6"]),
    FieldEffect(
      field: "words.count", about: "is how many entries one person may give",
      steps: ["type: words, ask: A?, count: $"], without: "1", with: "2",
      play: { try $0.walk { person, _ in Answer(.words(person < 5 ? ["a"] : ["a", "b"])) } },
      look: views(), was: ["a 5"], becomes: ["a 11, b 6"]),
    FieldEffect(
      field: "words.max_words", about: "is how many words an entry may have",
      steps: ["type: words, ask: A?, max_words: $"], without: "1", with: "2",
      play: { try $0.walk { person, _ in Answer(.words([person < 5 ? "ease" : "quiet air"])) } },
      look: views(), was: ["ease 5"], becomes: ["quiet air 6, ease 5"]),
  ]

  @Sendable private static func limitOf(_ evening: Evening) throws -> [String] {
    guard case .text(let limit) = try evening.card("s0").body else { return [] }
    return ["limit \(limit)"]
  }

  static let feedback: [FieldEffect] = [
    FieldEffect(
      field: "feedback.items", about: "are the questions", steps: ["type: feedback, items: [$]"],
      without: "{scale: A}", with: "{scale: A}, {text: B}", look: questions,
      was: ["A 1–5 []"], becomes: ["A 1–5 []", "B at most 280"]),
    FieldEffect(
      field: "feedback item.scale", about: "is answered on a scale",
      steps: ["type: feedback, items: [{scale: $}]"], without: "A", with: "B", look: feedbackView,
      was: ["alone: A 1: 3, 2: 2, 3: 2, 4: 2, 5: 2"],
      becomes: ["alone: B 1: 3, 2: 2, 3: 2, 4: 2, 5: 2"]),
    FieldEffect(
      field: "feedback item.text", about: "is answered in words",
      steps: ["type: feedback, items: [{text: $}]"], without: "A", with: "B", look: feedbackView,
      was: ["alone: A 11 lines"], becomes: ["alone: B 11 lines"]),
    FieldEffect(
      field: "feedback item.min", about: "is where the scale begins",
      steps: ["type: feedback, items: [{scale: A, min: $}]"], without: "1", with: "4",
      look: feedbackView, was: ["alone: A 1: 3, 2: 2, 3: 2, 4: 2, 5: 2"],
      becomes: ["alone: A 4: 6, 5: 5"]),
    FieldEffect(
      field: "feedback item.max", about: "is where the scale ends",
      steps: ["type: feedback, items: [{scale: A, max: $}]"], without: "5", with: "2",
      look: feedbackView, was: ["alone: A 1: 3, 2: 2, 3: 2, 4: 2, 5: 2"],
      becomes: ["alone: A 1: 6, 2: 5"]),
    FieldEffect(
      field: "feedback item.labels", about: "are words at points of the scale",
      steps: ["type: feedback, items: [{scale: A$}]"], with: ", labels: {1: little}",
      look: questions, was: ["A 1–5 []"], becomes: ["A 1–5 [\"little\"]"]),
    FieldEffect(
      field: "feedback item.limit", about: "is the most characters; a longer text counts as a pass",
      steps: ["type: feedback, items: [{text: A, limit: $}]"], without: "280", with: "6",
      look: { try questions($0) + feedbackView($0) },
      was: ["A at most 280", "alone: A 11 lines"], becomes: ["A at most 6", "alone: A 10 lines"]),
  ]

  private static let feedbackView: Look = { $0.views("s0", to: .console) }

  private static let questions: Look = { evening in
    guard case .feedback(let items) = try evening.card("s0").body else { return [] }
    return items.map { item in
      switch item {
      case .scale(let ask, let range, let labels):
        "\(ask) \(range.lowerBound)–\(range.upperBound) \(labels.map(\.value))"
      case .text(let ask, let limit): "\(ask) at most \(limit)"
      }
    }
  }
}

extension Evening {
  /// How many lines wait for the facilitator.
  var linesWaiting: Int {
    told(.console).compactMap { message in
      if case .moderation(let list) = message { list.lines.count } else { nil }
    }.first ?? 0
  }
}
