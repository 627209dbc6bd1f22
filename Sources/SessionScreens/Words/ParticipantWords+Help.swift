extension ParticipantWords {
  /// Every command, for `?`.
  static func help(_ topic: HelpTopic) -> [String] {
    var lines = topic.inPair ? ["In your pair, what you type goes to your partner."] : []
    lines.append("Commands:")
    let slash = topic.inPair ? "/" : ""
    lines += any(topic).map { "  \(slash)\($0.0): \($0.1)" }
    let word = topic.inPair || topic.isText ? "/" : ""
    lines += here(topic).map { "  \(word)\($0.0): \($0.1)" }
    lines += ["  /solo: work alone in a pair step", "  /avoid NAME, NAME: rather not with them"]
    lines += ["  /together NAME: gladly with them", "  Enter alone: read the question again"]
    if topic.isText {
      lines.append("A text that looks like a command is sent with = before it, for example: =p")
    }
    return lines
  }

  private static func any(_ topic: HelpTopic) -> [(String, String)] {
    var commands = [
      ("p", "pass; as good as an answer"), ("u", "take your answer back, until the step closes"),
      ("s", "step out for a while, and back in; nobody is told"),
      ("-", "slower, please"), ("+", "a little more time, please"),
    ]
    if !topic.isMemberLed {
      commands += [
        ("m TEXT", "a private note to the facilitator, without your name"),
        ("m sign TEXT", "the same with your name"),
        (
          "h",
          topic.inPair
            ? "ask for a person here, without a name" : "ask for a person; asks you first"
        ),
      ]
    }
    return commands + [
      ("r", "support contacts"), ("x", "clear the screen"), ("q", "leave; asks you first"),
      ("?", "this list"),
    ]
  }

  private static func here(_ topic: HelpTopic) -> [(String, String)] {
    var commands: [(String, String)] = []
    if topic.hasRound {
      commands += [("done", "your turn is over"), ("take", "take a turn that is free")]
    }
    if topic.hasDraft {
      commands += [
        ("propose TEXT", "propose a line"), ("change 1 TEXT", "change line 1"),
        ("withdraw 1", "take your own line 1 back"),
      ]
    }
    if topic.isMemberLed { return commands + keeping(topic.keepsTime) }
    return commands + [
      ("mail", "your mailbox; it never opens by itself"),
      ("reply TEXT", "answer a letter, without your name"),
      ("strike", "take a line of yours out of the transcript"),
    ]
  }

  private static func keeping(_ isYours: Bool) -> [(String, String)] {
    guard isYours else { return [("time", "keep the time, if nobody does"), ("plan", "the plan")] }
    return [
      ("time NAME", "hand the timekeeping on"), ("plan", "the plan"),
      ("open, close, reveal, next, back, skip, jump STEP", "the steps"),
      ("extend [MINUTES], hold, resume, late MINUTES", "the time"),
      ("breathe [MINUTES], break [MINUTES], consent", "put something in"),
      ("turn [LETTER], test N, callback", "turns, consent tests, pairs"),
      ("lock, unlock, admit, door close", "the door"),
      ("drop STEP, order NAME", "the plan's order"), ("end, end now", "the end"),
    ]
  }
}
