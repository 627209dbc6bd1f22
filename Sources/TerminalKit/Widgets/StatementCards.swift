/// Statements, one at a time, each answered with one of the same labels or with none.
///
/// A digit answers and goes on to the next. Up and down move the marker among the labels, and
/// Space or Enter takes the label there; there is no marker at first, so that nobody who only wants
/// to go on answers by it. Right, and Enter without a marker, go on and leave the answer as it is;
/// left goes back. An Enter right after an answer that went on by itself is taken for its end, so
/// that "3 Enter 2 Enter" leaves nothing out. On the last statement Right and Enter without a
/// marker are the screen's, and so is Enter where the label is taken already.
public struct StatementCards: Widget, Hashable {
  /// The statements.
  public let items: [String]
  /// The labels.
  public let labels: [String]
  /// The label of each statement, from 0; nil is none.
  public private(set) var answers: [Int?]
  /// The statement that is shown, from 0.
  public private(set) var index = 0
  /// The label at the marker, from 0; nil as long as nothing is marked.
  public private(set) var focus: Int?
  /// Whether the key before this one answered and went on.
  private var hasJustAnswered = false

  /// Statements with the answers that were given before.
  public init(_ items: [String], labels: [String], answers: [Int?] = []) {
    self.items = items
    self.labels = labels
    self.answers = items.indices.map { index in
      guard index < answers.count, let answer = answers[index] else { return nil }
      return labels.indices.contains(answer) ? answer : nil
    }
    show(0)
  }

  /// Whether the last statement is shown.
  public var isAtLast: Bool { index >= items.count - 1 }
  /// Whether every statement has an answer.
  public var isComplete: Bool { answers.allSatisfy { $0 != nil } }
  /// The statements without an answer, from 0.
  public var openItems: [Int] { items.indices.filter { answers[$0] == nil } }
  /// Whether Enter takes the label at the marker.
  public var choosesOnEnter: Bool {
    guard let focus, answers.indices.contains(index) else { return false }
    return answers[index] != focus
  }
  /// Whether the next Enter only ends the answer before, and does nothing.
  public var isEnterIdle: Bool { hasJustAnswered && focus == nil }
  /// Whether the statement itself is shown elsewhere, so that its labels alone are drawn.
  public var showsLabelsOnly = false

  /// Takes a key.
  ///
  /// - Returns: Whether it was one for the cards.
  public mutating func take(_ key: Key) -> Bool {
    guard !items.isEmpty, !labels.isEmpty, !key.isControl, !key.isAlt else { return false }
    let endsAnswer = isEnterIdle
    hasJustAnswered = false
    switch key.symbol {
    case .enter where endsAnswer: break
    case .up: focus = max(0, (focus ?? labels.count) - 1)
    case .down: focus = min(labels.count - 1, (focus ?? -1) + 1)
    case .left: show(max(0, index - 1))
    case .right: return goOn()
    case .enter:
      guard let focus, answers[index] != focus else { return goOn() }
      answer(focus)
    case .character(" "):
      guard let focus else { return false }
      answer(focus)
    case .backspace, .delete:
      guard answers[index] != nil else { return false }
      answers[index] = nil
    case .character(let character):
      guard let digit = Digits.value(character) else { return false }
      if labels.indices.contains(digit - 1) { answer(digit - 1) }
    default: return false
    }
    return true
  }

  /// Shows the first statement without an answer, if there is one.
  public mutating func goToOpen() {
    if let first = openItems.first { show(first) }
  }

  private mutating func goOn() -> Bool {
    guard !isAtLast else { return false }
    show(index + 1)
    return true
  }

  private mutating func answer(_ label: Int) {
    answers[index] = label
    focus = label
    guard !isAtLast else { return }
    show(index + 1)
    hasJustAnswered = true
  }

  private mutating func show(_ item: Int) {
    index = item
    focus = answers.indices.contains(item) ? answers[item] : nil
  }
}
