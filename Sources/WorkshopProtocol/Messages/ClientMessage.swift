public import WorkshopModel

/// What a client says, one JSON object a line.
public enum ClientMessage: Hashable, Sendable {
  /// The first line: versions, role, software name.
  case hello(Hello)
  /// Asks for a new seat (role participant) or a place as a stage.
  case join(code: String, name: String?)
  /// Comes back to a seat with the token of the last admission.
  case resume(code: String, token: String)
  case acceptTerms
  case answer(AnswerMessage)
  case done(step: StepID, sequence: Int)
  case takeBack(step: StepID, token: AnswerToken, sequence: Int)
  case signal(Signal)
  case note(text: String, isSigned: Bool)
  /// A line for the others of the pair; `pairing` is that of the `paired` message that it answers.
  case pairLine(String, pairing: Int? = nil)
  case pairHelp
  case pairSolo
  /// Takes `pairSolo` back.
  case pairRejoin
  case pairAvoid([String])
  case pairTogether(String)
  /// The own turn of a round is over; a pass is the same message.
  case turnDone
  /// Takes the turn that nobody has, where turns are offered.
  case takeTurn
  /// The own turn of a round that is typed.
  case turnSay(String)
  /// Proposes a line of a draft.
  case propose(String)
  case changeLine(line: Int, text: String)
  case withdrawLine(Int)
  /// Keeps the time of a session that its members lead.
  case keepTime
  /// Gives the timekeeping to somebody, by name or letter.
  case handTime(to: String)
  /// Asks for letters to the author of these tokens, and may bring one.
  case mail(Mail)
  case ping(Int)
  case pong(Int)
  case leave
  /// A facilitator's signature over the challenge of `welcome`, bound to this TLS connection.
  case prove(publicKey: String, signature: String)
  /// One part of a workshop file, in order; parts are joined as they are.
  case upload(part: Int, of: Int, text: String)
  /// Makes a session from the uploaded workshop.
  case create(SessionRequest)
  /// Takes the console of a session.
  case attach(code: String)
  case verb(ConsoleVerb)
  case moderate(ModerationCommand)
  /// Asks for the transcript's record, in parts.
  case export(date: String)
  /// Words from one console to the others.
  case aside(String)

  /// The first line of a connection.
  public struct Hello: Hashable, Sendable {
    /// The versions that the client speaks.
    public let versions: ClosedRange<Int>
    /// What the connection is for.
    public let role: Role
    /// Name and version of the software, such as `attune/0.1`; at most 64 bytes.
    public let client: String
    /// Collects the greeting.
    public init(versions: ClosedRange<Int>, role: Role, client: String) {
      self.versions = versions
      self.role = role
      self.client = client
    }
  }

  /// An answer on its way.
  public struct AnswerMessage: Hashable, Sendable {
    /// The step that it is about.
    public let step: StepID
    /// The token of the answer.
    public let token: AnswerToken
    /// Counts from 1 for each seat's connection.
    public let sequence: Int
    /// The padded answer.
    public let envelope: Envelope
    /// Collects an answer.
    public init(step: StepID, token: AnswerToken, sequence: Int, envelope: Envelope) {
      self.step = step
      self.token = token
      self.sequence = sequence
      self.envelope = envelope
    }
  }

  /// How a session is to be held.
  public struct SessionRequest: Hashable, Sendable {
    /// Which of the rooms it is.
    public let room: RoomKind
    /// Whether simulated people may take part (rules P4).
    public let isRehearsal: Bool
    /// The language of the texts; empty for the file's first.
    public let language: String
    /// How many circles have a code of their own; 0 for none.
    public let circles: Int
    /// Support contacts in lines, from a file that the facilitator has.
    public let resources: [String]
    /// Collects the request.
    public init(
      room: RoomKind, isRehearsal: Bool, language: String, circles: Int = 0,
      resources: [String] = []
    ) {
      self.room = room
      self.isRehearsal = isRehearsal
      self.language = language
      self.circles = circles
      self.resources = resources
    }
  }
}

/// What a connection is for.
public enum Role: String, Hashable, Sendable, CaseIterable {
  case participant, facilitator, helper, stage
}

/// A facilitator's verb on the wire.
public enum ConsoleVerb: Hashable, Sendable {
  case open, close, reveal, next, back, skip, hold, resume, lock, unlock, admit, closeDoor
  case callBack, end
  case jump(StepID)
  case extend(minutes: Int)
  case startLate(minutes: Int)
  case autoClose(Bool)
  case insertPulse
  case insertBreathe(minutes: Int)
  case insertBreak(minutes: Int)
  case insertTalk(text: String, minutes: Int)
  case sendOut(letter: String)
  case broadcast(String)
  case follow(order: String)
  case drop(StepID)
  /// The next turn of a round, or that of somebody by letter.
  case turn(letter: String?)
  /// A consent test of a draft's line.
  case test(line: Int)
  /// Whether only closed questions are asked from now on.
  case closedQuestions(Bool)
  /// Gives the console to the helper who is here longest.
  case handOver
  /// Takes the console while no facilitator is connected.
  case takeOver
  /// Seats somebody in a circle.
  case seat(letter: String, circle: Int)
  case endNow
  /// A closing consent, which is asked of everybody.
  case insertConsent
  /// Whoever called for a person was seen to.
  case seen
}

/// What a facilitator does with waiting lines; letters are those of the moderation list.
public enum ModerationCommand: Hashable, Sendable {
  case list
  case hold(letters: [String], reason: HoldReason)
  /// Replaces graphemes `from..<to` of a line by `[someone]`.
  case redact(letter: String, from: Int, to: Int)
  /// Takes the last decision on a line back, until it is released.
  case undo(letter: String)
  case release(letters: [String])
  /// Writes to the author of a line, who stays unknown.
  case reply(letter: String, text: String)
  /// Lets lines wait that were held because they may need care.
  case offer(letters: [String])
  /// Holds back whatever still waits, and is done with the step.
  case finish
}

/// Why a line is held back; shown to its author only.
public enum HoldReason: String, Hashable, Sendable, CaseIterable {
  case cruel
  case namesSomeone = "names-someone"
  case offTopic = "off-topic"
  case tooExposed = "too-exposed"
}
