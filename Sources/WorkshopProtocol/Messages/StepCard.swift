public import WorkshopModel

/// A step as a participant's client needs it: nothing of the facilitator's notes, no right answer of a quiz.
public struct StepCard: Hashable, Sendable {
  /// What the step asks for, with its parameters.
  public enum Body: Hashable, Sendable {
    case talk(cues: [Cue], showsResources: Bool)
    case breathe(Breathing)
    case gate(GateCard)
    case choice(options: [String], maxPicks: Int)
    case scale(range: ClosedRange<Int>, labels: [Int: String])
    case grid(across: [String], up: [String], size: Int)
    case rank(items: [String], top: Int)
    case statements(items: [String], labels: [String])
    case text(limit: Int)
    case words(count: Int, maxWords: Int)
    case match(items: [String], answers: [String], offersDyads: Bool)
    case pair(PairCard)
    case round(RoundCard)
    case draft(DraftCard)
    case reflect
    case pause
    case feedback([FeedbackCard])
  }

  /// A line with the second at which it appears.
  public struct Cue: Hashable, Sendable {
    /// Seconds after the step opened.
    public let atSeconds: Int
    /// What is said.
    public let say: String
    /// Sets a line on the clock.
    public init(atSeconds: Int, say: String) {
      self.atSeconds = atSeconds
      self.say = say
    }
  }

  /// The terms of a gate.
  public struct GateCard: Hashable, Sendable {
    /// The options, in the order of the file.
    public let options: [String]
    /// Whether the last option declines, which means leaving kindly.
    public let lastDeclines: Bool
    /// Steps in which the chooser of an option (from 1) sits out; kept by the client alone.
    public let sitOut: [Int: [StepID]]
    /// What the facilitator has to say by law.
    public let legalNote: String?
    /// What the program wrote from the session's own settings (rules H4).
    public var paragraph: String
    /// Collects the terms.
    public init(
      options: [String], lastDeclines: Bool, sitOut: [Int: [StepID]], legalNote: String?,
      paragraph: String
    ) {
      self.options = options
      self.lastDeclines = lastDeclines
      self.sitOut = sitOut
      self.legalNote = legalNote
      self.paragraph = paragraph
    }
  }

  /// Work in pairs.
  public struct PairCard: Hashable, Sendable {
    /// One turn.
    public struct Turn: Hashable, Sendable {
      /// Whose turn it is.
      public let who: PairWork.Who
      /// What that person does.
      public let task: String
      /// How many seconds.
      public let seconds: Int
      /// A turn of so many seconds.
      public init(who: PairWork.Who, task: String, seconds: Int) {
        self.who = who
        self.task = task
        self.seconds = seconds
      }
    }
    /// The turns, in order.
    public let turns: [Turn]
    /// How many pairings follow each other.
    public let rotations: Int
    /// What somebody does who works alone.
    public let solo: String?
    /// Whether people may say with whom they would rather not be.
    public let allowsAvoid: Bool
    /// Collects the turns.
    public init(turns: [Turn], rotations: Int, solo: String?, allowsAvoid: Bool) {
      self.turns = turns
      self.rotations = rotations
      self.solo = solo
      self.allowsAvoid = allowsAvoid
    }
  }

  /// One question about the session.
  public enum FeedbackCard: Hashable, Sendable {
    case scale(String, range: ClosedRange<Int>, labels: [Int: String])
    case text(String, limit: Int)

    /// What is asked.
    public var ask: String {
      switch self {
      case .scale(let ask, _, _), .text(let ask, _): ask
      }
    }
  }

  /// A round, in which each person has a turn.
  public struct RoundCard: Hashable, Sendable {
    /// Who comes when.
    public let order: RoundWork.Order
    /// How many seconds a turn has.
    public let seconds: Int
    /// Whether turns are typed; the `round` messages say what holds in the end.
    public let isTyped: Bool
    /// Collects how turns are taken.
    public init(order: RoundWork.Order, seconds: Int, isTyped: Bool) {
      self.order = order
      self.seconds = seconds
      self.isTyped = isTyped
    }
  }

  /// A draft, whose lines people propose and adopt.
  public struct DraftCard: Hashable, Sendable {
    /// The most graphemes of a line.
    public let limit: Int
    /// The most lines.
    public let maxLines: Int
    /// The words of a consent test's answers.
    public let answers: [String]
    /// Days until the adopted lines are looked at again.
    public let reviewAfterDays: Int?
    /// Whether every line says how to leave it.
    public let hasExitClause: Bool
    /// Collects how lines are proposed and adopted.
    public init(
      limit: Int, maxLines: Int, answers: [String], reviewAfterDays: Int?, hasExitClause: Bool
    ) {
      self.limit = limit
      self.maxLines = maxLines
      self.answers = answers
      self.reviewAfterDays = reviewAfterDays
      self.hasExitClause = hasExitClause
    }
  }

