import SessionScreens
import WorkshopModel
import WorkshopProtocol

/// A participant's side of the wire, whatever face the person sees: greeting, padding, and the token
/// for coming back.
struct SeatWire: ClientWire {
  private let keepToken: @Sendable (String?) -> Void
  private let observe: ParticipantClient.Observer
  let token: @Sendable () -> AnswerToken
  private var kept: String?
  private(set) var reception = Reception()

  init(
    resumeToken: String?, keepToken: @escaping @Sendable (String?) -> Void,
    observe: @escaping ParticipantClient.Observer, token: @escaping @Sendable () -> AnswerToken
  ) {
    kept = resumeToken
    self.keepToken = keepToken
    self.observe = observe
    self.token = token
  }

  mutating func lost() { reception.lost() }

  mutating func read(_ line: [UInt8]) -> Result<ServerMessage, UnreadableLine> {
    let result = reception.read(line)
    // Before a locked door one has come to where one waits.
    if case .success(.waiting) = result { reception.settle() }
    return result
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
