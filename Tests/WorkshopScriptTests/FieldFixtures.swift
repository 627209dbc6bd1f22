import WorkshopModel
import WorkshopScript

/// An accepted and a refused snippet for every field of the vocabulary.
enum FieldFixtures {
  static let all = header + headerParts + common + inDefaults + spoken + chosen + written + parts

  /// Common fields hold in the defaults as they do in a step.
  private static let inDefaults: [Fixture] =
    common.compactMap { fixture in
      guard !["id", "type", "title", "minutes"].contains(fixture.key) else { return nil }
      return Fixture(
        "defaults.\(fixture.key)", fixture.accepted, refuses: fixture.refusal,
        reads: fixture.reads)
    } + [minutesInDefaults]

  /// Where the defaults give the minutes, a step need not.
  private static let minutesInDefaults = Fixture(
    "defaults.minutes", "minutes: 5", refuses: Refusal("minutes: five", "whole number")
  ) { _, step in step.minutes == 5 }

  static let written: [Fixture] = [
    Fixture("text.limit", "limit: 90", refuses: Refusal("limit: 2001", "it can be 1")) { _, step in
      step.kind == .text(TextQuestion(limit: 90))
    },
    Fixture("words.count", "count: 3", refuses: Refusal("count: 0", "it can be 1")) { _, step in
      step.kind == .words(WordsQuestion(count: 3))
    },
    Fixture("words.max_words", "max_words: 5", refuses: Refusal("max_words: 11", "it can be")) {
      _, step in
      step.kind == .words(WordsQuestion(maxWords: 5))
    },
    Fixture("match.items", "items: [a]", refuses: Refusal("items: a", "should be a list")) {
      _, step in
      match(step)?.items.count == 1
    },
    Fixture("match.answers", "answers: [y, m, n]", refuses: Refusal("answers: [y, n]", "exactly 3"))
    {
      _, step in match(step)?.answers.map { $0.text() } == ["y", "m", "n"]
    },
    Fixture("match.scope", "scope: dyads", refuses: Refusal("scope: dyad", "did you mean `dyads`"))
    {
      _, step in match(step)?.scope == .dyads
    },
    Fixture("match.once", "once: false", refuses: Refusal("once: no", "write true or false")) {
      _, step in
      match(step)?.once == false
    },
    Fixture("pair.size", "size: 3", refuses: Refusal("size: 4", "it can be 2")) { _, step in
      pair(step)?.size == 3
    },
    Fixture("pair.rotate", "rotate: 2", refuses: Refusal("rotate: 0", "it can be 1")) { _, step in
      pair(step)?.rotate == 2
    },
    Fixture(
      "pair.turns", "turns: [{who: B, do: speak, seconds: 30}]",
      refuses: Refusal("turns: [{who: B, do: speak}]", at: (1, 9), "`seconds` is missing")
    ) { _, step in pair(step)?.turns.first?.who == .second },
    Fixture("pair.solo", "solo: Write.", refuses: Refusal("solo: {a: b}", "a text")) { _, step in
      pair(step)?.solo?.text() == "Write."
    },
    Fixture("pair.avoid", "avoid: false", refuses: Refusal("avoid: off", "write true or false")) {
      _, step in
      pair(step)?.allowsAvoid == false
    },
    Fixture("round.order", "order: offered", refuses: Refusal("order: offer", "did you mean")) {
      _, step in
      step.kind == .round(RoundWork(order: .offered))
    },
    Fixture("round.seconds", "seconds: 40", refuses: Refusal("seconds: 601", "it can be")) {
      _, step in
      step.kind == .round(RoundWork(seconds: 40))
    },
    Fixture("round.mode", "mode: typed", refuses: Refusal("mode: types", "did you mean `typed`")) {
      _, step in step.kind == .round(RoundWork(mode: .typed))
    },
    Fixture("draft.limit", "limit: 90", refuses: Refusal("limit: none", "whole number")) {
      _, step in
      draft(step)?.limit == 90
    },
    Fixture("draft.max_lines", "max_lines: 1", refuses: Refusal("max_lines: 11", "it can be")) {
      _, step in
      draft(step)?.maxLines == 1
    },
    Fixture(
      "draft.answers", "answers: [yes, fine, change, no]",
      refuses: Refusal("answers: [yes]", "exactly 4")
    ) {
      _, step in draft(step)?.answers.count == 4
    },
    Fixture(
      "draft.adopt", "adopt: no_objection", refuses: Refusal("adopt: no_objections", "did you mean")
    ) {
      _, step in draft(step)?.adopt == .noObjection
    },
    Fixture(
      "draft.review_after_days", "review_after_days: 30",
      refuses: Refusal(
        "review_after_days: soon",
        "whole number")
    ) { _, step in draft(step)?.reviewAfterDays == 30 },
    Fixture(
      "draft.exit_clause", "exit_clause: true", refuses: Refusal("exit_clause: on", "true or false")
    ) {
      _, step in draft(step)?.hasExitClause == true
    },
    Fixture(
      "feedback.items", "items: [{text: a}, {scale: b}]",
      refuses: Refusal("items: [a]", at: (1, 9), "group")
    ) { _, step in if case .feedback(let items) = step.kind { items.count == 2 } else { false } },
  ]

  static func talk(_ step: Step) -> Talk? { if case .talk(let it) = step.kind { it } else { nil } }
  static func gate(_ step: Step) -> GateTerms? {
    if case .gate(let it) = step.kind { it } else { nil }
  }
  static func choice(_ step: Step) -> ChoiceQuestion? {
    if case .choice(let it) = step.kind { it } else { nil }
  }
  static func scale(_ step: Step) -> ScaleQuestion? {
    if case .scale(let it) = step.kind { it } else { nil }
  }
  static func grid(_ step: Step) -> GridQuestion? {
    if case .grid(let it) = step.kind { it } else { nil }
  }
  static func match(_ step: Step) -> MatchQuestion? {
    if case .match(let it) = step.kind { it } else { nil }
  }
  static func pair(_ step: Step) -> PairWork? {
    if case .pair(let it) = step.kind { it } else { nil }
  }
  static func draft(_ step: Step) -> DraftWork? {
    if case .draft(let it) = step.kind { it } else { nil }
  }
  static func feedbackScale(_ step: Step) -> ScaleQuestion? {
    guard case .feedback(let items) = step.kind, case .scale(_, let scale)? = items.first else {
      return nil
    }
    return scale
  }
}
