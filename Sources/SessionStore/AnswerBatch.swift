public import Facilitation
public import WorkshopModel

/// A closed step's answers without their order of arrival (rules D4).
public struct AnswerBatch: Hashable, Sendable {
  /// An answer that stands.
  public struct Entry: Hashable, Sendable {
    /// Which answer it is; only its author knows.
    public let token: AnswerToken
    /// The padded content.
    public let envelope: Envelope
    /// The author, where the step is signed.
    public let signer: SeatID?
    /// The author's group, counted from 0, where the step has groups.
    public let group: Int?
  }

  /// The answers that were not taken back, ordered by content, then by token.
  public let entries: [Entry]
  /// The bits by which the reader shuffles them; zeros when none were spooled.
  public let draw: Draw

  /// Collects what stands of a spool's records; of two with one token the first counts.
  public init(records: [StepRecord]) {
    var standing: [AnswerToken: Entry] = [:]
    var draw = Draw(0, 0, 0, 0)
    for record in records {
      switch record {
      case .envelope(let token, let envelope, let signer, let group):
        guard standing[token] == nil else { continue }
        standing[token] = Entry(
          token: token, envelope: envelope, signer: signer, group: group)
      case .withdrawn(let token): standing[token] = nil
      case .shuffle(let drawn): draw = drawn
      case .finished, .unfinished, .decision: continue
      }
    }
    entries = standing.values.sorted(by: Self.isBefore)
    self.draw = draw
  }

  private static func isBefore(_ left: Entry, _ right: Entry) -> Bool {
    if left.envelope.bytes.lexicographicallyPrecedes(right.envelope.bytes) { return true }
    if right.envelope.bytes.lexicographicallyPrecedes(left.envelope.bytes) { return false }
    return left.token < right.token
  }
}
