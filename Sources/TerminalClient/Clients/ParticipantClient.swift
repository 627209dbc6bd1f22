import Anonymity
package import WorkshopModel
import WorkshopProtocol
package import SessionScreens

/// A participant at a line terminal: `attune join`, a bare terminal's delegate, a simulated person.
package struct ParticipantClient: Sendable {
  /// Told what happens, with what is known after it; called in order.
  package typealias Observer = @Sendable ([ParticipantEvent], ParticipantModel) -> Void

  private let entrance: ParticipantModel.Entrance
  private let style: LineStyle
  /// Keeps the token for coming back; nil when the seat is given up.
  package var keepToken: (@Sendable (String?) -> Void)?
  package var observe: Observer = { _, _ in }
  /// Looks at words before they leave; nothing by default.
  package var checks = WordChecks.off
  /// Draws tokens for answers.
  package var token: @Sendable () -> AnswerToken = { AnswerToken.random() }

  /// Somebody who comes in with a code.
  package init(entrance: ParticipantModel.Entrance, style: LineStyle = LineStyle()) {
    self.entrance = entrance
    self.style = style
  }

  /// Takes part until the session is over for this person, or they go.
  package func run(_ surroundings: Surroundings) async -> ClientEnd {
    var tools = ParticipantModel.Tools.wire
    tools.checks = checks
    let model = ParticipantModel(
      entrance: entrance, tools: tools,
      fillers: (0..<Mailbox.tokenCount).map { _ in token() })
    let seat = ParticipantSeat(
      face: ParticipantFace(model: model, style: style), keepToken: keepToken ?? { _ in },
      observe: observe, token: token)
    let end = await ClientLoop<ParticipantSeat>(surroundings).run(seat)
    if end == .detached, keepToken != nil { surroundings.output(ParticipantWords.seatSaved) }
    return end
  }
}

extension ParticipantModel.Tools {
  /// Answers in padded envelopes of suite `open`, lines of the protocol.
  package static let wire = ParticipantModel.Tools(
    seal: { answer, bytes in
      guard let sizeClass = SizeClass(rawValue: bytes) else { return nil }
      return try? EnvelopeCodec.seal(AnswerCodec.encode(answer), in: sizeClass)
    },
    fits: { message, bytes in
      (try? ClientMessageCodec.encode(message, paddedTo: bytes)) != nil
    })
}

/// A participant's face with the wire on one side and the outside's functions on the other.
struct ParticipantSeat: ClientFace {
  private var face: ParticipantFace
  private let keepToken: @Sendable (String?) -> Void
  private let observe: ParticipantClient.Observer
  private let token: @Sendable () -> AnswerToken
  private var kept: String?
  private(set) var heartbeatSeconds: Int?
  private(set) var isSettled = false
  private var isGreeted = false

  init(
    face: ParticipantFace, keepToken: @escaping @Sendable (String?) -> Void,
    observe: @escaping ParticipantClient.Observer, token: @escaping @Sendable () -> AnswerToken
  ) {
    self.face = face
    self.keepToken = keepToken
    self.observe = observe
    self.token = token
    kept = face.model.entrance.resumeToken
  }

  var nextTick: Int64? { face.model.nextTick }
  var isOver: Bool { face.isOver }
  var takesInput: Bool { true }

  mutating func opened(exporter: [UInt8]?) -> FaceOutput { finished(face.connected()) }

  mutating func lost() {
    (isSettled, isGreeted) = (false, false)
    face.disconnected()
  }

  mutating func receive(_ line: [UInt8], at local: Int64) -> FaceOutput {
    guard let message = try? ServerMessageCodec.decode(line) else {
      return isGreeted ? FaceOutput() : .unreadableGreeting
    }
    switch message {
    case .welcome(let welcome):
      heartbeatSeconds = max(1, welcome.heartbeatSeconds)
      isGreeted = true
    case .admitted, .waiting: isSettled = true
    default: break
    }
    var output = finished(face.receive(message, at: local, token: token()))
    if case .close(let reason, _) = message, reason.isOurFault { output.detaches = true }
    return output
  }

  mutating func typed(_ line: String, at local: Int64) -> FaceOutput {
    finished(face.type(line, token: token()))
  }

  mutating func tick(at local: Int64) -> FaceOutput { finished(face.tick(at: local)) }

  private mutating func finished(_ output: ParticipantFace.Output) -> FaceOutput {
    let model = face.model
    let now = model.standing == .over ? nil : model.entrance.resumeToken
    if now != kept {
      kept = now
      keepToken(now)
    }
    if !output.events.isEmpty { observe(output.events, model) }
    let bytes = model.lineBytes
    return FaceOutput(
      lines: output.messages.compactMap { Self.encode($0, bytes) }, printed: output.lines)
  }

  /// Each line of a step has the step's one length (rules T3).
  private static func encode(_ message: ClientMessage, _ bytes: Int) -> [UInt8]? {
    (try? ClientMessageCodec.encode(message, paddedTo: bytes))
      ?? (try? ClientMessageCodec.encode(message))
  }
}
