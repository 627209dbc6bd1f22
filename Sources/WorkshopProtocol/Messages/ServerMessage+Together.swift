public import WorkshopModel

extension ServerMessage {
  /// Whose turn it is in a round.
  public struct Round: Hashable, Sendable {
    /// The step that it is about.
    public let step: StepID
    /// Which turn it is, from 1.
    public let turn: Int
    /// How many there are.
    public let of: Int
    /// Who has the turn, where there are names; nil while nobody has it.
    public var speaker: String?
    /// Whether it is the own turn.
    public var isYours = false
    /// Whether the turn is offered, and may be taken.
    public var mayTake = false
    /// To whom the turn is addressed, where turns are assigned and there are names.
    public var toward: String?
    /// When the turn's time is up.
    public var endsAt: SessionInstant?
    /// Whether turns are typed.
    public var isTyped = false
    /// Whether everybody has had a turn.
    public var isOver = false
    /// A turn of so many; the rest starts empty.
    public init(step: StepID, turn: Int, of: Int) {
      self.step = step
      self.turn = turn
      self.of = of
    }
  }

  /// The lines of a draft.
  public struct Draft: Hashable, Sendable {
    /// One line.
    public struct Line: Hashable, Sendable {
      /// The number by which it is named.
      public let number: Int
      /// The words.
      public let text: String
      /// Who proposed it, where there are names.
      public let by: String?
      /// Whether it was adopted as it stands.
      public let isAdopted: Bool
      /// Whether it is the own proposal.
      public let isYours: Bool
      /// Collects a line.
      public init(number: Int, text: String, by: String?, isAdopted: Bool, isYours: Bool) {
        self.number = number
        self.text = text
        self.by = by
        self.isAdopted = isAdopted
        self.isYours = isYours
      }
    }
    /// The step that it is about.
    public let step: StepID
    /// The lines, in the order of their numbers.
    public let lines: [Line]
    /// Whether these lines belong behind those of the message before; long drafts come in parts.
    public var continuesList = false
    /// Collects the lines of a step.
    public init(step: StepID, lines: [Line]) {
      self.step = step
      self.lines = lines
    }
  }

  /// Who keeps the time of a session that its members lead.
  public struct Keeper: Hashable, Sendable {
    /// The name, where there are names.
    public let name: String?
    /// Whether it is this seat.
    public let isYou: Bool
    /// Whether anybody keeps the time.
    public let isKept: Bool
    /// Collects who keeps the time.
    public init(name: String?, isYou: Bool, isKept: Bool) {
      self.name = name
      self.isYou = isYou
      self.isKept = isKept
    }
  }

  /// A letter to the author of a line.
  public struct Letter: Hashable, Sendable {
    /// Why it was written.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
      /// The facilitator wrote.
      case reply
      /// The line was held back; the text says why.
      case heldBack = "held-back"
      /// The line was struck, as its author wished.
      case struck
    }
    /// The step that it is about.
    public let step: StepID
    /// The token of the line.
    public let token: AnswerToken
    /// The words; empty where the kind says it all.
    public let text: String
    /// Why it was written.
    public let kind: Kind
    /// Collects a letter.
    public init(step: StepID, token: AnswerToken, text: String, kind: Kind) {
      self.step = step
      self.token = token
      self.text = text
      self.kind = kind
    }
  }
}
