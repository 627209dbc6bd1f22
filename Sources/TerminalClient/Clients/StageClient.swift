import Phrasebook
package import TerminalKit
import WorkshopProtocol
package import SessionScreens

/// A shared screen that shows what the room sees, and says nothing.
package struct StageClient: Sendable {
  private let code: String
  private let style: LineStyle

  /// A stage with its own code.
  package init(code: String, style: LineStyle = LineStyle()) {
    self.code = code
    self.style = style
  }

  /// Shows the room until the session is over.
  package func run(_ surroundings: Surroundings<String>) async -> ClientEnd {
    await ClientLoop<StageFace>(surroundings.speaking(style.phrases))
      .run(StageFace(code: code, style: style))
  }
}

extension StageClient {
  /// Shows the room on a drawn screen until a key takes its last page away.
  package func run(
    _ surroundings: Surroundings<InputEvent>, on easel: Easel, screen: StageScreen
  ) async -> ClientEnd {
    let face = DrawnFace(
      WiredStage(screen: screen, wire: StageWire(code: code)), easel: easel,
      phrases: style.phrases)
    return await ClientLoop(surroundings.speaking(style.phrases)).run(face)
  }
}

/// A stage in lines on the wire.
struct StageFace: WiredFace {
  private var lines: StageLines
  var wire: StageWire

  init(code: String, style: LineStyle) {
    wire = StageWire(code: code)
    lines = StageLines(style: style)
  }

  var nextTick: Int64? { nil }
  var isOver: Bool { lines.isOver }
  var takesInput: Bool { true }

  mutating func opened(exporter: [UInt8]?) -> FaceOutput {
    let hello = ClientMessage.Hello(versions: 1...1, role: .stage, client: "attune/0.1")
    return FaceOutput(sending: [.hello(hello)])
  }

  mutating func lost() -> FaceOutput {
    wire.lost()
    return FaceOutput()
  }

  mutating func receive(_ message: ServerMessage, at local: Int64) -> FaceOutput {
    if let answer = wire.answer(to: message) { return FaceOutput(sending: [answer]) }
    return FaceOutput(printed: lines.receive(message))
  }

  mutating func typed(_ line: String, at local: Int64) -> FaceOutput {
    FaceOutput(detaches: ["q", "quit"].contains(line.trimmed.lowercased()))
  }

  mutating func tick(at local: Int64) -> FaceOutput { FaceOutput() }
}
