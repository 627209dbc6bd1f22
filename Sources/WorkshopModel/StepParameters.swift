/// A talk: lines that appear on a clock, and whether the support contacts are shown.
public struct Talk: Hashable, Sendable {
  /// One line with the second at which it appears.
  public struct Cue: Hashable, Sendable {
    /// Seconds after the step opened.
    public let atSeconds: Int
    /// What is said.
    public let say: LocalizedText
    /// Sets a line on the clock.
    public init(atSeconds: Int, say: LocalizedText) {
      self.atSeconds = atSeconds
      self.say = say
    }
  }
  /// The lines on the clock.
  public var cues: [Cue]
  /// Whether the support contacts are shown.
  public var showsResources: Bool
  /// A talk with these lines.
  public init(cues: [Cue] = [], showsResources: Bool = false) {
    self.cues = cues
    self.showsResources = showsResources
  }
}

/// A breathing rhythm; lengths in seconds.
public struct Breathing: Hashable, Sendable {
  /// Seconds of breathing in.
  public var inhaleSeconds: Int
  /// Seconds of holding; 0 for none.
  public var holdSeconds: Int
  /// Seconds of breathing out.
  public var exhaleSeconds: Int
  /// How many breaths.
  public var cycles: Int
  /// Sets a rhythm; the vocabulary's own is 4, 0, 6.
  public init(inhaleSeconds: Int = 4, holdSeconds: Int = 0, exhaleSeconds: Int = 6, cycles: Int) {
    self.inhaleSeconds = inhaleSeconds
    self.holdSeconds = holdSeconds
    self.exhaleSeconds = exhaleSeconds
    self.cycles = cycles
  }
  /// The whole length in seconds.
  public var totalSeconds: Int { (inhaleSeconds + holdSeconds + exhaleSeconds) * cycles }
}

/// A consent gate: the first option goes on, the last declines where `require` is `all`.
public struct GateTerms: Hashable, Sendable {
  /// Whether everybody must agree to go on.
  public enum Requirement: String, Hashable, Sendable, CaseIterable { case all, none }
  /// The options, in the order of the file.
  public var options: [LocalizedText]
  /// Whether everybody must agree to go on.
  public var require: Requirement
  /// Steps in which the chooser of an option (counted from 1) sits out, kept by the client alone.
  public var sitOut: [Int: [StepID]]
  /// What the facilitator has to say by law.
  public var legalNote: LocalizedText?
  /// Whether it asks about the transcript at the end, made by the session itself.
  public var isClosingConsent = false
  /// Terms with these options.
  public init(options: [LocalizedText], require: Requirement = .all) {
    self.options = options
    self.require = require
    sitOut = [:]
  }
}

/// A choice among options, counted from 1.
public struct ChoiceQuestion: Hashable, Sendable {
  /// The options, in the order of the file.
  public var options: [LocalizedText]
  /// How many options one person may pick.
  public var maxPicks: Int
  /// The option that a quiz holds right.
  public var answer: Int?
  /// Why a quiz holds its answer right.
  public var because: LocalizedText?
  /// Options that count as "all clear" (rules K4); empty for an ordinary choice.
  public var allClear: [Int]
  /// Whether it is the consent test of a draft's line, made by the session itself.
  public var isConsentTest = false
  /// A choice of one among these.
  public init(options: [LocalizedText], maxPicks: Int = 1) {
    self.options = options
    self.maxPicks = maxPicks
    allClear = []
  }
}

/// A whole number on a scale.
public struct ScaleQuestion: Hashable, Sendable {
  /// The whole numbers that it covers.
  public var range: ClosedRange<Int>
  /// The labels, with what belongs to each.
  public var labels: [Int: LocalizedText]
  /// The earlier step whose picture stands beside this one.
  public var compare: StepID?
  /// A scale over a range.
  public init(range: ClosedRange<Int>, labels: [Int: LocalizedText] = [:]) {
    self.range = range
    self.labels = labels
  }
}

/// A point on a square grid; both coordinates run from 1 (left, bottom) to `size`.
public struct GridQuestion: Hashable, Sendable {
  /// The names of the left and right end.
  public var across: [LocalizedText]
  /// The names of the lower and upper end.
  public var up: [LocalizedText]
  /// How many there are on a side or in a pair.
  public var size: Int
  /// The earlier step whose picture stands beside this one.
  public var compare: StepID?
  /// A grid with two named axes.
  public init(across: [LocalizedText], up: [LocalizedText], size: Int = 7) {
    self.across = across
    self.up = up
    self.size = size
  }
}

/// The first `top` of some items, in order.
public struct RankQuestion: Hashable, Sendable {
  /// The items, in the order of the file.
  public var items: [LocalizedText]
  /// How many places are ranked.
  public var top: Int
  /// A ranking of the first so many items.
  public init(items: [LocalizedText], top: Int) {
    self.items = items
    self.top = top
  }
}

