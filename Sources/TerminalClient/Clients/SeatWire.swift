import SessionScreens
import WorkshopModel
import WorkshopProtocol

/// A participant's side of the wire, whatever face the person sees: greeting, padding, and the token
/// for coming back.
struct SeatWire: Sendable {
  private let keepToken: @Sendable (String?) -> Void
  private let observe: ParticipantClient.Observer
  let token: @Sendable () -> AnswerToken
  private var kept: String?
  private(set) var heartbeatSeconds: Int?
  private(set) var isSettled = false
  private var isGreeted = false

  init(
    resumeToken: String?, keepToken: @escaping @Sendable (String?) -> Void,
    observe: @escaping ParticipantClient.Observer, token: @escaping @Sendable () -> AnswerToken
  ) {
    kept = resumeToken
    self.keepToken = keepToken
    self.observe = observe
    self.token = token
  }

  /// The connection is gone.
  mutating func lost() { (isSettled, isGreeted) = (false, false) }

  /// A line of the server, or what there is to say about one that cannot be read.
  mutating func read(_ line: [UInt8]) -> Result<ServerMessage, UnreadableLine> {
    guard let message = try? ServerMessageCodec.decode(line) else {
      return .failure(UnreadableLine(isGreeting: !isGreeted))
    }
    switch message {
    case .welcome(let welcome):
      heartbeatSeconds = max(1, welcome.heartbeatSeconds)
      isGreeted = true
    case .admitted, .waiting: isSettled = true
    default: break
    }
    return .success(message)
  }

  /// What goes out after something happened.
  mutating func output(
    _ messages: [ClientMessage], _ events: [ParticipantEvent], _ model: ParticipantModel
  ) -> FaceOutput {
    let now = model.standing == .over ? nil : model.entrance.resumeToken
    if now != kept {
      kept = now
      keepToken(now)
    }
    if !events.isEmpty { observe(events, model) }
    let bytes = model.lineBytes
    return FaceOutput(lines: messages.compactMap { Self.encode($0, bytes) })
  }

  /// Each line of a step has the step's one length (rules T3).
  private static func encode(_ message: ClientMessage, _ bytes: Int) -> [UInt8]? {
    (try? ClientMessageCodec.encode(message, paddedTo: bytes))
      ?? (try? ClientMessageCodec.encode(message))
  }
}

/// A server's line that this program cannot read.
struct UnreadableLine: Error, Hashable {
  /// Whether it stands where the greeting should; nothing else would follow.
  let isGreeting: Bool
}
