public import WorkshopModel
public import WorkshopProtocol

/// What a participant's client knows, and what follows from each message and each wish.
///
/// A pure value: time, tokens and envelopes come in from outside. Line mode and the full screen are
/// two faces of it.
public struct ParticipantModel: Sendable {
  /// Where the person stands.
  public enum Standing: Hashable, Sendable {
    /// Not yet admitted.
    case arriving
    /// A name is needed first.
    case nameWanted
    /// Before a locked door.
    case waiting
    /// In the room.
    case here
    /// The session ended for this person.
    case over
  }

  /// What the model takes from outside.
  public struct Tools: Sendable {
    /// Pads an answer to so many bytes; nil where it does not fit.
    public let seal: @Sendable (Answer, Int) -> Envelope?
    /// Whether a message fits into a line of so many bytes.
    public let fits: @Sendable (ClientMessage, Int) -> Bool
    /// Names outside functions.
    public init(
      seal: @escaping @Sendable (Answer, Int) -> Envelope?,
      fits: @escaping @Sendable (ClientMessage, Int) -> Bool
    ) {
      self.seal = seal
      self.fits = fits
    }
  }

  /// How somebody comes in.
  public struct Entrance: Hashable, Sendable {
    public let code: String
    public var name: String?
    /// The token of an earlier seat.
    public var resumeToken: String?
    /// The software's name and version for the greeting.
    public let client: String
    /// Collects the code and what is known already.
    public init(
      code: String, name: String? = nil, resumeToken: String? = nil, client: String = "attune/0.1"
    ) {
      self.code = code
      self.name = name
      self.resumeToken = resumeToken
      self.client = client
    }
  }

  public internal(set) var entrance: Entrance
  public internal(set) var standing = Standing.arriving
  public internal(set) var isConnected = false
  public internal(set) var isAway = false
  public internal(set) var isHeld = false
  public internal(set) var admission: ServerMessage.Admission?
  public internal(set) var lobby: ServerMessage.Lobby?
  public internal(set) var current: CurrentStep?
  /// The terms that a late arrival has not accepted yet.
  public internal(set) var terms: StepCard?
  public internal(set) var question: ParticipantQuestion?
  public internal(set) var pair: PairState?
  /// Steps that this person chose to sit out; only this client knows them.
  public internal(set) var sitOuts: Set<StepID> = []

  let tools: Tools
  var sequence = 0
  var clockOffset: Int64 = 0
  var timeline = Timeline()
  var hasToldDecline = false
  /// The gate at which this person declined and after whose acknowledgement the client leaves.
  var leavesAfter: StepID?

  /// Somebody who is about to come in.
  public init(entrance: Entrance, tools: Tools) {
    self.entrance = entrance
    self.tools = tools
  }

  /// The length of every line that is sent now (rules T3).
  public var lineBytes: Int { current?.card.form?.lineBytes ?? LineSize.least }

  /// The session's clock for a local moment.
  public func sessionTime(at local: Int64) -> SessionInstant {
    SessionInstant(milliseconds: local + clockOffset)
  }

  /// The local moment at which `tick` has something to tell; nil while nothing is timed.
  public var nextTick: Int64? {
    guard !isHeld, standing == .here, let next = timeline.next else { return nil }
    return next.milliseconds - clockOffset
  }

  /// Tells what the step's own clock has brought by now.
  public mutating func tick(at local: Int64) -> ParticipantReaction {
    guard !isHeld else { return .nothing }
    return ParticipantReaction(
      events: timeline.due(at: sessionTime(at: local)).map { .timed($0) })
  }

  /// A connection is open: greets the server.
  public mutating func connected() -> ParticipantReaction {
    isConnected = true
    sequence = 0
    return ParticipantReaction(
      messages: [
        .hello(
          ClientMessage.Hello(versions: 1...1, role: .participant, client: entrance.client))
      ])
  }

  /// The connection is gone; what was answered is kept.
  public mutating func disconnected() {
    isConnected = false
    if standing == .waiting { standing = .arriving }
  }

  mutating func nextSequence() -> Int {
    sequence += 1
    return sequence
  }
}

/// The step that is on the screen.
public struct CurrentStep: Sendable {
  public internal(set) var card: StepCard
  public internal(set) var own: OwnAnswer?
  public internal(set) var progress: CoarseProgress?
  public internal(set) var view: View?
  /// Whether the person chose at a gate to sit this step out.
  public let isSatOut: Bool
  /// An answer whose taking back the server has not confirmed yet.
  var takingBack: OwnAnswer?

  /// Whether an answer may be given now.
  public var isOpen: Bool { card.state.phase == .open }

  /// Whether the person is asked for an answer now and has not given one.
  public var awaitsAnswer: Bool {
    isOpen && card.form != nil && card.state.takesPart && own == nil && !isSatOut
      && !card.state.isFinished
  }
}

/// One's own answer, kept with its envelope until its step has been read.
public struct OwnAnswer: Sendable {
  public let answer: Answer
  /// Whether the server has said that it is kept.
  public internal(set) var isAcknowledged = false
  /// Sent by the client alone for a step that is sat out.
  let isSilent: Bool
  let token: AnswerToken
  let envelope: Envelope
}

/// One's pair.
public struct PairState: Hashable, Sendable {
  public let paired: ServerMessage.Paired
  /// Moved when the room was on hold.
  public internal(set) var startsAt: SessionInstant
}
