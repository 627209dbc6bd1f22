import WorkshopModel

extension Vocabulary {
  /// What every step has.
  static let common: [Field] = [
    Field("id", .name, required: true, "The step's name in this file, such as arrive."),
    Field("type", words(StepType.self), required: true, "What happens in it."),
    Field("title", .text(.title), required: true, "What it is called on screen."),
    Field("minutes", .integer(1...240), "Planned length in minutes."),
    Field(
      "time", words(TimeMode.self),
      "soft: a calm clock, and at zero only the facilitator is told; hard: thirty seconds' "
        + "notice, then it closes; open: no clock for participants."),
    Field(
      "close", words(CloseMode.self),
      "What closes it: all (everybody has answered or passed), manual (the facilitator), timer."),
    Field("extend", .integer(1...30), "Minutes that one press of extend adds."),
    Field("linger", .integer(0...60), "Seconds between the last answer and closing."),
    Field(
      "reveal", words(Reveal.self),
      "Who is shown what comes of it: room, facilitator, pair, mutual, signed, self or never."),
    Field("k", .integer(3...300), "The least number of answers behind a picture for the room."),
    Field(
      "below_k", words(BelowK.self),
      "What happens when a step for the room opens with too few people: withhold or signed."),
    Field(
      "keep", words(Keep.self),
      "What the transcript may keep: nothing, counts, ask, lines or adopted."),
    Field("pass", .word(["allowed"]), "Passing is always allowed; a gate has declining instead."),
    Field(
      "priority", words(Priority.self), "How readily it is proposed for cutting when time is short."
    ),
    Field("protect", .flag, "true keeps its minutes reserved."),
    Field("sensitive", .flag, "true hides exact counts and unanimity."),
    Field("heavy", .flag, "true says that a settling step should follow."),
    Field("to", words(Addressee.self), "Whom it addresses: everyone, circle or pair."),
    Field("needs", .list(.name, 1...20), "Steps without which this one makes no sense."),
    Field("say", .text(.text), "What is said."),
    Field("ask", .text(.text), "What is asked."),
    Field("instead", .text(.text), "What people may do instead."),
    Field("note", .text(.text), "A note for the facilitator alone."),
  ]

  /// The keys of one type's own.
  static func ownFields(_ type: StepType) -> [Field] {
    switch type {
    case .talk, .breathe, .gate, .choice: spokenAndChosen(type)
    case .scale, .grid, .rank, .statements: pictured(type)
    case .text, .words, .match: written(type)
    case .pair, .round, .draft: together(type)
    case .feedback:
      [Field("items", .list(.record(.feedbackItem), 1...20), required: true, "The questions.")]
    case .reflect, .break: []
    }
  }

  static let cue: [Field] = [
    Field("at", .integer(0...14_400), required: true, "The second at which the line appears."),
    Field("say", .text(.text), required: true, "The line."),
  ]

  static let turn: [Field] = [
    Field("who", words(PairWork.Who.self), required: true, "Whose turn it is: A, B or both."),
    Field("do", .text(.option), required: true, "What they do."),
    Field("seconds", .integer(5...3600), required: true, "How long, in seconds."),
  ]

  static let feedbackItem: [Field] = [
    Field("scale", .text(.option), "A statement that is answered on a scale."),
    Field("text", .text(.option), "A question that is answered in words."),
    Field("min", .integer(-100...100), "The scale's least number; 1 by default."),
    Field("max", .integer(-100...100), "The scale's greatest number; 5 by default."),
    Field("labels", .table(.integer, .text(.option)), "Words at points of the scale."),
    Field("limit", .integer(1...2000), "The most characters of a text; 280 by default."),
  ]

  private static let options: Shape = .list(.text(.option), 2...20)
  private static let compare = Field(
    "compare", .name, "An earlier step of the same type whose picture stands beside this one's.")

