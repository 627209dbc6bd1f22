import Facilitation
import SimulationKit
import WorkshopModel
import WorkshopProtocol

extension FieldEffects {
  static let matches: [FieldEffect] = [
    FieldEffect(
      field: "match.items", about: "are what is compared",
      steps: ["type: match, ask: A?, items: [$]"],
      without: "walks", with: "walks, songs", hall: few, look: views(), was: ["yes: walks; open: "],
      becomes: ["yes: walks, songs; open: "]),
    FieldEffect(
      field: "match.answers", about: "are the words for yes, maybe and not now",
      steps: ["type: match, ask: A?, items: [walks], answers: [$]"],
      without: "yes please, maybe, not now",
      with: "gladly, perhaps, later", hall: few,
      look: card { card in
        if case .match(_, let answers, _) = card.body {
          answers.joined(separator: "/")
        } else {
          nil
        }
      },
      was: ["yes please/maybe/not now"], becomes: ["gladly/perhaps/later"]),
    FieldEffect(
      field: "match.scope", about: "shows two who name each other what those two share",
      header: ["names: chosen"], steps: ["type: match, ask: A?, items: [walks, songs], scope: $"],
      without: "all", with: "dyads", hall: few, play: { try $0.walk(inTwos) },
      look: { evening in (0..<3).flatMap { evening.views("s0", to: .person($0)).sorted() } },
      was: ["yes: walks; open: ", "yes: walks; open: ", "yes: walks; open: "],
      becomes: [
        "in twos: Ben: walks, songs", "yes: walks; open: ", "in twos: Ana: walks, songs",
        "yes: walks; open: ", "in twos: ", "yes: walks; open: ",
      ]),
    FieldEffect(
      field: "match.once", about: "is said before people answer, and its absence warned of",
      steps: ["type: match, ask: A?, items: [walks], once: $"], without: "true", with: "false",
      hall: few,
      look: { evening in
        let said = try evening.card("s0").audience ?? ""
        return [said.hasSuffix("It is asked only once.") ? "held once" : "nothing said"]
          + evening.warnings("may be held again").map { _ in "warned" }
      },
      was: ["held once"], becomes: ["nothing said", "warned"]),
  ]

  private static let few = FieldEffect.Hall(room: .constellation, people: 3)

  /// Ana and Ben name each other and share two items; Cleo names Ana and shares one.
  private static let inTwos: Evening.Answering = { person, _ in
    let names = [["Ben"], ["Ana"], ["Ana"]]
    return Answer(.match(marks: person == 2 ? [1, 3] : [1, 1], with: names[person]))
  }

  static let pairs: [FieldEffect] = [
    FieldEffect(
      field: "pair.size", about: "is how many meet", steps: [talking + ", size: $"], without: "2",
      with: "3", hall: FieldEffect.Hall(people: 6), look: { ["\($0.meetings[0].map(\.size))"] },
      was: ["[2, 2, 2, 2, 2, 2]"], becomes: ["[3, 3, 3, 3, 3, 3]"]),
    FieldEffect(
      field: "pair.rotate", about: "is how many partners follow one another",
      header: ["names: chosen"], steps: [talking + ", rotate: $"], without: "1", with: "3",
      hall: FieldEffect.Hall(people: 6), play: waiting(seconds: 200),
      look: { ["\(Set($0.meetings.compactMap { $0.first?.partners }).count) partners"] },
      was: ["1 partners"], becomes: ["3 partners"]),
    FieldEffect(
      field: "pair.turns", about: "are what is done, and the length of the clock",
      steps: ["type: pair, turns: [$]"], without: "{who: A, do: Speak, seconds: 20}",
      with: "{who: A, do: Speak, seconds: 20}, {who: B, do: Echo, seconds: 30}", look: turns,
      was: ["A Speak 20", "50 seconds"], becomes: ["A Speak 20", "B Echo 30", "80 seconds"]),
    FieldEffect(
      field: "turn.who", about: "says whose turn it is",
      steps: ["type: pair, turns: [{who: $, do: Speak, seconds: 20}]"], without: "A", with: "both",
      look: turns, was: ["A Speak 20", "50 seconds"], becomes: ["both Speak 20", "50 seconds"]),
    FieldEffect(
      field: "turn.do", about: "says what is done",
      steps: ["type: pair, turns: [{who: A, do: $, seconds: 20}]"], without: "Speak", with: "Hum",
      look: turns, was: ["A Speak 20", "50 seconds"], becomes: ["A Hum 20", "50 seconds"]),
    FieldEffect(
      field: "turn.seconds", about: "is its length, and lengthens the clock",
      steps: ["type: pair, turns: [{who: A, do: Speak, seconds: $}]"], without: "20", with: "45",
      look: turns, was: ["A Speak 20", "50 seconds"], becomes: ["A Speak 45", "75 seconds"]),
    FieldEffect(
      field: "pair.solo", about: "is what somebody does who works alone", steps: [talking + "$"],
      with: ", solo: Write a line.",
      look: card { if case .pair(let pair) = $0.body { pair.solo } else { nil } },
      was: ["nothing"], becomes: ["Write a line."]),
    FieldEffect(
      field: "pair.avoid", about: "lets people privately name whom not to meet",
      header: ["names: chosen"], steps: ["type: talk", talking + ", avoid: $"], without: "false",
      with: "true", hall: FieldEffect.Hall(people: 8),
      play: { evening in
        try evening.begin()
        let others = Array(Evening.names[1..<7])
        for person in 1..<7 { try evening.room.say([.pairAvoid(["Ana"])], from: person) }
        try evening.room.say([.pairAvoid(others)], from: 0)
        try evening.room.console(.next)
      },
      look: { evening in
        guard case .pair(let pair) = try evening.card("s1").body else { return [] }
        let partners = evening.meetings[0][0].partners
        return ["asks: \(pair.allowsAvoid)", "kept apart: \(partners == ["Hal"])"]
      },
      was: ["asks: false", "kept apart: false"], becomes: ["asks: true", "kept apart: true"]),
  ]

