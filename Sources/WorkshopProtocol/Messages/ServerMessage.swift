public import WorkshopModel

/// What a server says, one JSON object a line.
public enum ServerMessage: Hashable, Sendable {
  /// Answers `hello`.
  case welcome(Welcome)
  /// Gives a seat, a stage's place or a console.
  case admitted(Admission)
  /// The door is locked; the facilitator lets people in one by one.
  case waiting
  case lobby(Lobby)
  /// What a late arrival reads first; the gate's terms if there is one.
  case catchUp(text: String, gate: StepCard?)
  case step(StepCard)
  case phase(step: StepID, phase: StepCard.Phase, deadline: SessionInstant?)
  case held
  /// The room goes on; clocks have moved by the held time.
  case resumed(openedAt: SessionInstant?, deadline: SessionInstant?)
  case acknowledged(step: StepID, token: AnswerToken, sequence: Int)
  case done(step: StepID, sequence: Int)
  case takenBack(step: StepID, token: AnswerToken, sequence: Int)
  /// A signal or note was taken.
  case heard
  case view(step: StepID, view: View, facilitatorOnly: Bool)
  /// Own answers stay on own screens.
  case ownAnswerOnly(step: StepID)
  case progress(step: StepID, progress: CoarseProgress)
  case paired(Paired)
  /// No pair; whether by the person's own wish.
  case solo(step: StepID, isWished: Bool = false)
  case pairLine(from: String, text: String)
  case pairReturning(at: SessionInstant)
  case broadcast(String)
  case extended(step: StepID, deadline: SessionInstant?)
  case closingSoon(step: StepID, deadline: SessionInstant)
  case ping(Int)
  case pong(Int, time: SessionInstant)
  case error(code: ErrorCode, hint: String, sequence: Int?)
  case close(reason: CloseReason, text: String)
  case ended(text: String)
  /// Whose turn it is in a round.
  case round(Round)
  /// What somebody typed in a round; who, where there are names.
  case roundLine(step: StepID, from: String?, text: String)
  /// The lines of a draft.
  case draft(Draft)
  /// Who keeps the time of a session that its members lead.
  case keeper(Keeper)
  /// Whether nobody holds the console, so that the room waits.
  case away(Bool)
  /// The steps are over; the room stays open until then.
  case after(until: SessionInstant)
  /// Letters to the author of the tokens that were asked for; always as long on the wire.
  case mail([Letter])
  /// Somebody was written to; told to everyone.
  case mailSent
  // The console.
  case proved
  case uploaded(part: Int)
  case created(Created)
  case readiness(step: StepID, readiness: Readiness)
  case timeIsUp(step: StepID)
  case signals(slower: CoarseCount, moreTime: CoarseCount)
  case notes([Note])
  case helpWanted(who: String)
  case pairHelpWanted
  case moderation(ModerationList)
  case plan(Plan)
  case people(People)
  /// One part of the transcript's record as JSON text; parts are joined as they are.
  case record(part: Int, of: Int, text: String)
  /// Whether this console is the facilitator's or a helper's from now on.
  case role(isFacilitator: Bool)
  /// What was written between the facilitator and the authors of a step's lines.
  case replies(Replies)
  /// Words from another console.
  case aside(from: String, text: String)

  /// The server's greeting.
  public struct Welcome: Hashable, Sendable {
    /// The version that both speak from here on.
    public let version: Int
    /// `open` in this version.
    public let suite: String
    /// Name and version of the server.
    public let server: String
    /// 32 random bytes as base64url: what a facilitator signs.
    public let challenge: String
    /// Seconds between the server's pings.
    public let heartbeatSeconds: Int
    /// Collects the greeting.
    public init(
      version: Int, suite: String, server: String, challenge: String, heartbeatSeconds: Int
    ) {
      self.version = version
      self.suite = suite
      self.server = server
      self.challenge = challenge
      self.heartbeatSeconds = heartbeatSeconds
    }
  }

  /// A place in the session.
  public struct Admission: Hashable, Sendable {
    /// What the connection is for.
    public let role: Role
    /// What people call it.
    public let title: String
    /// Which of the rooms it is.
    public let room: RoomKind
    /// Whether simulated people may take part (rules P4).
    public let isRehearsal: Bool
    /// Whether the session was already under way.
    public let isLate: Bool
    /// Whether people have display names.
    public let usesNames: Bool
    /// The token for the next `resume`; nil for stages and consoles.
    public let resumeToken: String?
    /// The session's clock now.
    public let time: SessionInstant
    /// Whether a facilitator or a member holds it.
    public let leadership: Leadership
    /// What people take away.
    public let goals: [String]
    /// What may touch people.
    public let contentNotes: [String]
    /// Support contacts in lines, shown on `r`.
    public let resources: [String]
    /// The honest sentence of rules H1.
    public var promise: String
    /// The number of the own circle; nil without circles.
    public let circle: Int?
    /// Collects an admission.
    public init(
      role: Role, title: String, room: RoomKind, isRehearsal: Bool, isLate: Bool, usesNames: Bool,
      resumeToken: String?, time: SessionInstant, leadership: Leadership, goals: [String],
      contentNotes: [String], resources: [String], promise: String, circle: Int? = nil
    ) {
      self.role = role
      self.title = title
      self.room = room
      self.isRehearsal = isRehearsal
      self.isLate = isLate
      self.usesNames = usesNames
      self.resumeToken = resumeToken
      self.time = time
      self.leadership = leadership
      self.goals = goals
      self.contentNotes = contentNotes
      self.resources = resources
      self.promise = promise
      self.circle = circle
    }
  }

  /// The lobby and the door.
  public struct Lobby: Hashable, Sendable {
    /// How many seats are taken.
    public let seats: Int
    /// How many stages are connected.
    public let stages: Int
    /// Whether a console is connected.
    public let facilitatorPresent: Bool
    /// Whether people are let in one by one.
    public let isLocked: Bool
    /// By how many minutes the start is put off.
    public let startsLateMinutes: Int
    /// How many helpers are connected.
    public let helpers: Int
    /// Whether people will work in pairs, so that wishes about them can be told.
    public var expectsPairs = false
    /// Collects what the lobby shows.
    public init(
      seats: Int, stages: Int, facilitatorPresent: Bool, isLocked: Bool, startsLateMinutes: Int,
      helpers: Int = 0
    ) {
      self.seats = seats
      self.stages = stages
      self.facilitatorPresent = facilitatorPresent
      self.isLocked = isLocked
      self.startsLateMinutes = startsLateMinutes
      self.helpers = helpers
    }
  }

  /// A pair has been formed.
  public struct Paired: Hashable, Sendable {
    /// The step that it is about.
    public let step: StepID
    /// `A`, `B` or `C`; C takes part in B's turns.
    public let role: String
    /// The others' names, where there are names.
    public let partners: [String]
    /// How many there are on a side or in a pair.
    public let size: Int
    /// When the first turn begins.
    public let startsAt: SessionInstant
    /// The number of the pairing, which lines for it bring back.
    public let pairing: Int?
    /// Collects what a seat learns of its pair.
    public init(
      step: StepID, role: String, partners: [String], size: Int, startsAt: SessionInstant,
      pairing: Int? = nil
    ) {
      self.step = step
      self.role = role
      self.partners = partners
      self.size = size
      self.startsAt = startsAt
      self.pairing = pairing
    }
  }
}
