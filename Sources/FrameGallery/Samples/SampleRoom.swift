import WorkshopModel
import WorkshopProtocol

/// The evening that the gallery shows: a group of twelve and the words of a workshop.
enum SampleRoom {
  /// When the samples' steps opened, on the session's clock and on the screen's own alike.
  static let opened: Int64 = 600_000
  /// The moment at which frames are drawn.
  static let now: Int64 = 625_000

  static let joinLine = "attune join attune://203.0.113.7:7333/TULIP-42#k5m2qxw7"
  static let safetyWords = "amber kettle river sail"

  static let lobby = withPairs(
    ServerMessage.Lobby(
      seats: 12, stages: 1, facilitatorPresent: true, isLocked: false, startsLateMinutes: 0,
      helpers: 1))

  static let lateLobby = withPairs(
    ServerMessage.Lobby(
      seats: 14, stages: 1, facilitatorPresent: false, isLocked: true, startsLateMinutes: 5))

  private static func withPairs(_ lobby: ServerMessage.Lobby) -> ServerMessage.Lobby {
    var lobby = lobby
    lobby.expectsPairs = true
    return lobby
  }

  static func instant(_ milliseconds: Int64) -> SessionInstant {
    SessionInstant(milliseconds: milliseconds)
  }

  static func step(_ name: String) -> StepID {
    guard let id = StepID(name) else { preconditionFailure("a sample's name is kebab-case") }
    return id
  }

  static func welcome() -> ServerMessage {
    .welcome(
      ServerMessage.Welcome(
        version: 1, suite: "open", server: "attune", challenge: "", heartbeatSeconds: 30))
  }

  /// How a screen is let in.
  static func admission(_ role: WorkshopProtocol.Role, isRehearsal: Bool = false)
    -> ServerMessage.Admission
  {
    ServerMessage.Admission(
      role: role, title: "Mindful Communication", room: .group, isRehearsal: isRehearsal,
      isLate: false, usesNames: true, resumeToken: role == .participant ? "token" : nil,
      time: instant(now), leadership: .facilitator, goals: goals, contentNotes: notes,
      resources: resources, promise: promise)
  }

  static let goals = [
    "Notice the moment before speaking.",
    "Listen so that the speaker can confirm or correct what was heard.",
    "Make room for a \"no\" that does not end the conversation.",
  ]
  static let notes = [
    "We use mild, everyday disagreements as material.",
    "No one is asked to settle a live conflict here.",
  ]
  static let resources = [
    "Samaritans: 116 123, day and night", "Your own doctor, or somebody whom you trust",
  ]
  static let promise = """
    The computer that hosts this session handles your answer and keeps no record of who sent it. \
    Whoever controls that computer could change it to.
    """
  static let audience = """
    Mixed with the others, shown after closing. Shown only if at least 5 answer. The facilitator \
    looks first.
    """

  /// Being let in, with the lobby's count.
  static func arrival(_ role: WorkshopProtocol.Role, isRehearsal: Bool = false) -> [ServerMessage] {
    [welcome(), .admitted(admission(role, isRehearsal: isRehearsal)), .lobby(lobby)]
  }
}
