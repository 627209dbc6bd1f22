public import WorkshopModel

extension ServerMessage {
  /// A private note on the console.
  public struct Note: Hashable, Sendable {
    /// The words.
    public let text: String
    /// The author's display name, if the author signed.
    public let signedBy: String?
    /// Pairs a note with its signature.
    public init(text: String, signedBy: String?) {
      self.text = text
      self.signedBy = signedBy
    }
  }

  /// Lines that wait for the facilitator.
  public struct ModerationList: Hashable, Sendable {
    /// Where it stands.
    public enum State: String, Hashable, Sendable, CaseIterable { case waiting, held, released }
    /// One line.
    public struct Line: Hashable, Sendable {
      /// The letter by which a command names it.
      public let letter: String
      /// The words.
      public let text: String
      /// Where it stands.
      public let state: State
      /// Whether the transcript may keep it.
      public let mayKeep: Bool
      /// Whether it may need care, and is held until it is offered.
      public var needsCare = false
      /// Whether it may point at somebody.
      public var mayPoint = false
      /// A waiting, held or released line.
      public init(letter: String, text: String, state: State, mayKeep: Bool) {
        self.letter = letter
        self.text = text
        self.state = state
        self.mayKeep = mayKeep
      }
    }
    /// The step that it is about.
    public let step: StepID
    /// The lines, in the order in which they are shown.
    public let lines: [Line]
    /// Whether these lines belong behind those of the message before; long lists come in parts.
    public var continuesList = false
    /// Collects the lines of a step.
    public init(step: StepID, lines: [Line]) {
      self.step = step
      self.lines = lines
    }
  }

  /// What was written between the facilitator and the unknown authors of a step's lines.
  public struct Replies: Hashable, Sendable {
    /// One line of a thread.
    public struct Line: Hashable, Sendable {
      /// The words.
      public let text: String
      /// Whether the line's author wrote it, and not the facilitator.
      public let isAuthor: Bool
      /// Pairs words with their side.
      public init(text: String, isAuthor: Bool) {
        self.text = text
        self.isAuthor = isAuthor
      }
    }
    /// What was written about one line.
    public struct Thread: Hashable, Sendable {
      /// The letter of the line in the moderation list.
      public let letter: String
      /// What was written, in order.
      public let lines: [Line]
      /// Collects a thread.
      public init(letter: String, lines: [Line]) {
        self.letter = letter
        self.lines = lines
      }
    }
    /// The step that it is about.
    public let step: StepID
    /// The threads, in the order of their letters.
    public let threads: [Thread]
    /// Whether these threads belong behind those of the message before; a thread that is there
    /// already goes on.
    public var continuesList = false
    /// Collects the threads of a step.
    public init(step: StepID, threads: [Thread]) {
      self.step = step
      self.threads = threads
    }
  }
}
