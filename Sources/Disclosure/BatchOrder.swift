package import WorkshopModel

/// Puts a batch into an order that no arrival can influence (rules D4).
package enum BatchOrder {
  /// Orders by content, then shuffles by the generator's numbers.
  package static func shuffled(
    _ batch: [OpenedAnswer], using numbers: inout DrawnNumbers
  ) -> [OpenedAnswer] {
    let ordered = batch.map { (key: key(of: $0), answer: $0) }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }
    return ordered.map(\.answer).shuffled(using: &numbers)
  }

  /// Orders texts by their bytes, then shuffles them.
  package static func shuffled<Value>(
    _ values: [Value], by text: (Value) -> String, using numbers: inout DrawnNumbers
  ) -> [Value] {
    let ordered = values.map { (key: Array(text($0).utf8), value: $0) }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }
    return ordered.map(\.value).shuffled(using: &numbers)
  }

  /// Bytes that differ wherever two answers differ in anything that a reader looks at.
  package static func key(of opened: OpenedAnswer) -> [UInt8] {
    var key = Key()
    key.add(opened.answer.content)
    key.add(opened.answer.mayKeep ? 1 : 0)
    key.add(opened.signature ?? "")
    if let token = opened.token { key.add(token) }
    return key.bytes
  }

  private struct Key {
    var bytes: [UInt8] = []

    mutating func add(_ number: Int) {
      withUnsafeBytes(of: UInt64(bitPattern: Int64(number)).bigEndian) { bytes += $0 }
    }

    /// Equal answers are told apart by their tokens, so that letters do not follow arrival.
    mutating func add(_ token: AnswerToken) {
      for word in [token.high, token.low] {
        withUnsafeBytes(of: word.bigEndian) { bytes += $0 }
      }
    }

    mutating func add(_ text: String) {
      add(text.utf8.count)
      bytes += text.utf8
    }

    mutating func add(_ numbers: [Int]) {
      add(numbers.count)
      for number in numbers { add(number) }
    }

    mutating func add(_ content: Answer.Content) {
      switch content {
      case .pass: add(0)
      case .consent(let option): add([1, option])
      case .picks(let picks): add([2] + picks)
      case .number(let number): add([3, number])
      case .point(let across, let up): add([4, across, up])
      case .order(let order): add([5] + order)
      case .marks(let marks): add([6] + marks.map { $0 ?? Int.min })
      case .match(let marks, let names):
        add([10, marks.count] + marks.map { $0 ?? Int.min })
        for name in names { add(name) }
      case .text(let text):
        add(7)
        add(text)
      case .words(let entries):
        add([8, entries.count])
        for entry in entries { add(entry) }
      case .feedback(let answers):
        add([9, answers.count])
        for answer in answers { add(answer) }
      }
    }

    mutating func add(_ answer: Answer.FeedbackAnswer?) {
      switch answer {
      case nil: add(0)
      case .number(let number): add([1, number])
      case .text(let text):
        add(2)
        add(text)
      }
    }
  }
}
