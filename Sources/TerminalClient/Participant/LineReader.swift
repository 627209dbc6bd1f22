import WorkshopModel
import WorkshopProtocol

/// What a typed line means.
package enum TypedLine: Hashable, Sendable {
  case wish(ParticipantIntent)
  /// The list of commands.
  case help
  /// Clears the screen by empty lines.
  case blank
  /// The question once more.
  case again
  /// A private thought that was typed; it goes nowhere.
  case thought
  /// "The transcript may keep it", ticked before answering.
  case keepTicked
  /// The next statement or feedback question, from 1.
  case nextItem(Int)
  case yesOrNoPlease
  case fault(AnswerFault)
  case refusal(ParticipantRefusal)
}

/// Reads what a participant types, with the little memory that one-by-one answers need.
package struct LineReader: Sendable {
  private var step: StepID?
  private var ticksKeep = false
  private var marks: [Int?] = []
  private var feedback: [Answer.FeedbackAnswer?] = []

  /// A reader without memory.
  package init() {}

  /// Reads one line in the light of what is on the screen.
  package mutating func read(_ typed: String, _ model: ParticipantModel) -> TypedLine {
    forgetOther(than: model.current?.card.id)
    let line = SafeText(untrusted: typed, limits: .line(graphemes: 4000)).string
    let words = line.split(separator: " ")
    guard let first = words.first else { return .again }
    if model.question != nil { return yesOrNo(line.trimmed) }
    if model.standing == .nameWanted { return .wish(.name(line.trimmed)) }
    if model.terms != nil, let option = Int(first), words.count == 1 {
      return .wish(.terms(option))
    }
    if let command = command(line.trimmed, model) { return command }
    if let terms = model.terms, case .gate(let gate) = terms.body {
      return .fault(.oneNumber(1...max(1, gate.options.count)))
    }
    guard let card = model.current?.card, card.state.phase == .open else {
      return .refusal(.nothingAsked)
    }
    return answer(line.trimmed, card, model)
  }

  private mutating func forgetOther(than id: StepID?) {
    guard id != step else { return }
    self = LineReader()
    step = id
  }

  private func yesOrNo(_ line: String) -> TypedLine {
    switch line.lowercased() {
    case "y", "yes": .wish(.confirm(true))
    case "n", "no": .wish(.confirm(false))
    default: .yesOrNoPlease
    }
  }

  private mutating func command(_ line: String, _ model: ParticipantModel) -> TypedLine? {
    if line.hasPrefix("=") { return nil }
    if line.hasPrefix("/") {
      return Self.command(String(line.dropFirst()).trimmed, isWord: true, inPair: model.pair != nil)
        ?? .refusal(.nothingAsked)
    }
    if model.pair != nil { return nil }
    let card = model.current?.card
    let command = Self.command(line, isWord: card?.takesText != true, inPair: false)
    if command == .wish(.takeBack), !marks.isEmpty || !feedback.isEmpty {
      (marks, feedback) = ([], [])
      return .again
    }
    if command == .wish(.keep), model.current?.awaitsAnswer == true {
      guard card?.form?.offersKeep == true else { return .refusal(.noKeepHere) }
      ticksKeep = true
      return .keepTicked
    }
    return command
  }

  private mutating func answer(
    _ line: String, _ card: StepCard, _ model: ParticipantModel
  ) -> TypedLine {
    let text = line.hasPrefix("=") ? String(line.dropFirst()) : line
    if model.pair != nil { return .wish(.pairLine(text)) }
    switch card.body {
    case .talk, .breathe, .pause: return .refusal(.nothingAsked)
    case .reflect: return .thought
    case .pair: return .refusal(.notInPair)
    case .statements(let items, let labels): return mark(text, items.count, labels.count)
    case .feedback(let items): return feedback(text, items)
    default:
      return switch Self.content(text, for: card.body) {
      case .success(let content): .wish(.answer(content, mayKeep: ticksKeep))
      case .failure(let fault): .fault(fault)
      }
    }
  }

  private mutating func mark(_ text: String, _ items: Int, _ labels: Int) -> TypedLine {
    let numbers = Self.numbers(text)?.map { $0 == 0 ? nil : $0 }
    let isRight = numbers?.allSatisfy { mark in mark.map { (1...max(1, labels)) ~= $0 } ?? true }
    guard let numbers, isRight == true, numbers.count == items || numbers.count == 1 else {
      return .fault(.marks(labels: labels, items: items))
    }
    marks = numbers.count == items ? numbers : marks + numbers
    guard marks.count >= items else { return .nextItem(marks.count + 1) }
    defer { marks = [] }
    return .wish(.answer(.marks(marks), mayKeep: ticksKeep))
  }

  private mutating func feedback(
    _ text: String, _ items: [StepCard.FeedbackCard]
  ) -> TypedLine {
    guard feedback.count < items.count else { return .refusal(.nothingAsked) }
    if text.lowercased() == "skip" {
      feedback.append(nil)
    } else {
      let item = items[feedback.count]
      let given: Answer.FeedbackAnswer
      switch item {
      case .scale(_, let range, _):
        guard let number = Self.numbers(text)?.first else { return .fault(.oneNumber(range)) }
        given = .number(number)
      case .text: given = .text(text)
      }
      do throws(AnswerFault) {
        try AnswerCheck.check(given, for: item)
      } catch {
        return .fault(error)
      }
      feedback.append(given)
    }
    guard feedback.count >= items.count else { return .nextItem(feedback.count + 1) }
    defer { feedback = [] }
    return .wish(.answer(.feedback(feedback), mayKeep: ticksKeep))
  }
}
