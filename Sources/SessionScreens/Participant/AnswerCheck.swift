package import WorkshopModel
package import WorkshopProtocol

/// Why an answer does not fit its step.
package enum AnswerFault: Error, Hashable, Sendable {
  /// One number of this range is needed.
  case oneNumber(ClosedRange<Int>)
  /// One to `most` different numbers of this range are needed.
  case numbers(ClosedRange<Int>, most: Int)
  /// Two numbers of this range are needed.
  case twoNumbers(ClosedRange<Int>)
  /// Exactly so many different numbers of this range, best first.
  case order(ClosedRange<Int>, count: Int)
  /// One label for each of so many statements.
  case marks(labels: Int, items: Int)
  /// One of the answers for each of so many items of a match.
  case match(labels: Int, items: Int)
  /// The text has more graphemes than the limit.
  case longText(limit: Int, count: Int)
  case emptyText
  /// More entries than asked for.
  case manyWords(count: Int)
  /// An entry of more than so many words, or of more than 60 characters.
  case longEntry(maxWords: Int)
  /// This match does not compare in twos.
  case noTwosHere
  /// The answer is of another kind than the question.
  case otherKind
}

/// Whether an answer fits what its step asks for.
package enum AnswerCheck {
  /// Graphemes of one entry of a words step.
  static let longestEntry = 60
  /// Names with which one may compare in twos.
  static let longestTwos = 8

  /// Checks one answer; a pass always fits here.
  package static func check(
    _ content: Answer.Content, for body: StepCard.Body
  ) throws(AnswerFault) {
    switch (content, body) {
    case (.pass, _): return
    case (.consent(let option), .gate(let gate)):
      let range = 1...max(1, gate.options.count)
      try need(range ~= option && option <= gate.options.count, .oneNumber(range))
    case (.picks(let picks), .choice(let options, let maxPicks)):
      try checkPicks(picks, range: 1...max(1, options.count), most: maxPicks)
    case (.number(let number), .scale(let range, _)):
      try need(range ~= number, .oneNumber(range))
    case (.point(let across, let up), .grid(_, _, let size)):
      let range = 1...max(1, size)
      try need(range ~= across && range ~= up, .twoNumbers(range))
    case (.order(let order), .rank(let items, let top)):
      try checkOrder(order, range: 1...max(1, items.count), count: min(top, items.count))
    case (.marks(let marks), .statements(let items, let labels)):
      let fault = AnswerFault.marks(labels: labels.count, items: items.count)
      try need(Self.areMarks(marks, items: items.count, labels: labels.count), fault)
    case (.match(let marks, let with), .match(let items, let answers, let offersDyads)):
      let fault = AnswerFault.match(labels: answers.count, items: items.count)
      try need(Self.areMarks(marks, items: items.count, labels: answers.count), fault)
      try need(with.isEmpty || offersDyads && with.count <= longestTwos, .noTwosHere)
    case (.text(let text), .text(let limit)): try checkText(text, limit: limit)
    case (.words(let words), .words(let count, let maxWords)):
      try checkWords(words, count: count, maxWords: maxWords)
    case (.feedback(let answers), .feedback(let items)): try checkFeedback(answers, items)
    default: throw .otherKind
    }
  }

  /// Checks an answer to one feedback item.
  package static func check(
    _ answer: Answer.FeedbackAnswer, for item: StepCard.FeedbackCard
  ) throws(AnswerFault) {
    switch (answer, item) {
    case (.number(let number), .scale(_, let range, _)):
      try need(range ~= number, .oneNumber(range))
    case (.text(let text), .text(_, let limit)): try checkText(text, limit: limit)
    default: throw .otherKind
    }
  }

  private static func need(_ isRight: Bool, _ fault: AnswerFault) throws(AnswerFault) {
    guard isRight else { throw fault }
  }

  private static func checkPicks(
    _ picks: [Int], range: ClosedRange<Int>, most: Int
  ) throws(AnswerFault) {
    let isRight =
      (1...max(1, most)) ~= picks.count && picks.allSatisfy { range ~= $0 }
      && Set(picks).count == picks.count
    try need(isRight, most > 1 ? .numbers(range, most: most) : .oneNumber(range))
  }

  private static func checkOrder(
    _ order: [Int], range: ClosedRange<Int>, count: Int
  ) throws(AnswerFault) {
    let isRight =
      order.count == count && order.allSatisfy { range ~= $0 } && Set(order).count == count
    try need(isRight, .order(range, count: count))
  }

  private static func areMarks(_ marks: [Int?], items: Int, labels: Int) -> Bool {
    marks.count == items
      && marks.allSatisfy { mark in mark.map { (1...max(1, labels)) ~= $0 } ?? true }
  }

  private static func checkText(_ text: String, limit: Int) throws(AnswerFault) {
    try need(!SafeText(untrusted: text).isBlank, .emptyText)
    try need(text.count <= limit, .longText(limit: limit, count: text.count))
  }

  private static func checkWords(
    _ words: [String], count: Int, maxWords: Int
  ) throws(AnswerFault) {
    try need(!words.isEmpty && words.allSatisfy { !$0.isEmpty }, .emptyText)
    try need(words.count <= count, .manyWords(count: count))
    let isShort = words.allSatisfy {
      $0.split(separator: " ").count <= maxWords && $0.count <= longestEntry
    }
    try need(isShort, .longEntry(maxWords: maxWords))
  }

  private static func checkFeedback(
    _ answers: [Answer.FeedbackAnswer?], _ items: [StepCard.FeedbackCard]
  ) throws(AnswerFault) {
    guard answers.count == items.count else { throw .otherKind }
    for (answer, item) in zip(answers, items) {
      if let answer { try check(answer, for: item) }
    }
  }
}
