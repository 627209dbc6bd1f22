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
  /// Answers from one seat in one step, with those taken back: each is a record in memory.
  public var answersPerSeat = 30
  /// Graphemes of a private note.
  public var noteGraphemes = 280
  /// Graphemes of a turn in writing.
  public var roundLineGraphemes = 280
  /// People of a group who can take turns aloud; more write.
  public var spokenSeats = 12
  /// Graphemes of a line inside a pair.
  public var pairLineGraphemes = 400
  /// Lines from one seat inside one pair step.
  public var pairLines = 200
  /// Proposals and changes of one seat in one draft.
  public var draftChangesPerSeat = 40
  /// Proposals and changes in one draft: each is a fact.
  public var draftChanges = 500
  /// Consent tests in one session.
  public var ballots = 100
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

  /// Seconds after which an open step no longer waits for somebody whose connection is gone.
  public var graceSeconds = 60
  /// Seats up to which each change of the roster is told at once; above, once a second.
  public var rosterAtOnceSeats = 64
  /// So many seats make the pause a second longer: telling each second would cost a core.
  public var rosterSeatsPerSecond = 500
  /// Letters listed on the console: so many fit one line of the protocol.
  public var lettersListed = 400
  /// Graphemes of a broadcast, or of a talk that is put in.
  public var broadcastGraphemes = 600
  /// Names on one private avoid list.
  public var avoidNames = 8
  /// Minutes that one `extend` adds at most.
  public var extendMinutes = 120
  /// Minutes by which a start may be announced late.
  public var lateMinutes = 240
  /// Present seats from which a step closes by itself and progress is told (rules T2).
  public var progressSeats = 8
  /// Present seats that a pulse needs (rules K2).
  public var pulseSeats = 3
  /// Seconds of notice before a break is over.
  public var breakNoticeSeconds = 60

  /// Minutes for which the room stays open after the session.
  public var afterMinutes = 10
  /// Seconds without a facilitator after which the room is told and waits.
  public var awaySeconds = 10
  /// Seconds without a facilitator after which a helper takes the place.
  public var promotionSeconds = 60
  /// Batches of released lines in one step.
  public var releases = 64

  /// The limits in force unless a test says otherwise.
  public init() {}
}