/// Several statements, each answered with one of the labels (counted from 1).
public struct StatementsQuestion: Hashable, Sendable {
  /// The items, in the order of the file.
  public var items: [LocalizedText]
  /// The labels, with what belongs to each.
  public var labels: [LocalizedText]
  /// Statements with their labels.
  public init(items: [LocalizedText], labels: [LocalizedText]) {
    self.items = items
    self.labels = labels
  }
}

/// A free text of at most `limit` graphemes.
public struct TextQuestion: Hashable, Sendable {
  /// The most graphemes of an answer.
  public var limit: Int
  /// A text with its limit in graphemes.
  public init(limit: Int = 240) { self.limit = limit }
}

/// Up to `count` entries of at most `maxWords` words each.
public struct WordsQuestion: Hashable, Sendable {
  /// The most entries of one person.
  public var count: Int
  /// The most words of one entry.
  public var maxWords: Int
  /// So many entries of so many words.
  public init(count: Int = 1, maxWords: Int = 3) {
    self.count = count
    self.maxWords = maxWords
  }
}

/// Items answered with yes, maybe or not now, of which only what is shared is shown.
public struct MatchQuestion: Hashable, Sendable {
  /// Whether all must agree, or two.
  public enum Scope: String, Hashable, Sendable, CaseIterable { case all, dyads }
  /// The items, in the order of the file.
  public var items: [LocalizedText]
  /// The words of the answers.
  public var answers: [LocalizedText]
  /// Whether all must agree, or two.
  public var scope: Scope
  /// Whether it may be held only once in a session.
  public var once: Bool
  /// A match over these items.
  public init(
    items: [LocalizedText], answers: [LocalizedText], scope: Scope = .all, once: Bool = true
  ) {
    self.items = items
    self.answers = answers
    self.scope = scope
    self.once = once
  }
}

/// Work in pairs: turns with their own clock.
public struct PairWork: Hashable, Sendable {
  /// Whose turn it is.
  public enum Who: String, Hashable, Sendable, CaseIterable {
    case first = "A"
    case second = "B"
    case both
  }
  /// One turn.
  public struct Turn: Hashable, Sendable {
    /// Whose turn it is.
    public let who: Who
    /// What that person does.
    public let task: LocalizedText
    /// How many seconds.
    public let seconds: Int
    /// A turn of so many seconds.
    public init(who: Who, task: LocalizedText, seconds: Int) {
      self.who = who
      self.task = task
      self.seconds = seconds
    }
  }
  /// How many there are on a side or in a pair.
  public var size: Int
  /// How many pairings follow each other.
  public var rotate: Int
  /// The turns, in order.
  public var turns: [Turn]
  /// What somebody does who works alone.
  public var solo: LocalizedText?
  /// Whether people may privately name whom they would rather not be paired with.
  public var allowsAvoid: Bool
  /// Pairs that take these turns.
  public init(size: Int = 2, rotate: Int = 1, turns: [Turn]) {
    self.size = size
    self.rotate = rotate
    self.turns = turns
    allowsAvoid = true
  }
}

/// A round in which each person has a turn.
public struct RoundWork: Hashable, Sendable {
  /// Who comes when.
  public enum Order: String, Hashable, Sendable, CaseIterable {
    case shuffled, chosen, assigned, offered
  }
  /// Whether turns are spoken or typed.
  public enum Mode: String, Hashable, Sendable, CaseIterable { case spoken, typed }
  /// Who comes when.
  public var order: Order
  /// How many seconds.
  public var seconds: Int
  /// Whether turns are spoken or typed.
  public var mode: Mode
  /// A round with so many seconds a turn.
  public init(order: Order = .shuffled, seconds: Int = 30, mode: Mode = .spoken) {
    self.order = order
    self.seconds = seconds
    self.mode = mode
  }
}

/// Lines that people propose and adopt.
public struct DraftWork: Hashable, Sendable {
  /// What adopts a line.
  public enum Adoption: String, Hashable, Sendable, CaseIterable {
    case noObjection = "no_objection"
  }
  /// The most graphemes of an answer.
  public var limit: Int
  /// The most lines that may be adopted.
  public var maxLines: Int
  /// The words of the answers.
  public var answers: [LocalizedText]
  /// What adopts a line.
  public var adopt: Adoption
  /// Days until the adopted lines are looked at again.
  public var reviewAfterDays: Int?
  /// Whether every line says how to leave it.
  public var hasExitClause: Bool
  /// A draft of so many lines.
  public init(limit: Int = 220, maxLines: Int = 3, answers: [LocalizedText]) {
    self.limit = limit
    self.maxLines = maxLines
    self.answers = answers
    adopt = .noObjection
    hasExitClause = false
  }
}

/// One question about the session itself.
public enum FeedbackItem: Hashable, Sendable {
  case scale(LocalizedText, ScaleQuestion)
  case text(LocalizedText, TextQuestion)
}
