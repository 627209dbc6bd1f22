public import WorkshopModel

/// What a sentence about an answer's audience has to know besides the step and its terms.
public struct AudienceSetting: Hashable, Sendable {
  /// Whether people have display names.
  public let hasNames: Bool
  /// For whose eyes the step is answered here: everyone's, one's circle's, or one's pair's.
  public let group: Addressee
  /// Whether a round's turns are typed, where that is known; else the step and the numbers say it.
  public let isTyped: Bool?

  /// Collects what is known.
  public init(hasNames: Bool = false, group: Addressee = .everyone, isTyped: Bool? = nil) {
    self.hasNames = hasNames
    self.group = group
    self.isTyped = isTyped
  }
}