  private static func spokenAndChosen(_ type: StepType) -> [Field] {
    switch type {
    case .talk:
      [
        Field("cues", .list(.record(.cue), 1...60), "Lines that appear on a clock."),
        Field("show", .word(["resources"]), "resources shows the support contacts."),
      ]
    case .breathe:
      [
        Field("inhale", .integer(1...20), "Seconds of breathing in; 4 by default."),
        Field("hold", .integer(0...20), "Seconds of holding; 0 by default, and better so."),
        Field("exhale", .integer(1...20), "Seconds of breathing out; 6 by default."),
        Field("cycles", .integer(1...120), required: true, "How many breaths."),
      ]
    case .gate:
      [
        Field(
          "options", .list(.text(.option), 2...8), required: true,
          "The first goes on; the last declines where require is all."),
        Field("require", words(GateTerms.Requirement.self), "all (the default) or none."),
        Field(
          "sit_out", .table(.text, .list(.name, 1...20)),
          "For an option, the steps in which its chooser sits out."),
        Field("legal_note", .text(.text), "What you are obliged to tell by law."),
      ]
    default:
      [
        Field("options", options, required: true, "What can be chosen."),
        Field("multi", .integer(1...20), "How many options one person may pick; 1 by default."),
        Field("answer", .integer(1...20), "The option that a quiz holds right, from 1."),
        Field("because", .text(.text), "Why that option is right."),
        Field(
          "all_clear", .list(.integer(1...20), 1...20),
          "Options that count as clear; the facilitator then learns only whether all is clear."),
      ]
    }
  }

  private static func pictured(_ type: StepType) -> [Field] {
    switch type {
    case .scale:
      [
        Field("min", .integer(-100...100), required: true, "The least number."),
        Field("max", .integer(-100...100), required: true, "The greatest number."),
        Field("labels", .table(.integer, .text(.option)), "Words at points of the scale."),
        compare,
      ]
    case .grid:
      [
        Field("across", .list(.text(.title), 2...2), required: true, "The left and right end."),
        Field("up", .list(.text(.title), 2...2), required: true, "The lower and upper end."),
        Field("size", .integer(3...15), "Places on each side; 7 by default."),
        compare,
      ]
    case .rank:
      [
        Field("items", options, required: true, "What is put in order."),
        Field("top", .integer(1...20), "How many of them; 3 by default."),
      ]
    default:
      [
        Field("items", .list(.text(.option), 1...20), required: true, "The statements."),
        Field("labels", .list(.text(.option), 2...9), required: true, "The answers to each."),
      ]
    }
  }

  private static func written(_ type: StepType) -> [Field] {
    switch type {
    case .text: [Field("limit", .integer(1...2000), "The most characters; 240 by default.")]
    case .words:
      [
        Field("count", .integer(1...10), "How many entries one person may give; 1 by default."),
        Field("max_words", .integer(1...10), "Words in each; 3 by default."),
      ]
    default:
      [
        Field("items", .list(.text(.option), 1...40), required: true, "What is answered."),
        Field("answers", .list(.text(.option), 3...3), "In the order yes, maybe, not now."),
        Field("scope", words(MatchQuestion.Scope.self), "all (the default) or dyads."),
        Field("once", .flag, "true (the default) forbids a second run with these items."),
      ]
    }
  }

  private static func together(_ type: StepType) -> [Field] {
    switch type {
    case .pair:
      [
        Field("size", .integer(2...3), "How many meet; 2 by default, and three where one is left."),
        Field("rotate", .integer(1...12), "How many partners one after another; 1 by default."),
        Field("turns", .list(.record(.turn), 1...40), required: true, "Who does what, how long."),
        Field("solo", .text(.text), "What somebody does who passes."),
        Field("avoid", .flag, "Whether people may privately name whom not to meet."),
      ]
    case .round:
      [
        Field("order", words(RoundWork.Order.self), "shuffled, chosen, assigned or offered."),
        Field("seconds", .integer(5...600), "Seconds for each turn; 30 by default."),
        Field("mode", words(RoundWork.Mode.self), "spoken (the default) or typed."),
      ]
    default:
      [
        Field("limit", .integer(1...2000), "The most characters of a line; 220 by default."),
        Field("max_lines", .integer(1...10), "How many lines; 3 by default."),
        Field(
          "answers", .list(.text(.option), 4...4),
          "In the order yes, can live with it, needs changing, no; the last two stop a line."),
        Field("adopt", words(DraftWork.Adoption.self), "How a line is adopted."),
        Field("review_after_days", .integer(1...3650), "When to look at the lines again."),
        Field("exit_clause", .flag, "true asks each line how one leaves it."),
      ]
    }
  }
}
