public import WorkshopModel

/// The lines of a draft, as one of those in it sees them.
public struct DraftNotice: Hashable, Sendable {
  /// The step.
  public let step: StepID
  /// The lines, by their numbers.
  public let lines: [DraftLine]

  /// Collects a draft's lines.
  public init(step: StepID, lines: [DraftLine]) {
    self.step = step
    self.lines = lines
  }
}

/// One line of a draft.
public struct DraftLine: Hashable, Sendable {
  /// The number by which people speak of it, from 1.
  public let number: Int
  /// The words.
  public let text: String
  /// Who proposed it, where people have names; nil again after a restart.
  public let by: String?
  /// Whether a consent test adopted it as it stands.
  public let isAdopted: Bool
  /// Whether whoever is told proposed it.
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

/// Who keeps the time in a session that a member leads.
public struct KeeperNotice: Hashable, Sendable {
  /// The keeper's name, where people have names.
  public let name: String?
  /// Whether it is whoever is told.
  public let isYou: Bool
  /// Whether anybody keeps it; else any member may.
  public let isKept: Bool

  /// Collects who keeps the time.
  public init(name: String?, isYou: Bool, isKept: Bool) {
    self.name = name
    self.isYou = isYou
    self.isKept = isKept
  }
}