  private static let talking = "type: pair, turns: [{who: A, do: Speak, seconds: 20}]"

  private static let turns: Look = { evening in
    let card = try evening.card("s0")
    guard case .pair(let pair) = card.body else { return [] }
    return pair.turns.map { "\($0.who.rawValue) \($0.task) \($0.seconds)" }
      + [card.clockSeconds ?? "no clock"]
  }

  static let rounds: [FieldEffect] = [
    FieldEffect(
      field: "round.order", about: "waits for the facilitator to name the next",
      steps: ["type: round, ask: A?, order: $"], without: "shuffled", with: "chosen", hall: few,
      play: firstTurn, look: roundWords, was: ["turn 1 has a speaker", "turn 2 has a speaker"],
      becomes: ["turn 1 has a speaker", "turn 2 has no speaker"]),
    FieldEffect(
      field: "round.order", about: "offers each turn", steps: ["type: round, ask: A?, order: $"],
      without: "shuffled", with: "offered", hall: few, play: { try $0.begin() }, look: roundWords,
      was: ["turn 1 has a speaker"], becomes: ["turn 1 may be taken"]),
    FieldEffect(
      field: "round.order", about: "draws to whom each turn is addressed",
      steps: ["type: round, ask: A?, order: $"], without: "shuffled", with: "assigned", hall: few,
      play: firstTurn, look: roundWords, was: ["turn 1 has a speaker", "turn 2 has a speaker"],
      becomes: ["turn 1 is for another", "turn 2 is for another"]),
    FieldEffect(
      field: "step.close", about: "lets a round close after its last turn, or waits",
      steps: ["type: round, ask: A?, time: hard, seconds: 5, close: $"], without: "all",
      with: "manual", hall: few, play: waiting(seconds: 60), look: closing,
      was: ["closed at 21"], becomes: ["not closed"]),
    FieldEffect(
      field: "round.seconds", about: "is the clock of a turn",
      steps: ["type: round, ask: A?, time: hard, seconds: $"], without: "30", with: "50",
      hall: few, play: waiting(seconds: 60),
      look: { evening in
        let told = evening.room.told(.person(0)).filter { $0.message.kind == .round }
        return told.dropFirst().prefix(1).map {
          "second turn after \($0.second - told[0].second) s"
        }
      },
      was: ["second turn after 30 s"], becomes: ["second turn after 50 s"]),
    FieldEffect(
      field: "round.mode", about: "has turns written", steps: ["type: round, ask: A?, mode: $"],
      without: "spoken", with: "typed", hall: few,
      play: { evening in
        try evening.begin()
        for person in 0..<3 { try evening.room.say([.turnSay("Here.")], from: person) }
      },
      look: { evening in
        ["typed: \(evening.rounds.last?.isTyped ?? false)"]
          + evening.told(.stage).compactMap { message in
            if case .roundLine(_, _, let text) = message { text } else { nil }
          }.prefix(1)
      },
      was: ["typed: false"], becomes: ["typed: true", "Here."]),
  ]

