import WorkshopModel
import WorkshopProtocol

extension ParticipantWords {
  /// What can be typed at a step, in one sentence; nil where nothing is asked.
  static func howTo(_ card: StepCard) -> String? {
    let pass = card.form?.allowsPass == true ? ", or p to pass" : ""
    switch card.body {
    case .talk, .breathe, .pause: return nil
    case .gate(let gate): return "Type one number from 1 to \(gate.options.count)."
    case .choice(let options, let most):
      return most > 1
        ? "Type up to \(most) numbers from 1 to \(options.count) with spaces between\(pass)."
        : "Type one number from 1 to \(options.count)\(pass)."
    case .scale(let range, _):
      return "Type one number from \(range.lowerBound) to \(range.upperBound)\(pass)."
    case .grid(_, _, let size): return "Type two numbers from 1 to \(size)\(pass)."
    case .rank(let items, let top):
      let count = min(top, items.count)
      return "Type \(Wording.count(count, "number", "different numbers")), best first\(pass)."
    case .statements(let items, _):
      let all = Wording.count(items.count, "number", "numbers")
      return "Type \(all) in one line, or one at a time\(pass). 0 passes a single one."
    case .text(let limit): return "Type one line of up to \(limit) characters\(pass)."
    case .words(let count, let maxWords):
      return howTo(words: count, maxWords: maxWords) + "\(pass)."
    case .pair: return "You are paired in a moment. What you type then goes to your partner only."
    case .reflect:
      return """
        This is for you alone. What you type is not sent and not kept; it only stays on your own \
        screen. You may also think it rather than type it.
        """
    case .feedback: return "One question after the other\(pass) on all of them."
    }
  }

  private static func howTo(words count: Int, maxWords: Int) -> String {
    let each = maxWords == 1 ? "one word" : "up to \(maxWords) words"
    guard count > 1 else { return "Type \(each)" }
    return "Type up to \(count) entries with commas between, \(each) each"
  }

  /// The kind sentence for an answer that does not fit; `mayPass` says whether p is offered.
  static func fault(_ fault: AnswerFault, mayPass: Bool) -> String {
    let pass = mayPass ? ", or p to pass" : ""
    switch fault {
    case .oneNumber(let range):
      return "Please type one number from \(range.lowerBound) to \(range.upperBound)\(pass)."
    case .numbers(let range, let most):
      return """
        Please type up to \(most) different numbers from \(range.lowerBound) to \
        \(range.upperBound)\(pass).
        """
    case .twoNumbers(let range):
      return """
        Please type two numbers from \(range.lowerBound) to \(range.upperBound), \
        for example: 4 4\(pass).
        """
    case .order(let range, let count):
      return """
        Please type \(Wording.count(count, "number", "different numbers")) from \
        \(range.lowerBound) to \(range.upperBound), best first\(pass).
        """
    case .marks(let labels, let items):
      return "Please type \(items) numbers from 1 to \(labels), 0 for a single pass\(pass)."
    case .longText(let limit, let count):
      return "That is \(count) characters; there is room for \(limit). Please shorten it a little."
    case .emptyText: return "Please type some words\(pass)."
    case .manyWords(let count):
      return "Please type at most \(Wording.count(count, "entry", "entries"))\(pass)."
    case .longEntry(let most):
      return "Please keep each entry to \(Wording.count(most, "word", "words"))\(pass)."
    case .otherKind: return "That does not answer this question. Type ? for what can be typed."
    }
  }

  /// The kind sentence for a wish that was not followed.
  static func refusal(_ refusal: ParticipantRefusal, mayPass: Bool) -> String {
    switch refusal {
    case .notConnected: "The connection is down just now. Please try again in a moment."
    case .notAdmitted: "You are not in the room yet."
    case .nothingAsked: "Nothing is asked just now. Type ? for what can be typed."
    case .notInThisStep: "Nothing is asked of you in this step."
    case .notOpen: "This step takes no answers any more."
    case .alreadyAnswered: "You have answered. Type u first to take it back."
    case .nothingToTakeBack: "There is nothing to take back."
    case .noPassHere: "There is no pass here; the last option says no."
    case .noKeepHere: "There is nothing here for the transcript to keep."
    case .notInPair: "You are not in a pair now."
    case .noAvoidHere: "That is not possible in this session."
    case .noQuestion: "Nothing is waiting for a yes or no."
    case .tooLong: "That is too long to send in one line. Please shorten it or send it in two."
    case .empty: "Please type some words as well."
    case .noResources: "This workshop names no support contacts. The facilitator can help: h."
    case .fault(let fault): self.fault(fault, mayPass: mayPass)
    }
  }

  /// Every command, for `?`.
  static func help(inPair: Bool, isText: Bool) -> [String] {
    var lines =
      inPair ? ["In your pair, what you type goes to your partner.", "Commands:"] : ["Commands:"]
    let slash = inPair ? "/" : ""
    let commands: [(String, String)] = [
      ("p", "pass; as good as an answer"), ("u", "take your answer back, until the step closes"),
      ("s", "step out for a while, and back in; nobody is told"),
      ("-", "slower, please"), ("+", "a little more time, please"),
      ("m TEXT", "a private note to the facilitator, without your name"),
      ("m sign TEXT", "the same with your name"),
      ("h", inPair ? "ask for a person here, without a name" : "ask for a person; asks you first"),
      ("r", "support contacts"), ("x", "clear the screen"), ("q", "leave; asks you first"),
      ("?", "this list"),
    ]
    lines += commands.map { "  \(slash)\($0.0): \($0.1)" }
    lines += ["  /solo: work alone in a pair step", "  /avoid NAME, NAME: rather not with them"]
    lines += ["  /together NAME: gladly with them", "  Enter alone: read the question again"]
    if isText {
      lines.append("A text that looks like a command is sent with = before it, for example: =p")
    }
    return lines
  }

  /// One's own answer in words.
  static func answer(_ content: Answer.Content, for body: StepCard.Body) -> String {
    switch (content, body) {
    case (.pass, _): "a pass"
    case (.consent(let option), .gate(let gate)): name(option, gate.options)
    case (.picks(let picks), .choice(let options, _)):
      picks.map { name($0, options) }.joined(separator: "; ")
    case (.number(let number), _): "\(number)"
    case (.point(let across, let up), _): "\(across) across, \(up) up"
    case (.order(let order), .rank(let items, _)):
      order.map { name($0, items) }.joined(separator: ", then ")
    case (.marks(let marks), .statements(_, let labels)):
      marks.map { mark in mark.map { name($0, labels) } ?? "passed" }.joined(separator: "; ")
    case (.text(let text), _): "\"\(Page.line(text))\""
    case (.words(let words), _): words.map { "\"\(Page.line($0))\"" }.joined(separator: ", ")
    default: "given"
    }
  }

  private static func name(_ number: Int, _ names: [String]) -> String {
    names.indices.contains(number - 1) ? Page.line(names[number - 1]) : "\(number)"
  }
}
