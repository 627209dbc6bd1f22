import WorkshopModel

extension StepBuilder {
  /// The type with its parameters, each checked against the others.
  mutating func kind(_ type: StepType, _ record: Record) -> StepKind {
    switch type {
    case .talk: .talk(talk(record))
    case .breathe: .breathe(breathing(record))
    case .gate: .gate(gate(record))
    case .choice: .choice(choiceQuestion(record))
    case .scale: .scale(scale(record))
    case .grid: .grid(grid(record))
    case .rank: .rank(rank(record))
    case .statements:
      .statements(
        StatementsQuestion(items: record.texts("items"), labels: record.texts("labels")))
    case .text: .text(TextQuestion(limit: record["limit"]?.integer ?? 240))
    case .words:
      .words(
        WordsQuestion(
          count: record["count"]?.integer ?? 1, maxWords: record["max_words"]?.integer ?? 3))
    case .match: .match(match(record))
    case .pair: .pair(pair(record))
    case .round: .round(round(record))
    case .draft: .draft(draft(record))
    case .reflect: .reflect
    case .break: .break
    case .feedback: .feedback(feedback(record))
    }
  }

  private mutating func talk(_ record: Record) -> Talk {
    var last = -1
    var cues: [Talk.Cue] = []
    for cue in record["cues"]?.list.compactMap(\.record) ?? [] {
      guard let at = cue["at"]?.integer, let say = cue["say"]?.text else { continue }
      if at <= last {
        refuse(
          cue.place(of: "at"), "this line appears at \(at) s, not after the one before it",
          "put the lines in the order of the clock")
      }
      last = at
      cues.append(Talk.Cue(atSeconds: at, say: say))
    }
    return Talk(cues: cues, showsResources: record["show"]?.word == "resources")
  }

  private func breathing(_ record: Record) -> Breathing {
    Breathing(
      inhaleSeconds: record["inhale"]?.integer ?? 4, holdSeconds: record["hold"]?.integer ?? 0,
      exhaleSeconds: record["exhale"]?.integer ?? 6, cycles: record["cycles"]?.integer ?? 1)
  }

  private mutating func gate(_ record: Record) -> GateTerms {
    var terms = GateTerms(
      options: record.texts("options"),
      require: record.choice("require", as: GateTerms.Requirement.self) ?? .all)
    refuseTwins(record, "options")
    terms.legalNote = record["legal_note"]?.text
    for row in record["sit_out"]?.table ?? [] where !record.isBroken("options") {
      let index = terms.options.firstIndex { $0.wordings.contains { $0.text == row.key } }
      guard let index else {
        let known = terms.options.flatMap(\.wordings).map(\.text)
        refuse(
          row.keyPlace, "`\(Quoting.short(row.key))` is none of this gate's options",
          Nearest.hint(for: row.key, among: known))
        continue
      }
      terms.sitOut[index + 1] = row.entry.list.compactMap { $0.word.flatMap(StepID.init) }
    }
    return terms
  }

  private mutating func choiceQuestion(_ record: Record) -> ChoiceQuestion {
    var question = ChoiceQuestion(
      options: record.texts("options"), maxPicks: record["multi"]?.integer ?? 1)
    question.answer = record["answer"]?.integer
    question.because = record["because"]?.text
    question.allClear = record["all_clear"]?.list.compactMap(\.integer) ?? []
    guard let options = record["options"]?.list.count else { return question }
    refuseTwins(record, "options")
    for key in ["multi", "answer"] {
      guard let entry = record[key], let number = entry.integer, number > options else { continue }
      refuse(entry.place, "`\(key)` is \(number), but there are \(options) options")
    }
    checkAllClear(record, options)
    if record["because"] != nil, record.keys["answer"] == nil {
      refuse(record.place(of: "because"), "`because` gives the reason for an `answer`", "add one")
    }
    return question
  }

  private mutating func checkAllClear(_ record: Record, _ options: Int) {
    guard let clear = record["all_clear"] else { return }
    for entry in clear.list where (entry.integer ?? 1) > options {
      refuse(
        entry.place, "`all_clear` names option \(entry.integer ?? 0), but there are \(options)")
    }
    let numbers = Set(clear.list.compactMap(\.integer))
    if numbers.count < clear.list.count {
      refuse(clear.place, "`all_clear` names an option twice", "name each once")
    } else if numbers.count == options {
      refuse(clear.place, "`all_clear` names every option", "leave at least one that is not clear")
    }
    if record.choice("reveal", as: Reveal.self) != .facilitator, !record.isBroken("reveal") {
      refuse(
        clear.place, "`all_clear` tells the facilitator one thing and the room nothing",
        "add `reveal: facilitator`")
    }
  }

  private mutating func scale(_ record: Record) -> ScaleQuestion {
    let range = scaleRange(record, 1...7)
    var question = ScaleQuestion(range: range ?? 1...7, labels: scaleLabels(record, range))
    question.compare = record["compare"]?.word.flatMap(StepID.init)
    return question
  }

  /// The range between `min` and `max`, or nil where they do not make one.
  mutating func scaleRange(_ record: Record, _ usual: ClosedRange<Int>) -> ClosedRange<Int>? {
    guard !record.isBroken("min"), !record.isBroken("max") else { return nil }
    let low = record["min"]?.integer ?? usual.lowerBound
    let high = record["max"]?.integer ?? usual.upperBound
    guard low < high, high - low <= 100 else {
      refuse(
        record.place(of: "max"), "a scale from \(low) to \(high) cannot be used",
        "it runs upwards, over at most 100 steps")
      return nil
    }
    return low...high
  }

  /// The words at points of a scale, each inside its range.
  mutating func scaleLabels(
    _ record: Record, _ range: ClosedRange<Int>?
  ) -> [Int: LocalizedText] {
    var labels: [Int: LocalizedText] = [:]
    for row in record["labels"]?.table ?? [] {
      guard let point = ScalarReading.integer(row.key), let text = row.entry.text else { continue }
      if let range, !range.contains(point) {
        refuse(
          row.keyPlace,
          "the label at \(point) lies outside the scale "
            + "from \(range.lowerBound) to \(range.upperBound)")
      } else if labels[point] != nil {
        refuse(row.keyPlace, "the point \(point) has two labels", "keep one of them")
      }
      labels[point] = text
    }
    return labels
  }

  /// Refuses the same words twice in one list.
  mutating func refuseTwins(_ record: Record, _ key: String) {
    var seen: [LocalizedText.Wording: Int] = [:]
    for entry in record[key]?.list ?? [] {
      let wordings = entry.text?.wordings ?? []
      if let twin = wordings.first(where: { seen[$0] != nil }), let line = seen[twin] {
        refuse(
          entry.place, "`\(Quoting.short(twin.text))` stands twice in `\(key)`",
          "the first is on line \(line)")
      }
      for wording in wordings { seen[wording] = entry.place.line }
    }
  }
}
