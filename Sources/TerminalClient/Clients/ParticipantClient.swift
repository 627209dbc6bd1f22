import Anonymity
import Phrasebook
package import TerminalKit
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
  /// Whether a drawn screen goes blank when another window gets the keyboard.
  package var hidesUnfocused = false
  /// Draws tokens for answers.
  package var token: @Sendable () -> AnswerToken = { AnswerToken.random() }

  /// Somebody who comes in with a code.
  package init(entrance: ParticipantModel.Entrance, style: LineStyle = LineStyle()) {
    self.entrance = entrance
    self.style = style
  }

  /// Takes part until the session is over for this person, or they go.
  package func run(_ surroundings: Surroundings<String>) async -> ClientEnd {
    let seat = ParticipantSeat(face: ParticipantFace(model: model, style: style), wire: wire)
    let surroundings = surroundings.speaking(style.phrases)
    let end = await ClientLoop<ParticipantSeat>(surroundings).run(seat)
    if let farewell = farewell(after: end) { surroundings.output(farewell) }
    return end
  }

  /// What is said to somebody who goes and may come back.
  package func farewell(after end: ClientEnd) -> String? {
    end == .detached && keepToken != nil ? style.phrases(ConnectionPhrase.seatSaved) : nil
  }
}

extension ParticipantClient {
  /// Takes part on a drawn screen until the session is over and its last page is read, or they go.
  package func run(
    _ surroundings: Surroundings<InputEvent>, on easel: Easel, style: ScreenStyle
  ) async -> ClientEnd {
    var screen = ParticipantScreen(model: model, style: style)
    screen.hidesUnfocused = hidesUnfocused
    let face = DrawnFace(
      WiredParticipant(screen: screen, wire: wire), easel: easel, phrases: style.phrases)
    return await ClientLoop(surroundings.speaking(style.phrases)).run(face)
  }

  private var model: ParticipantModel {
    var tools = ParticipantModel.Tools.wire
    tools.checks = checks
    return ParticipantModel(
      entrance: entrance, tools: tools,
      fillers: (0..<Mailbox.tokenCount).map { _ in token() })
  }

  private var wire: SeatWire {
    SeatWire(
      resumeToken: entrance.resumeToken, keepToken: keepToken ?? { _ in }, observe: observe,
      token: token)
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

/// A participant's line mode on the wire.
struct ParticipantSeat: WiredFace {
  private var face: ParticipantFace
  var wire: SeatWire

  init(face: ParticipantFace, wire: SeatWire) {
    self.face = face
    self.wire = wire
  }

  var nextTick: Int64? { face.model.nextTick }
  var isOver: Bool { face.isOver }
  var takesInput: Bool { true }

  mutating func opened(exporter: [UInt8]?) -> FaceOutput { finished(face.connected()) }

  mutating func lost() -> FaceOutput {
    wire.lost()
    face.disconnected()
    return FaceOutput()
  }

  mutating func receive(_ message: ServerMessage, at local: Int64) -> FaceOutput {
    finished(face.receive(message, at: local, token: wire.token()))
  }

  mutating func typed(_ line: String, at local: Int64) -> FaceOutput {
    finished(face.type(line, token: wire.token()))
  }

  mutating func tick(at local: Int64) -> FaceOutput { finished(face.tick(at: local)) }

  private mutating func finished(_ output: ParticipantFace.Output) -> FaceOutput {
    var result = wire.output(output.messages, output.events, face.model)
    result.printed = output.lines
    return result
  }
}
