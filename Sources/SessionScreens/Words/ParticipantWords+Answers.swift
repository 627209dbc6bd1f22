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
    case .match(let items, _, let offersDyads): return howTo(match: items.count, offersDyads)
    case .round: return nil
    case .draft(let draft): return TogetherWords.draftHowTo(draft)
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

  private static func howTo(match items: Int, _ offersDyads: Bool) -> String {
    let all = Wording.count(items, "number", "numbers")
    let twos =
      offersDyads ? " with NAME, typed before, compares in twos with them, if they ask too." : ""
    return """
      Type \(all) in one line, or one at a time. 0 is a silent not now, done leaves the rest so, p \
      is not now for all.\(twos)
      """
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
    case .match(let labels, let items):
      return """
        Please type \(Wording.count(items, "number", "numbers")) from 1 to \(labels), 0 for not \
        now\(pass).
        """
    case .noTwosHere: return "Here only what all share is compared, not twos."
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
    default: together(refusal)
    }
  }

  private static func together(_ refusal: ParticipantRefusal) -> String {
    switch refusal {
    case .noRound: "There is no round to take a turn in just now."
    case .notYourTurn: "It is not your turn yet. Listening is enough."
    case .turnIsNotFree: "The turn is not free just now."
    case .spoken: "Turns are spoken in this round. Type done when you have spoken, or p to pass."
    case .noDraft: "No line is being drafted just now."
    case .testRuns: "A line is being tested. Lines can be changed again when the test is over."
    case .proposeFirst:
      "To propose a line, type propose before it, for example: propose We each ..."
    case .noSuchLine(let number): "There is no line \(number)."
    case .whichLine: "Please type the line's number as well."
    case .notYourLine: "Only its author, or whoever leads, takes a line back. You can change it."
    case .draftIsFull(let lines):
      "There is room for \(Wording.count(lines, "line", "lines")). Change one, or withdraw one."
    case .notTheKeeper: "That is for whoever keeps the time. Type time to keep it, if nobody does."
    case .noKeeperHere: "The facilitator keeps the time here."
    case .noFacilitator: TogetherWords.nobodyLeads
    case .noPlan: "There is no plan yet."
    case .noLetter: "There is no letter to answer. Type mail to look."
    case .whichLetter(let count): MailWords.whichLetter(count)
    case .noOwnLines: "No line of yours has been shown to the room."
    default: "That is not possible just now."
    }
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
    case (.match, _): "given; it stays off this screen"
    case (.text(let text), _): "\"\(Page.line(text))\""
    case (.words(let words), _): words.map { "\"\(Page.line($0))\"" }.joined(separator: ", ")
    default: "given"
    }
  }

  private static func name(_ number: Int, _ names: [String]) -> String {
    names.indices.contains(number - 1) ? Page.line(names[number - 1]) : "\(number)"
  }
}
