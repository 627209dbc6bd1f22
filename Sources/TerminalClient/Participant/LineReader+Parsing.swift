import WorkshopModel
import WorkshopProtocol

extension LineReader {
  /// A command, or nil; whole words count only where no text is asked for.
  static func command(_ line: String, isWord: Bool, inPair: Bool) -> TypedLine? {
    if let key = key(line, inPair: inPair) { return key }
    let (head, rest) = line.headAndRest
    switch head.lowercased() {
    case "m" where !rest.isEmpty: return .wish(note(rest))
    case "m": return .refusal(.empty)
    case "note" where isWord && !rest.isEmpty: return .wish(note(rest))
    case "avoid" where isWord: return .wish(.avoid(names(rest)))
    case "together" where isWord: return .wish(.together(rest))
    case "solo" where isWord && rest.isEmpty: return .wish(.pairSolo)
    default: return isWord && rest.isEmpty ? word(head.lowercased(), inPair: inPair) : nil
    }
  }

  private static func key(_ line: String, inPair: Bool) -> TypedLine? {
    switch line.lowercased() {
    case "?", "help": .help
    case "p": .wish(.pass)
    case "u": .wish(.takeBack)
    case "s": .wish(.stepOut)
    case "-": .wish(.slower)
    case "+": .wish(.moreTime)
    case "h": .wish(inPair ? .pairHelp : .help)
    case "r": .wish(.resources)
    case "q": .wish(.leave)
    case "x": .blank
    case "keep": .wish(.keep)
    default: nil
    }
  }

  private static func word(_ word: String, inPair: Bool) -> TypedLine? {
    switch word {
    case "pass": .wish(.pass)
    case "undo": .wish(.takeBack)
    case "out", "back": .wish(.stepOut)
    case "slower": .wish(.slower)
    case "more": .wish(.moreTime)
    case "person": .wish(inPair ? .pairHelp : .help)
    case "resources", "contacts": .wish(.resources)
    case "quit", "leave": .wish(.leave)
    case "clear": .blank
    default: nil
    }
  }

  private static func note(_ rest: String) -> ParticipantIntent {
    let (head, text) = rest.headAndRest
    return head.lowercased() == "sign" && !text.isEmpty
      ? .note(text, isSigned: true) : .note(rest, isSigned: false)
  }

  private static func names(_ text: String) -> [String] {
    text.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  /// Whole numbers with spaces or commas between, or nil when there is anything else.
  static func numbers(_ text: String) -> [Int]? {
    let parts = text.split { $0 == " " || $0 == "," || $0 == ";" }
    let numbers = parts.compactMap { Int($0) }
    return !parts.isEmpty && numbers.count == parts.count && parts.count <= 200 ? numbers : nil
  }

  /// The answer that a line stands for.
  static func content(
    _ text: String, for body: StepCard.Body
  ) -> Result<Answer.Content, AnswerFault> {
    guard let content = draft(text, for: body) else { return .failure(expected(by: body)) }
    do throws(AnswerFault) {
      try AnswerCheck.check(content, for: body)
      return .success(content)
    } catch {
      return .failure(error)
    }
  }

  private static func draft(_ text: String, for body: StepCard.Body) -> Answer.Content? {
    switch body {
    case .text: return .text(text)
    case .words: return .words(names(text))
    default: break
    }
    guard let numbers = numbers(text), let first = numbers.first else { return nil }
    switch body {
    case .gate: return numbers.count == 1 ? .consent(first) : nil
    case .choice: return .picks(Array(Set(numbers)).sorted())
    case .scale: return numbers.count == 1 ? .number(first) : nil
    case .grid: return numbers.count == 2 ? .point(across: first, up: numbers[1]) : nil
    case .rank: return .order(numbers)
    default: return nil
    }
  }

  private static func expected(by body: StepCard.Body) -> AnswerFault {
    switch body {
    case .gate(let gate): .oneNumber(1...max(1, gate.options.count))
    case .choice(let options, let most):
      most > 1
        ? .numbers(1...max(1, options.count), most: most) : .oneNumber(1...max(1, options.count))
    case .scale(let range, _): .oneNumber(range)
    case .grid(_, _, let size): .twoNumbers(1...max(1, size))
    case .rank(let items, let top):
      .order(1...max(1, items.count), count: min(top, items.count))
    default: .otherKind
    }
  }
}

extension StepCard {
  /// Whether the answer is typed words, so that only single keys are commands.
  var takesText: Bool {
    switch body {
    case .text, .words, .feedback, .reflect: true
    default: false
    }
  }
}

extension String {
  /// Without spaces around it.
  var trimmed: String {
    let start = drop { $0 == " " }
    guard let end = start.lastIndex(where: { $0 != " " }) else { return "" }
    return String(start[...end])
  }

  /// The first word and what follows it.
  var headAndRest: (head: String, rest: String) {
    guard let space = firstIndex(of: " ") else { return (self, "") }
    return (String(self[..<space]), String(self[space...]).trimmed)
  }
}
