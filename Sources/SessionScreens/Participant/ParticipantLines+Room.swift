import WorkshopModel
import WorkshopProtocol

extension ParticipantLines {
  func write(_ admission: ServerMessage.Admission, isBack: Bool, on page: inout Page) {
    if isBack { return page.say(ParticipantWords.back) }
    page.text("Welcome to ", admission.title)
    if admission.isRehearsal { page.say(ParticipantWords.rehearsal) }
    if !admission.goals.isEmpty {
      page.say(ParticipantWords.goals)
      for goal in admission.goals { page.text(goal) }
    }
    if !admission.contentNotes.isEmpty {
      page.say(ParticipantWords.notes)
      for note in admission.contentNotes { page.text(note) }
    }
    page.text(admission.promise)
    if let circle = admission.circle { page.say("You are in circle \(circle).") }
    if admission.usesNames { page.say(PairWords.wishes) }
    page.say(ParticipantWords.anyTime)
  }

  func writeCatchUp(_ text: String, _ gate: StepCard?, on page: inout Page) {
    page.say(ParticipantWords.lateWelcome)
    page.text(text)
    guard let gate else { return page.say(ParticipantWords.noTerms) }
    writeTerms(gate, on: &page)
  }

  func writeTerms(_ card: StepCard, on page: inout Page) {
    if let say = card.say { page.text(say) }
    writeBody(card, on: &page)
    if let ask = card.ask { page.text(ask) }
    writeOptions(card, on: &page)
    if let howTo = ParticipantWords.howTo(card) { page.say(howTo) }
  }

  func writePair(_ event: ParticipantEvent, _ model: ParticipantModel, on page: inout Page) {
    switch event {
    case .paired(let paired): write(paired, on: &page)
    case .solo(let task):
      page.say(PairWords.solo)
      if let task { page.text(task) }
    case .pairLine(let from, let text): page.quote(text, from: "\(Page.line(from)): ")
    case .pairLineSent: page.say(ParticipantWords.pairLine)
    case .soloAsked: page.say(PairWords.soloAsked)
    case .pairHelpAsked: page.say(ParticipantWords.pairHelp)
    case .avoidNoted: page.say(ParticipantWords.avoid)
    case .togetherNoted: page.say(ParticipantWords.together)
    case .pairReturning(let seconds): page.say(PairWords.returning(seconds: seconds))
    default: writeTogether(event, model, on: &page)
    }
  }

  private func write(_ paired: ServerMessage.Paired, on page: inout Page) {
    let size = paired.size
    if paired.partners.isEmpty {
      page.say(size > 2 ? PairWords.trio : PairWords.pair)
    } else {
      page.text(size > 2 ? PairWords.trioWith : PairWords.pairWith, Wording.list(paired.partners))
    }
    page.text(PairWords.role, paired.role)
    page.say(PairWords.typing)
  }

  func write(_ line: TimedLine, _ model: ParticipantModel, on page: inout Page) {
    switch line {
    case .cue(let text): page.text(text)
    case .breath(let phase, let seconds):
      if !style.isStill { page.say(PairWords.breath(phase, seconds: seconds)) }
    case .breathEnd: page.say(PairWords.breathEnd)
    case .turn(let turn):
      let time = Wording.duration(seconds: turn.seconds)
      page.say(PairWords.turn(turn, time: time))
      page.text(turn.task)
    case .turnsEnd: page.say(PairWords.turnsEnd)
    case .turnTimeIsUp(let isMine):
      page.say(isMine ? TogetherWords.yourTimeIsUp : TogetherWords.turnTimeIsUp)
    }
  }

  func write(_ view: View, title: String, _ model: ParticipantModel, on page: inout Page) {
    page.blank()
    var who = model.admission?.circle == nil ? "What the room sees" : "What is shown"
    var from = " of "
    if case .dyads = view { (who, from) = ("For you alone", ", from ") }
    if title.isEmpty {
      page.say(who + ":")
    } else {
      page.text(who + from, title)
    }
    ViewWords.write(view, on: &page)
  }
}

/// Sentences of pairs and of breathing.
enum PairWords {
  static let solo = "You work alone in this step. Nobody is told why."
  static let soloAsked = "Noted: you would rather work alone. Nobody is told why."
  static let wishes = """
    If people work in pairs later: /avoid NAME tells the program alone with whom you would rather \
    not be, /together NAME with whom gladly, /solo that you would rather work alone.
    """
  static let pair = "You are in a pair."
  static let trio = "You are in a group of three."
  static let pairWith = "You are in a pair with "
  static let trioWith = "You are in a group of three with "
  static let role = "You are "
  static let typing = """
    What you type goes to your partner and is kept nowhere. h asks for a person; other commands \
    start with /.
    """
  static let turnsEnd = "That was the last turn. Thank each other; the room goes on in a moment."
  static let breathEnd = "That was the last breath. Let it go on by itself."

  static func returning(seconds: Int) -> String {
    "The pairs come back in \(Wording.count(seconds, "second", "seconds"))."
  }

  static func turn(_ turn: PairTurn, time: String) -> String {
    let whose = turn.isBoth ? "Both" : turn.isMine ? "Your turn" : "Your partner's turn"
    return "Turn \(turn.number) of \(turn.of). \(whose), \(time):"
  }

  static func breath(_ phase: BreathPhase, seconds: Int) -> String {
    switch phase {
    case .inhale: "In, \(seconds)."
    case .hold: "Hold, \(seconds)."
    case .exhale: "Out, \(seconds)."
    }
  }

  static func breathing(_ rhythm: Breathing) -> String {
    let hold = rhythm.holdSeconds > 0 ? ", hold for \(rhythm.holdSeconds)" : ""
    let length = Wording.duration(seconds: rhythm.totalSeconds)
    return "In for \(rhythm.inhaleSeconds)\(hold), out for \(rhythm.exhaleSeconds), for \(length)."
  }
}
