import WorkshopModel

extension StepBuilder {
  mutating func grid(_ record: Record) -> GridQuestion {
    var question = GridQuestion(
      across: record.texts("across"), up: record.texts("up"),
      size: record["size"]?.integer ?? 7)
    question.compare = record["compare"]?.word.flatMap(StepID.init)
    refuseTwins(record, "across")
    refuseTwins(record, "up")
    return question
  }

  mutating func rank(_ record: Record) -> RankQuestion {
    let items = record.texts("items")
    refuseTwins(record, "items")
    let top = record["top"]?.integer ?? min(3, items.count)
    if let entry = record["top"], !record.isBroken("items"), top > items.count {
      refuse(entry.place, "`top` is \(top), but there are \(items.count) items")
    }
    return RankQuestion(items: items, top: top)
  }

  mutating func match(_ record: Record) -> MatchQuestion {
    refuseTwins(record, "items")
    let answers = record.texts("answers")
    return MatchQuestion(
      items: record.texts("items"),
      answers: answers.isEmpty ? DefaultWords.match(languages) : answers,
      scope: record.choice("scope", as: MatchQuestion.Scope.self) ?? .all,
      once: record["once"]?.flag ?? true)
  }

  func pair(_ record: Record) -> PairWork {
    let turns = (record["turns"]?.list.compactMap(\.record) ?? []).compactMap { turn in
      if let who = turn.choice("who", as: PairWork.Who.self), let task = turn["do"]?.text,
        let seconds = turn["seconds"]?.integer
      {
        PairWork.Turn(who: who, task: task, seconds: seconds)
      } else {
        nil
      }
    }
    var work = PairWork(
      size: record["size"]?.integer ?? 2, rotate: record["rotate"]?.integer ?? 1, turns: turns)
    work.solo = record["solo"]?.text
    work.allowsAvoid = record["avoid"]?.flag ?? true
    return work
  }

  func round(_ record: Record) -> RoundWork {
    RoundWork(
      order: record.choice("order", as: RoundWork.Order.self) ?? .shuffled,
      seconds: record["seconds"]?.integer ?? 30,
      mode: record.choice("mode", as: RoundWork.Mode.self) ?? .spoken)
  }

  mutating func draft(_ record: Record) -> DraftWork {
    let answers = record.texts("answers")
    refuseTwins(record, "answers")
    var work = DraftWork(
      limit: record["limit"]?.integer ?? 220, maxLines: record["max_lines"]?.integer ?? 3,
      answers: answers.isEmpty ? DefaultWords.draft(languages) : answers)
    work.adopt = record.choice("adopt", as: DraftWork.Adoption.self) ?? .noObjection
    work.reviewAfterDays = record["review_after_days"]?.integer
    work.hasExitClause = record["exit_clause"]?.flag ?? false
    return work
  }

  mutating func feedback(_ record: Record) -> [FeedbackItem] {
    (record["items"]?.list.compactMap(\.record) ?? []).compactMap { feedbackItem($0) }
  }

  private mutating func feedbackItem(_ record: Record) -> FeedbackItem? {
    let asksScale = record.keys["scale"] != nil
    guard asksScale != (record.keys["text"] != nil) else {
      refuse(
        record.place, "a feedback item has either `scale` or `text`",
        asksScale ? "make two items of it" : "add one of them, with the question")
      return nil
    }
    let foreign = asksScale ? ["limit"] : ["min", "max", "labels"]
    for key in foreign where record.keys[key] != nil {
      refuse(
        record.keys[key] ?? record.place,
        "`\(key)` does not belong to a \(asksScale ? "scale" : "text") item", "delete it")
    }
    if asksScale {
      let range = scaleRange(record, 1...5)
      let labels = scaleLabels(record, range)
      return record["scale"]?.text.map {
        .scale($0, ScaleQuestion(range: range ?? 1...5, labels: labels))
      }
    }
    let limit = record["limit"]?.integer ?? 280
    return record["text"]?.text.map { .text($0, TextQuestion(limit: limit)) }
  }
}