  /// The first turn of a round is begun and ended by whoever has it.
  private static let firstTurn: @Sendable (inout Evening) throws -> Void = { evening in
    try evening.begin()
    for person in 0..<3 where evening.hasTurn(person) {
      return try evening.room.say([.turnDone], from: person)
    }
  }

  private static let roundWords: Look = { evening in
    evening.told(.person(0)).compactMap { message in
      guard case .round(let round) = message else { return nil }
      let turn = "turn \(round.turn) "
      if round.mayTake { return turn + "may be taken" }
      if round.toward != nil { return turn + "is for another" }
      return turn + (round.speaker == nil ? "has no speaker" : "has a speaker")
    }
  }

  static let drafts: [FieldEffect] = [
    FieldEffect(
      field: "draft.limit", about: "is the most characters of a line",
      steps: [drafting + ", limit: $"], without: "20", with: "3", hall: few,
      play: proposing("We ask.", "We"), look: lines, was: ["We ask.", "We"], becomes: ["We"]),
    FieldEffect(
      field: "draft.max_lines", about: "is how many lines there can be",
      steps: [drafting + ", max_lines: $"], without: "3", with: "1", hall: few,
      play: proposing("We ask.", "We"), look: lines, was: ["We ask.", "We"], becomes: ["We ask."]),
    FieldEffect(
      field: "draft.answers", about: "are the answers of a consent test",
      steps: [drafting + ", answers: [$]"], without: "gladly, all right, change it, never",
      with: "aye, fine, change it, nay", hall: few, play: testing(votes: [1, 1, 2]),
      look: { evening in
        guard case .choice(let options, _) = try evening.card("ballot-1").body else { return [] }
        return options
      },
      was: ["gladly", "all right", "change it", "never"],
      becomes: ["aye", "fine", "change it", "nay"]),
    FieldEffect(
      field: "draft.review_after_days",
      about: "sets the day on which an agreement is looked at again",
      steps: [drafting + "$"], with: ", review_after_days: 30", hall: few,
      play: testing(votes: [1, 1, 2]), look: { $0.room.record.agreements.map(\.reviewOn) },
      was: [""], becomes: ["2026-01-31"]),
    FieldEffect(
      field: "draft.exit_clause", about: "asks each agreement how one leaves it",
      steps: [drafting + ", exit_clause: $"], without: "false", with: "true", hall: few,
      play: testing(votes: [1, 1, 2]),
      look: { evening in
        guard case .draft(let draft) = try evening.card("s0").body else { return [] }
        return ["card: \(draft.hasExitClause)"]
          + evening.room.record.agreements.map { "agreement: \($0.hasExitClause)" }
      },
      was: ["card: false", "agreement: false"], becomes: ["card: true", "agreement: true"]),
  ]

  private static let drafting = "type: draft, ask: A?"

  private static func proposing(
    _ texts: String...
  ) -> @Sendable (inout Evening) throws -> Void {
    { evening in
      try evening.begin()
      for text in texts { try evening.room.say([.propose(text)], from: 0) }
    }
  }

  /// A line is proposed and tested, with these answers.
  static func testing(votes: [Int]) -> @Sendable (inout Evening) throws -> Void {
    { evening in
      try proposing("We ask.")(&evening)
      try evening.room.console(.test(line: 1))
      try evening.answer { person, _ in Answer(.picks([votes[person]])) }
      try evening.room.console(.close, .next, .endNow)
    }
  }

  private static let lines: Look = { evening in
    let drafts = evening.told(.stage).compactMap { message in
      if case .draft(let draft) = message { draft } else { nil }
    }
    return drafts.last?.lines.map(\.text) ?? []
  }
}

extension Evening {
  /// What each person was told of their meetings, in order; one list for each rotation.
  var meetings: [[ServerMessage.Paired]] {
    let all = (0..<room.people).map { person in
      told(.person(person)).compactMap { message in
        if case .paired(let paired) = message { paired } else { nil }
      }
    }
    return (0..<(all.map(\.count).min() ?? 0)).map { rotation in all.map { $0[rotation] } }
  }

  /// Where a round stood, as the stage was told.
  var rounds: [ServerMessage.Round] {
    told(.stage).compactMap { if case .round(let round) = $0 { round } else { nil } }
  }

  /// Whether somebody was told last that the turn is theirs.
  func hasTurn(_ person: Int) -> Bool {
    let told = told(.person(person)).compactMap { message in
      if case .round(let round) = message { round } else { nil }
    }
    return told.last?.isYours ?? false
  }
}