  /// How an answer to this step travels.
  public struct AnswerForm: Hashable, Sendable {
    /// Bytes of the padded envelope before base64.
    public let envelopeBytes: Int
    /// The length of every line that a client sends within this step, newline included (rules T3).
    public let lineBytes: Int
    /// Whether passing is possible.
    public let allowsPass: Bool
    /// Whether the author may tick "may be kept".
    public let offersKeep: Bool
    /// Whether the answer is shown with its author's name, after a confirmation.
    public let isSigned: Bool
    /// Whether nobody is shown the answer: it stays on its author's own screen.
    public var isUnshown = false
    /// Whether what comes of the answers is shown to the facilitator and never to the room.
    public var isForFacilitator = false
    /// Whether there is anything that could be kept: what stays on one's own screen is in no transcript.
    public var mayBeKept: Bool { offersKeep && !isUnshown }

    /// Collects the form.
    public init(
      envelopeBytes: Int, lineBytes: Int, allowsPass: Bool, offersKeep: Bool, isSigned: Bool
    ) {
      self.envelopeBytes = envelopeBytes
      self.lineBytes = lineBytes
      self.allowsPass = allowsPass
      self.offersKeep = offersKeep
      self.isSigned = isSigned
    }
  }

  /// Where the step is now.
  public struct State: Hashable, Sendable {
    /// The phase that it is in.
    public var phase: Phase
    /// Session milliseconds at which its clock runs out; nil without a clock.
    public var deadline: SessionInstant?
    /// When it was opened.
    public var openedAt: SessionInstant
    /// Whether this seat answers in it.
    public var takesPart: Bool
    /// Whether this seat has finished with it.
    public var isFinished: Bool
    /// Whether the room is on hold.
    public var isHeld: Bool
    /// Collects the state.
    public init(
      phase: Phase, deadline: SessionInstant?, openedAt: SessionInstant, takesPart: Bool,
      isFinished: Bool, isHeld: Bool
    ) {
      self.phase = phase
      self.deadline = deadline
      self.openedAt = openedAt
      self.takesPart = takesPart
      self.isFinished = isFinished
      self.isHeld = isHeld
    }
  }

  /// The phases of a step on the wire (rules T1).
  public enum Phase: String, Hashable, Sendable, CaseIterable {
    case open, collecting, closed, viewed, revealed
  }

  /// Its name inside the workshop.
  public var id: StepID
  /// Its place in the running order, from 1.
  public var number: Int
  /// How many there are in the running order.
  public var of: Int
  /// Planned length in minutes.
  public var minutes: Int
  /// How strictly time is kept.
  public var time: TimeMode
  /// What people call it.
  public var title: String
  /// What is said.
  public var say: String?
  /// What is asked.
  public var ask: String?
  /// What people may do instead.
  public var instead: String?
  /// Who will see the answer, in one or two sentences; nil where nothing is asked.
  public var audience: String?
  /// nil where nothing is sent.
  public var form: AnswerForm?
  /// What the step asks for, with its parameters.
  public var body: Body
  /// Whether it is the consent test of a draft's line.
  public var isBallot = false
  /// The earlier step whose answer stands beside this one on one's own screen.
  public var compare: StepID?
  /// Where it stands.
  public var state: State
  /// The facilitator's own note; sent to consoles only.
  public var note: String?

  /// A card with its required parts; the rest starts empty.
  public init(id: StepID, number: Int, of: Int, title: String, body: Body, state: State) {
    self.id = id
    self.number = number
    self.of = of
    self.title = title
    self.body = body
    self.state = state
    minutes = 0
    time = .soft
  }

  /// The step's type.
  public var type: StepType {
    switch body {
    case .talk: .talk
    case .breathe: .breathe
    case .gate: .gate
    case .choice: .choice
    case .scale: .scale
    case .grid: .grid
    case .rank: .rank
    case .statements: .statements
    case .text: .text
    case .words: .words
    case .match: .match
    case .pair: .pair
    case .round: .round
    case .draft: .draft
    case .reflect: .reflect
    case .pause: .break
    case .feedback: .feedback
    }
  }
}
