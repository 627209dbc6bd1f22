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
    case "others" where isWord && rest.isEmpty: return .wish(.pairRejoin)
    default: return isWord && rest.isEmpty ? word(head.lowercased(), inPair: inPair) : nil
    }
  }

  /// What means the same in a pair as everywhere: a call for a person must not become a line to the partner.
  static func keyInPair(_ line: String) -> TypedLine? {
    let (head, rest) = line.headAndRest
    if head.lowercased() == "m", !rest.isEmpty { return .wish(note(rest)) }
    let always = ["h", "x", "r", "s", "q", "?"]
    return always.contains(line.lowercased()) ? key(line, inPair: true) : nil
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

  /// Words about what people do together, the mailbox, and a timekeeper's.
  static func shared(_ line: String, _ model: ParticipantModel) -> TypedLine? {
    let (head, rest) = line.headAndRest
    switch head.lowercased() {
    case "done" where rest.isEmpty: return .wish(.turnDone)
    case "take" where rest.isEmpty: return .wish(.takeTurn)
    case "propose": return rest.isEmpty ? .refusal(.empty) : .wish(.propose(rest))
    case "change":
      let (number, text) = rest.headAndRest
      guard let line = Int(number), !text.isEmpty else { return .refusal(.empty) }
      return .wish(.changeLine(line, text))
    case "withdraw":
      return Int(rest).map { .wish(.withdrawLine($0)) } ?? .refusal(.whichLine)
    case "time": return .wish(rest.isEmpty ? .keepTime : .handTime(rest))
    case "mail" where rest.isEmpty: return .wish(.mail)
    case "reply": return reply(rest, model)
    case "strike":
      if rest.isEmpty { return .wish(.strike(nil)) }
      return Int(rest).map { .wish(.strike($0)) } ?? .refusal(.whichLine)
    default: return keeping(line, model)
    }
  }

  /// A number comes before the words where there are several letters to answer.
  private static func reply(_ rest: String, _ model: ParticipantModel) -> TypedLine {
    guard !rest.isEmpty else { return .refusal(.empty) }
    guard model.mailbox.threads.count > 1 else { return .wish(.reply(nil, rest)) }
    let (number, text) = rest.headAndRest
    guard let number = Int(number), !text.isEmpty else { return .wish(.reply(nil, rest)) }
    return .wish(.reply(number, text))
  }

  /// "back" is a timekeeper's word, unless they have stepped out.
  static func goingBack(_ line: String, _ model: ParticipantModel) -> TypedLine? {
    let isTimekeepers = model.keeper?.isYou == true && !model.isAway
    return isTimekeepers && line.lowercased() == "back" ? .wish(.verb(.back)) : nil
  }

  /// The console's words, where the members lead.
  private static func keeping(_ line: String, _ model: ParticipantModel) -> TypedLine? {
    guard model.admission?.leadership == .member, let command = try? ConsoleCommand(line) else {
      return nil
    }
    switch command {
    case .verb(let verb) where verb.isForKeepers: return .wish(.verb(verb))
    case .end: return .wish(.verb(.end))
    case .plan: return .wish(.plan)
    default: return nil
    }
  }

  static func names(_ text: String) -> [String] {
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

extension ParticipantModel {
  /// Whether words are typed now, so that only single keys are commands.
  package var takesText: Bool {
    switch current?.card.body {
    case .text, .words, .feedback: current?.awaitsAnswer == true
    case .reflect: current?.isOpen == true && current?.isSatOut == false
    case .round: round?.isTyped == true && round?.isYours == true
    default: false
    }
  }
}

extension String {
  /// Without spaces around it.
  package var trimmed: String {
    let start = drop { $0 == " " }
    guard let end = start.lastIndex(where: { $0 != " " }) else { return "" }
    return String(start[...end])
  }

  /// The first word and what follows it.
  package var headAndRest: (head: String, rest: String) {
    guard let space = firstIndex(of: " ") else { return (self, "") }
    return (String(self[..<space]), String(self[space...]).trimmed)
  }
}
