/// What a transcript may say: made from what was shown only, with no type that names a participant.
public struct TranscriptRecord: Hashable, Sendable {
  /// The head of a transcript.
  public struct Header: Hashable, Sendable {
    /// The kebab-case name of the workshop.
    public let workshop: String
    /// What people call it.
    public let title: String
    /// `2026-11`, `2026`, or empty where the facilitator wants no date.
    public let date: String
    /// A band such as "8 to 12 people", or "a small group".
    public let people: String
    /// The promises in force, one sentence each.
    public let promises: [String]
    /// Name and version of the program.
    public let software: String
    /// Whether simulated people may have taken part (rules P4).
    public let isRehearsal: Bool
    /// The tag of the session's language; empty where its texts name none.
    public let language: String
    /// Collects the head.
    public init(
      workshop: String, title: String, date: String, people: String, promises: [String],
      software: String, isRehearsal: Bool, language: String = ""
    ) {
      self.workshop = workshop
      self.title = title
      self.date = date
      self.people = people
      self.promises = promises
      self.software = software
      self.isRehearsal = isRehearsal
      self.language = language
    }
  }

  /// One step as it was held.
  public struct Entry: Hashable, Sendable {
    /// The step that it is about.
    public let step: StepID
    /// The type of the step.
    public let type: StepType
    /// What people call it.
    public let title: String
    /// What was asked; empty where nothing was.
    public let prompt: String
    /// What there is to tell.
    public let outcome: Outcome
    /// Collects one step.
    public init(step: StepID, type: StepType, title: String, prompt: String, outcome: Outcome) {
      self.step = step
      self.type = type
      self.title = title
      self.prompt = prompt
      self.outcome = outcome
    }
  }

  /// What there is to tell of a step.
  public enum Outcome: Hashable, Sendable {
    /// A talk, a break: nothing was asked.
    case told(String)
    /// Shown to the room and kept; shares in place of counts.
    case shown([View])
    /// Not shown to the room.
    case notShown
    /// Shown, but not kept.
    case notKept
  }

  /// An agreement that everyone present consented to.
  public struct Agreement: Hashable, Sendable {
    /// The line as it was adopted.
    public let text: String
    /// The day on which it is looked at again, `2026-12-21`; empty where none was set.
    public let reviewOn: String
    /// Whether anyone may leave it at any time.
    public let hasExitClause: Bool
    /// Collects an agreement.
    public init(text: String, reviewOn: String, hasExitClause: Bool) {
      self.text = text
      self.reviewOn = reviewOn
      self.hasExitClause = hasExitClause
    }
  }

  /// The head.
  public let header: Header
  /// The steps that were held, in order.
  public let entries: [Entry]
  /// What was adopted, in the order in which it was.
  public let agreements: [Agreement]

  /// Collects a record.
  public init(header: Header, entries: [Entry], agreements: [Agreement] = []) {
    self.header = header
    self.entries = entries
    self.agreements = agreements
  }
}
