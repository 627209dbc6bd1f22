import WorkshopModel

extension Advice {
  /// More people than these do not speak in one round; they write.
  private static let mostSpeakers = 12

  /// Warns of matches, rounds, drafts and signed steps that do not do what people expect of them.
  mutating func adviseOnTogether(_ placed: PlacedStep) {
    if placed.step.addressee != .everyone, placed.step.reveal == .facilitator {
      warn(
        placed.place(of: "to"),
        "`to` does nothing here: the facilitator sees the answers of `\(placed.id)` mixed together",
        "delete it, or choose another `reveal`")
    }
    switch placed.step.kind {
    case .match(let question) where !question.once:
      warn(
        placed.place(of: "once"),
        "`\(placed.id)` may be held again, and a changed answer shows what the others said",
        "write `once: true`")
    case .round(let work): adviseOnRound(placed, work)
    case .draft(let work):
      guard work.reviewAfterDays == nil, !work.hasExitClause, placed.step.keep == .adopted else {
        return
      }
      warn(
        placed.place(of: "review_after_days"),
        "what `\(placed.id)` adopts has neither a day of review nor a way out",
        "add `review_after_days: 30` or `exit_clause: true`")
    default: adviseOnSigning(placed)
    }
  }

  /// Whoever is asked the same again can change an answer to learn what the others said (rules V8).
  mutating func adviseOnMatches() {
    var asked: [(items: [LocalizedText], id: StepID)] = []
    for placed in placed.steps {
      guard case .match(let question) = placed.step.kind else { continue }
      let twin = asked.first { Self.shares($0.items, question.items) }
      if let twin {
        warn(
          placed.place(of: "items"),
          "`\(placed.id)` asks again about something in `\(twin.id)`, and a changed answer shows "
            + "what the others said",
          "ask about other things, or leave one of the two out")
      }
      asked.append((question.items, placed.id))
    }
  }

  /// Whether two lists ask for the same thing somewhere, in any language.
  private static func shares(_ one: [LocalizedText], _ other: [LocalizedText]) -> Bool {
    let words = Set(one.flatMap(\.wordings).map { $0.text.lowercased() })
    return other.flatMap(\.wordings).contains { words.contains($0.text.lowercased()) }
  }

  /// Whether nobody has a name in any room that it is for.
  private var isNameless: Bool {
    !workshop.rooms.contains { workshop.usesNames(in: $0) }
  }

  private mutating func adviseOnRound(_ placed: PlacedStep, _ work: RoundWork) {
    if work.order == .assigned, isNameless {
      warn(
        placed.place(of: "order"), "`\(placed.id)` names a person to each, and nobody has a name",
        "add `names: chosen`, or take another order")
    }
    if work.mode == .spoken, workshop.people.max > Self.mostSpeakers {
      note(
        placed.place(of: "mode"),
        "with more than \(Self.mostSpeakers) people the turns of `\(placed.id)` are typed",
        "a spoken round suits up to \(Self.mostSpeakers)")
    }
  }

  private mutating func adviseOnSigning(_ placed: PlacedStep) {
    let step = placed.step
    guard isNameless, step.kind.type.asksForAnswer else { return }
    if step.reveal == .signed {
      warn(
        placed.place(of: "reveal"),
        "`\(placed.id)` is signed, and nobody has a name: it stays on each person's own screen",
        "add `names: chosen`, or choose another `reveal`")
    } else if step.reveal == .room, step.belowK == .signed {
      warn(
        placed.place(of: "below_k"),
        "nobody has a name to sign `\(placed.id)` with: few people keep it on their own screens",
        "add `names: chosen`, or delete `below_k`")
    }
  }
}
