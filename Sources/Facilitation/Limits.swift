/// Bounds on everything that a session keeps; each with its reason.
public struct Limits: Hashable, Sendable {
  /// Seats in one session: a lecture of thousands fits, a flood does not.
  public var seats = 12_000
  /// People waiting before a locked door.
  public var waiting = 64
  /// Private notes held for one tick.
  public var notesPerTick = 64
  /// Notes from one seat in one step.
  public var notesPerSeat = 5
  /// Graphemes of a private note.
  public var noteGraphemes = 280
  /// Graphemes of a line inside a pair.
  public var pairLineGraphemes = 400
  /// Lines from one seat inside one pair step.
  public var pairLines = 200
  /// Steps that may be inserted in one session.
  public var insertions = 40
  /// Seconds between progress notices (rules T2).
  public var progressSeconds = 10
  /// Seconds between signal notices (rules T5).
  public var signalSeconds = 30
  /// Seconds of notice before a hard step closes or pairs return.
  public var noticeSeconds = 30
  /// Minutes for which the seat of somebody who is gone is kept in the counts of those present.
  public var seatKeptMinutes = 10

  /// The limits in force unless a test says otherwise.
  public init() {}
}
