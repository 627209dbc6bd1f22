import WorkshopModel
import WorkshopProtocol

/// The program's own sentences on a facilitator's console.
package enum ConsoleWords {
  static let ready = "You have the console. Type help for everything that can be typed."
  static let helperReady =
    "You help in this session. Type help for what a helper can do; answers are not yours to see."
  static let membersReady = """
    The members lead this room, and this console sees no more than they do. Join from a second \
    terminal to take part; whoever types time there keeps the time.
    """
  static let nowFacilitator =
    "You hold the session now, with every word of the console. Type help for all of them."
  static let nowHelper =
    "You are the helper now; somebody else holds the session. Type help for what a helper can do."
  static let notForHelpers =
    "That is for whoever holds the session. Type help for what a helper can do."
  static let away = """
    Nobody holds the session just now. The room reads that the facilitator will be back, and clocks \
    stand still.
    """
  static let notAway = "Somebody holds the session again."
  static let consentFirst = """
    Before you end: consent asks everybody whether the transcript may be exported. Without it only \
    adopted agreements are.
    """
  static let needsCare = """
    A line may need care and is held: offer LETTER takes it up, reply LETTER TEXT writes to its \
    author. The check only looks for some phrases and misses things.
    """
  static let asideSent = "Only the other consoles read that."
  static let closedOn =
    "From here on only closed questions are asked; steps of free text are left out."
  static let closedOff = "Free text is asked for again."
  static let seated = "Seated. Their next steps for a circle are with that circle."
  static let readThreads = "Type threads to read them; look at who sees your screen first."
  static let noThreads = "No letters have been written."
  static let rehearsal = "This is a rehearsal: simulated people take part."
  static let timeIsUp = "The planned time of this step is over. Only you are told."
  static let pairHelp = "A pair would like a person. No name was given."
  static let held = "The room is on hold; clocks stand still. Type resume to go on."
  static let resumed = "The room goes on."
  static let onlyYou = "Only you see this, "
  static let everybody = "Shown to the room, "
  static let covered = "They stay covered until you type read; look at who sees your screen first."
  static let noLines = "No lines are waiting."
  static let noNotes = "No notes have come."
  static let noPlan = "There is no plan yet."
  static let noStep = "No step is open yet. Type open to begin."
  package static let noInvitation = "The invitation is with whoever started the session."
  static let asksToEnd = """
    This ends the steps for everyone; the room stays open for ten minutes more. Type yes to end, no \
    to go on.
    """
  static let asksToEndNow =
    "This closes the room for everyone. Type yes to close it, no to leave it open."
  static let notEnded = "The session goes on."
  static let noQuestion = "Nothing is waiting for a yes or no."
  static let noSuchWords = "No waiting line with that letter holds those words."
  static let detached = "You have left the console. The room waits for somebody to hold it."
  package static let noted = "Noted in your own file."
  package static let notKept = "Your notes are kept only if the console was started with --notes FILE."
  static let notePlace = "Your own note:"

  /// What a console is, on coming in.
  static func ready(_ admission: ServerMessage.Admission) -> [String] {
    if admission.role == .helper { return [helperReady] }
    return admission.leadership == .member ? [ready, membersReady] : [ready]
  }

  static func after(seconds: Int) -> String {
    """
    The steps are over. The room stays open for \(Wording.duration(seconds: seconds)), with the \
    contacts on every screen; end now closes it.
    """
  }

  static func time(elapsed: Int?, remaining: Int) -> String {
    let ahead = "\(Wording.minutes(remaining)) still planned."
    guard let elapsed else { return ahead }
    return "\(Wording.minutes(elapsed)) have passed; " + ahead
  }

  static func created(code: String) -> String { "The session is open. Its code is \(code)." }

  static func lobby(_ lobby: ServerMessage.Lobby) -> String {
    var line = "The program counts \(Wording.count(lobby.seats, "seat", "seats"))"
    line += lobby.stages > 0 ? " and \(Wording.count(lobby.stages, "stage", "stages"))." : "."
    if lobby.helpers > 0 {
      line += " \(Wording.count(lobby.helpers, "helper is", "helpers are")) here."
    }
    if lobby.isLocked { line += " The door is locked." }
    if lobby.startsLateMinutes > 0 {
      line += " We start \(Wording.minutes(lobby.startsLateMinutes)) late."
    }
    return line
  }

  static func people(_ people: ServerMessage.People) -> String {
    "\(people.present) here, \(people.away) away, \(people.waiting) waiting at the door."
  }

  static func phase(_ phase: StepCard.Phase) -> String {
    switch phase {
    case .open: "open"
    case .collecting: "closing"
    case .closed: "closed"
    case .viewed: "read; the room has not seen it"
    case .revealed: "shown to the room"
    }
  }

  static func readiness(_ readiness: Readiness) -> String {
    switch readiness {
    case .stillWriting: "Still writing."
    case .readyWhenYouAre: "Ready when you are."
    }
  }

  static func signals(slower: CoarseCount, moreTime: CoarseCount) -> String {
    "Signals: slower, \(slower.rawValue); more time, \(moreTime.rawValue)."
  }

  static func minutesOver(_ minutes: Int) -> String {
    if minutes == 0 { return "You are on time." }
    let side = minutes > 0 ? "over" : "under"
    return "You are \(Wording.minutes(abs(minutes))) \(side) the plan."
  }

  static func waiting(_ count: Int) -> String {
    Wording.count(count, "line waits", "lines wait") + ". " + covered
  }

  package static func exported(_ path: String) -> String { "Written to \(path)." }

  static func fault(_ fault: ConsoleFault) -> String {
    switch fault {
    case .unknown(let word, let nearest):
      let hint = nearest.map { " Did you mean \($0)?" } ?? " Type help for the list."
      return "\"\(Page.line(word))\" is not known here.\(hint)"
    case .needs(let usage): return "Please type it like this: \(usage)."
    case .notAStep(let text):
      return "\"\(Page.line(text))\" is not the name of a step. Type plan to see the names."
    case .notANumber(let text):
      return text.isEmpty
        ? "Please type a number as well." : "\"\(Page.line(text))\" is not a number that fits."
    }
  }

  static let help = """
    open (o), close (c), reveal (v), next (n), back (b), skip, jump STEP: the steps
    extend [MINUTES] (e), hold, resume, auto on, auto off: the time
    pulse, breathe [MINUTES], break [MINUTES], talk TEXT: put something in
    turn, turn LETTER: the next turn of a round, or somebody's
    test N, withdraw N: a consent test of a draft's line N; taking it out
    closed on, closed off: closed questions only, from here on, or no longer
    consent: asks a constellation whether its transcript may be exported
    late MINUTES: we start later
    say TEXT: words to everyone; callback: the pairs come back
    lock, unlock, admit, door close: the door
    people, out LETTER, seat LETTER CIRCLE: who is here, sending out, seating in a circle
    plan, drop STEP, order NAME, listening: the plan
    aside TEXT, handover, takeover: with a colleague who helps
    lines: what waits, covered; read: the words
    holdback LETTERS [cruel|names|off-topic|exposed]: keep lines from the room
    redact LETTER 3-9, redact LETTER "words": [someone] in their place
    offer LETTERS: takes up lines that were held because they may need care
    reply LETTER TEXT, threads: letters to the unknown author of a line, and what came back
    undo LETTER, release LETTERS, finish: finish holds back the rest
    notes, note TEXT: notes from people; a note of your own
    invite, status
    export md|json|csv|html FILE [none|year|month]: the transcript
    wait open|closed|viewed|ready|lines|round|after|helper|ended, wait seats N, wait step STEP,
      wait draft N, wait adopted N: for scripts; nothing further is read until it is so
    end: asks once, then the room stays open for ten minutes; end now: closes it
    quit: leaves the console; the room waits for somebody to hold it
    """

  static let helperHelp = """
    hold, resume: a quiet screen, and on again
    admit: lets somebody in who waits at the door
    say TEXT: words to everyone; callback: the pairs come back
    aside TEXT: words to whoever holds the session
    takeover: holds the session while nobody does
    plan, people, status, notes: what you may look at; note TEXT: a note of your own
    quit: leaves
    """
}
