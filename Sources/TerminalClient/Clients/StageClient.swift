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
    let face = DrawnStage(code: code, screen: screen, easel: easel)
    return await ClientLoop<DrawnStage>(surroundings).run(face)
  }
}

struct StageFace: ClientFace {
  private let code: String
  private var lines: StageLines
  private(set) var heartbeatSeconds: Int?
  private(set) var isSettled = false
  private var isGreeted = false

  init(code: String, style: LineStyle) {
    self.code = code
    lines = StageLines(style: style)
  }

  var nextTick: Int64? { nil }
  var isOver: Bool { lines.isOver }
  var takesInput: Bool { true }

  mutating func opened(exporter: [UInt8]?) -> FaceOutput {
    let hello = ClientMessage.Hello(versions: 1...1, role: .stage, client: "attune/0.1")
    return send(.hello(hello))
  }

  mutating func lost() { (isSettled, isGreeted) = (false, false) }

  mutating func receive(_ line: [UInt8], at local: Int64) -> FaceOutput {
    guard let message = try? ServerMessageCodec.decode(line) else {
      return isGreeted ? FaceOutput() : .unreadableGreeting
    }
    switch message {
    case .welcome(let welcome):
      heartbeatSeconds = max(1, welcome.heartbeatSeconds)
      isGreeted = true
      return send(.join(code: code, name: nil))
    case .ping(let number): return send(.pong(number))
    case .admitted: isSettled = true
    default: break
    }
    var output = FaceOutput(printed: lines.receive(message))
    if case .close(let reason, _) = message, reason.isOurFault { output.detaches = true }
    return output
  }

  mutating func typed(_ line: String, at local: Int64) -> FaceOutput {
    FaceOutput(detaches: ["q", "quit"].contains(line.trimmed.lowercased()))
  }

  mutating func tick(at local: Int64) -> FaceOutput { FaceOutput() }

  private func send(_ message: ClientMessage) -> FaceOutput {
    FaceOutput(lines: [try? ClientMessageCodec.encode(message)].compactMap { $0 })
  }
}
