public import WorkshopModel

extension ServerMessage {
  /// A session that was made, with the codes by which people come in.
  public struct Created: Hashable, Sendable {
    /// The code for participants.
    public let code: String
    /// The code for a shared screen.
    public let stageCode: String?
    /// The secret of helpers.
    public let helperCode: String?
    /// The circles' own codes, from circle 1 on; empty without circles.
    public let circleCodes: [String]
    /// Collects the codes.
    public init(
      code: String, stageCode: String? = nil, helperCode: String? = nil,
      circleCodes: [String] = []
    ) {
      self.code = code
      self.stageCode = stageCode
      self.helperCode = helperCode
      self.circleCodes = circleCodes
    }
  }

  /// The plan on the console.
  public struct Plan: Hashable, Sendable {
    /// Where it stands.
    public enum State: String, Hashable, Sendable, CaseIterable { case held, current, coming }
    /// One item of the list.
    public struct Item: Hashable, Sendable {
      /// The step that it is about.
      public let step: StepID
      /// What people call it.
      public let title: String
      /// The type of the step.
      public let type: StepType
      /// Planned length in minutes.
      public let minutes: Int
      /// How readily it is proposed for cutting.
      public let priority: Priority
      /// Whether it is never proposed for cutting.
      public let isProtected: Bool
      /// Where it stands.
      public let state: State
      /// A step in the plan.
      public init(
        step: StepID, title: String, type: StepType, minutes: Int, priority: Priority,
        isProtected: Bool, state: State
      ) {
        self.step = step
        self.title = title
        self.type = type
        self.minutes = minutes
        self.priority = priority
        self.isProtected = isProtected
        self.state = state
      }
    }
    /// The items, in the order of the file.
    public let items: [Item]
    /// Minutes over (positive) or under (negative) the plan.
    public let minutesOver: Int
    /// Steps whose leaving out would bring the session home in time.
    public let proposals: [StepID]
    /// When the first step opened; nil before it, and where a server does not say.
    public var startedAt: SessionInstant?
    /// Collects the plan.
    public init(items: [Item], minutesOver: Int, proposals: [StepID]) {
      self.items = items
      self.minutesOver = minutesOver
      self.proposals = proposals
    }
  }

  /// People as counts.
  public struct People: Hashable, Sendable {
    /// How many are connected and taking part.
    public let present: Int
    /// How many seats are empty or stepped out.
    public let away: Int
    /// How many wait before the locked door.
    public let waiting: Int
    /// Letters by which somebody may be sent out, with names where there are names.
    public let letters: [String]
    /// Collects the counts.
    public init(present: Int, away: Int, waiting: Int, letters: [String]) {
      self.present = present
      self.away = away
      self.waiting = waiting
      self.letters = letters
    }
  }
}
