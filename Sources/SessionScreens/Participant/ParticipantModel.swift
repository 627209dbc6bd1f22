package import WorkshopModel
package import WorkshopProtocol

/// What a participant's client knows, and what follows from each message and each wish.
///
/// A pure value: time, tokens and envelopes come in from outside. Line mode and the full screen are
/// two faces of it.
package struct ParticipantModel: Sendable {
  /// Where the person stands.
  package enum Standing: Hashable, Sendable {
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
  package struct Tools: Sendable {
    /// Pads an answer to so many bytes; nil where it does not fit.
    package let seal: @Sendable (Answer, Int) -> Envelope?
    /// Whether a message fits into a line of so many bytes.
    package let fits: @Sendable (ClientMessage, Int) -> Bool
    /// What looks at words before they leave.
    package var checks = WordChecks.off
    /// Names outside functions.
    package init(
      seal: @escaping @Sendable (Answer, Int) -> Envelope?,
      fits: @escaping @Sendable (ClientMessage, Int) -> Bool
    ) {
      self.seal = seal
      self.fits = fits
    }
  }

  /// How somebody comes in.
  package struct Entrance: Hashable, Sendable {
    package let code: String
    package var name: String?
    /// The token of an earlier seat.
    package var resumeToken: String?
    /// The software's name and version for the greeting.
    package let client: String
    /// Collects the code and what is known already.
    package init(
      code: String, name: String? = nil, resumeToken: String? = nil, client: String = "attune/0.1"
    ) {
      self.code = code
      self.name = name
      self.resumeToken = resumeToken
      self.client = client
    }
  }

  package internal(set) var entrance: Entrance
  package internal(set) var standing = Standing.arriving
  package internal(set) var isConnected = false
  package internal(set) var isAway = false
  package internal(set) var isHeld = false
  package internal(set) var admission: ServerMessage.Admission?
  package internal(set) var lobby: ServerMessage.Lobby?
  package internal(set) var current: CurrentStep?
  /// The terms that a late arrival has not accepted yet.
  package internal(set) var terms: StepCard?
  package internal(set) var question: ParticipantQuestion?
  package internal(set) var pair: PairState?
  /// How often this person came together with other people in pairs, so that what was begun for
  /// some never goes to others.
  package internal(set) var pairings = 0
  /// The last lines to pairs: the server may still say that one of them came too late.
  var pairLines: [PairLine] = []
  /// Whether the person asked to work alone in the pairs to come, or in those that are open.
  package internal(set) var wantsSolo = false
  /// Whether the person has no pair in the pair step that is open.
  package internal(set) var isSolo = false
  /// Whose turn it is in the round that is on the screen.
  package internal(set) var round: ServerMessage.Round?
  /// The draft that is being made, also while one of its lines is tested.
  package internal(set) var draft: DraftState?
  /// Who keeps the time, where the members lead.
  package internal(set) var keeper: ServerMessage.Keeper?
  package internal(set) var plan: ServerMessage.Plan?
  /// Whether nobody holds the room, so that it waits.
  package internal(set) var isUnattended = false
  /// When the room closes after the last step; nil before.
  package internal(set) var closesAt: SessionInstant?
  package internal(set) var mailbox: Mailbox
  /// One's own answers to steps that are closed, for comparing on one's own screen; in memory only.
  var closedAnswers: [StepID: Answer] = [:]
  /// Steps that this person chose to sit out; only this client knows them.
  package internal(set) var sitOuts: Set<StepID> = []

  let tools: Tools
  var sequence = 0
  var clockOffset: Int64 = 0
  var timeline = Timeline()
  var hasToldDecline = false
  /// The answer that the server refused last; its `done` is refused as well, and told once.
  var refusedSequence: Int?
  /// The gate at which this person declined and after whose acknowledgement the client leaves.
  var leavesAfter: StepID?
  /// Lines of a draft whose step has not come yet: somebody who comes back during a consent test.
  var earlyLines: ServerMessage.Draft?
  /// Names that were on this screen, for finding them in what is typed.
  var names: Set<String> = []

  /// Somebody who is about to come in; `fillers` are random tokens for the lines to the mailbox.
  package init(entrance: Entrance, tools: Tools, fillers: [AnswerToken] = []) {
    self.entrance = entrance
    self.tools = tools
    mailbox = Mailbox(fillers: fillers)
  }

  /// The length of every line that is sent now (rules T3).
  package var lineBytes: Int { current?.card.form?.lineBytes ?? LineSize.least }

  /// The session's clock for a local moment.
  package func sessionTime(at local: Int64) -> SessionInstant {
    SessionInstant(milliseconds: local + clockOffset)
  }

  /// The local moment at which `tick` has something to tell; nil while nothing is timed.
  package var nextTick: Int64? {
    guard !standsStill, standing == .here, let next = timeline.next else { return nil }
    return next.milliseconds - clockOffset
  }

  /// Whether the person has given an answer to the present step, here or at the server.
  package var hasAnswered: Bool {
    guard let current, current.isOpen, !current.isSatOut, current.card.form != nil else {
      return false
    }
    if let own = current.own { return !own.isSilent }
    return current.card.state.isFinished && current.takingBack == nil
  }

  /// Whether nobody is connected who would read a call at once, as far as people are told.
  var isWithoutFacilitator: Bool {
    isUnattended || current == nil && lobby?.facilitatorPresent == false
  }

  private var standsStill: Bool { isHeld || isUnattended }

  /// Tells what the step's own clock has brought by now.
  package mutating func tick(at local: Int64) -> ParticipantReaction {
    guard !standsStill else { return .nothing }
    return ParticipantReaction(
      events: timeline.due(at: sessionTime(at: local)).map { .timed($0) })
  }

  /// A connection is open: greets the server.
  package mutating func connected() -> ParticipantReaction {
    isConnected = true
    sequence = 0
    return ParticipantReaction(
      messages: [
        .hello(
          ClientMessage.Hello(versions: 1...1, role: .participant, client: entrance.client))
      ])
  }

  /// The connection is gone; what was answered is kept.
  package mutating func disconnected() {
    isConnected = false
    mailbox.disconnected()
    if standing == .waiting { standing = .arriving }
  }

  mutating func nextSequence() -> Int {
    sequence += 1
    return sequence
  }
}

/// The step that is on the screen.
package struct CurrentStep: Sendable {
  package internal(set) var card: StepCard
  package internal(set) var own: OwnAnswer?
  package internal(set) var progress: CoarseProgress?
  package internal(set) var view: View?
  /// Whether the answers stay on people's own screens.
  package internal(set) var staysHere = false
  /// Whether the person chose at a gate to sit this step out.
  package let isSatOut: Bool
  /// An answer whose taking back the server has not confirmed yet.
  var takingBack: OwnAnswer?

  /// Whether an answer may be given now.
  package var isOpen: Bool { card.state.phase == .open }

  /// Whether the person is asked for an answer now and has not given one.
  package var awaitsAnswer: Bool {
    isOpen && card.form != nil && card.state.takesPart && own == nil && !isSatOut
      && !card.state.isFinished
  }
}

/// One's own answer, kept with its envelope until its step has been read.
package struct OwnAnswer: Sendable {
  package let answer: Answer
  /// Whether the server has said that it is kept.
  package internal(set) var isAcknowledged = false
  /// Sent by the client alone for a step that is sat out.
  let isSilent: Bool
  let token: AnswerToken
  let envelope: Envelope
}

/// A draft and the step in which it is made.
package struct DraftState: Hashable, Sendable {
  package let card: StepCard
  /// Whether the person chose at a gate to sit the draft out, with its consent tests.
  package let isSatOut: Bool
  /// The lines, in the order of their numbers; nil before they came.
  package internal(set) var lines: [ServerMessage.Draft.Line]?
  /// What came of the latest consent test, until the next one opens.
  package internal(set) var outcome: DraftOutcome?
}

/// What came of a consent test: the line that was asked about, and what everybody saw.
package struct DraftOutcome: Hashable, Sendable {
  package let line: String
  package let view: View
}

/// A line that was sent to a pair, until it can no longer be refused.
struct PairLine: Hashable, Sendable {
  let pairing: Int
  let text: String
}

/// One's pair.
package struct PairState: Hashable, Sendable {
  package let paired: ServerMessage.Paired
  /// Moved when the room was on hold.
  package internal(set) var startsAt: SessionInstant

  /// Whether a message tells of the same people's same work once more.
  func isStill(_ paired: ServerMessage.Paired) -> Bool {
    paired.startsAt == startsAt && paired.role == self.paired.role
      && paired.size == self.paired.size && paired.partners == self.paired.partners
  }
}
