package import Phrasebook
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
  /// One of these numbers answers the question that is open.
  case onePlease([Int])
  /// With whom a match is also compared in twos; empty for nobody.
  case comparesWith([String])
  case fault(AnswerFault)
  case refusal(ParticipantRefusal)
}

/// Reads what a participant types, with the little memory that one-by-one answers need.
package struct LineReader: Sendable {
  private let language: Language
  private var step: StepID?
  private var ticksKeep = false
  private var marks: [Int?] = []
  private var twos: [String] = []
  private var feedback: [Answer.FeedbackAnswer?] = []

  /// A reader without memory, who knows a language's own yes and no.
  package init(language: Language = .english) { self.language = language }

  /// Reads one line in the light of what is on the screen.
  package mutating func read(_ typed: String, _ model: ParticipantModel) -> TypedLine {
    forgetOther(than: model.current?.card.id)
    let line = SafeText(untrusted: typed, limits: .line(graphemes: 4000)).string
    let words = line.split(separator: " ")
    guard let first = words.first else { return .again }
    if let question = model.question { return reply(line.trimmed, to: question, model) }
    if model.standing == .nameWanted { return .wish(.name(line.trimmed)) }
    if model.terms != nil, let option = Int(first), words.count == 1 {
      return .wish(.terms(option))
    }
    if let command = command(line.trimmed, model) { return command }
    if let terms = model.terms, case .gate(let gate) = terms.body {
      return .fault(.oneNumber(1...max(1, gate.options.count)))
    }
    guard let card = model.current?.card, card.state.phase == .open else {
      return .refusal(tookAnswers(model.current) ? .lateLine : .nothingAsked)
    }
    return answer(line.trimmed, card, model)
  }

  /// Forgets an answer that was half given.
  ///
  /// - Returns: Whether there was one.
  mutating func forgetHalf() -> Bool {
    defer { (marks, feedback) = ([], []) }
    return !marks.isEmpty || !feedback.isEmpty
  }

  /// Whether a line could have been an answer before the step closed.
  private func tookAnswers(_ step: CurrentStep?) -> Bool {
    guard let step, step.own == nil, step.card.state.takesPart, !step.isSatOut else { return false }
    if case .pair = step.card.body { return true }
    return step.card.form != nil
  }

  private mutating func forgetOther(than id: StepID?) {
    guard id != step else { return }
    self = LineReader(language: language)
    step = id
  }

  /// The screen can be cleared whatever is asked.
  private func reply(
    _ line: String, to question: ParticipantQuestion, _ model: ParticipantModel
  ) -> TypedLine {
    let word = line.lowercased()
    if word == "x" || word == "/x" { return .blank }
    switch question {
    case .care:
      let offered = CareChoice.allCases.filter(model.offers)
      let choice = word == "r" ? .contacts : Int(word).flatMap(CareChoice.init)
      guard let choice, offered.contains(choice) else {
        return .onePlease(offered.map(\.rawValue))
      }
      return .wish(.care(choice))
    case .pointer:
      return Int(word).flatMap(PointerChoice.init).map { .wish(.pointer($0)) }
        ?? .onePlease(PointerChoice.allCases.map(\.rawValue))
    case .help, .leave, .sign, .end, .withdraw, .rewrite:
      return Phrasebook(language).answer(word).map { .wish(.confirm($0)) } ?? .yesOrNoPlease
    }
  }

  private mutating func command(_ line: String, _ model: ParticipantModel) -> TypedLine? {
    if line.hasPrefix("=") { return nil }
    if line.hasPrefix("/") {
      let rest = String(line.dropFirst()).trimmed
      return Self.goingBack(rest, model) ?? Self.command(
        rest, isWord: true, inPair: model.pair != nil)
        ?? step(rest, model.current?.card, model) ?? Self.shared(rest, model)
        ?? .refusal(.nothingAsked)
    }
    if model.pair != nil { return Self.keyInPair(line) }
    let card = model.current?.card
    if let own = step(line, card, model) { return own }
    let isWord = !model.takesText
    let command =
      (isWord ? Self.goingBack(line, model) : nil)
      ?? Self.command(line, isWord: isWord, inPair: false)
      ?? (isWord ? Self.shared(line, model) : nil)
    if command == .wish(.takeBack), !marks.isEmpty || !feedback.isEmpty {
      (marks, feedback) = ([], [])
      return .again
    }
    if command == .wish(.keep), model.current?.awaitsAnswer == true {
      guard card?.form?.mayBeKept == true else { return .refusal(.noKeepHere) }
      ticksKeep = true
      return .keepTicked
    }
    return command
  }

  /// Words that mean something in this step alone.
  private mutating func step(
    _ line: String, _ card: StepCard?, _ model: ParticipantModel
  ) -> TypedLine? {
    switch card?.body {
    case .round where line.lowercased() == "done": return .wish(.turnDone)
    case .match(let items, _, let offersDyads):
      let (head, rest) = line.headAndRest
      if head.lowercased() == "with" {
        guard offersDyads else { return .fault(.noTwosHere) }
        guard model.current?.own == nil else { return .refusal(.alreadyAnswered) }
        twos = Array(Self.names(rest).prefix(AnswerCheck.longestTwos))
        return .comparesWith(twos)
      }
      guard line.lowercased() == "done", !marks.isEmpty else { return nil }
      marks += Array(repeating: nil, count: max(0, items.count - marks.count))
      return matched()
    default: return nil
    }
  }

  private mutating func marked() -> TypedLine {
    defer { marks = [] }
    return .wish(.answer(.marks(marks), mayKeep: ticksKeep))
  }

  private mutating func matched() -> TypedLine {
    defer { marks = [] }
    return .wish(.answer(.match(marks: marks, with: twos), mayKeep: ticksKeep))
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
    case .round:
      guard model.round?.isTyped == true else { return .refusal(.spoken) }
      return .wish(.turnSay(text))
    case .draft: return .refusal(.proposeFirst)
    case .statements(let items, let labels):
      let fault = AnswerFault.marks(labels: labels.count, items: items.count)
      return mark(text, items.count, labels.count, fault: fault) ?? marked()
    case .match(let items, let answers, _):
      let fault = AnswerFault.match(labels: answers.count, items: items.count)
      return mark(text, items.count, answers.count, fault: fault) ?? matched()
    case .feedback(let items): return feedback(text, items)
    default:
      return switch Self.content(text, for: card.body) {
      case .success(let content): .wish(.answer(content, mayKeep: ticksKeep))
      case .failure(let fault): .fault(fault)
      }
    }
  }

  private mutating func mark(
    _ text: String, _ items: Int, _ labels: Int, fault: AnswerFault
  ) -> TypedLine? {
    let numbers = Self.numbers(text)?.map { $0 == 0 ? nil : $0 }
    let isRight = numbers?.allSatisfy { mark in mark.map { (1...max(1, labels)) ~= $0 } ?? true }
    guard let numbers, isRight == true, numbers.count == items || numbers.count == 1 else {
      return .fault(fault)
    }
    marks = numbers.count == items ? numbers : marks + numbers
    return marks.count >= items ? nil : .nextItem(marks.count + 1)
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
