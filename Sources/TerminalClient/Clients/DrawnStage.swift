import SessionScreens
import TerminalKit
import WorkshopProtocol

/// A stage's full screen on the wire.
struct DrawnStage: ClientFace {
  private let code: String
  private var screen: StageScreen
  private var canvas: Canvas
  private var heartbeat: Int?
  private(set) var isSettled = false
  private var isGreeted = false

  init(code: String, screen: StageScreen, easel: Easel) {
    self.code = code
    self.screen = screen
    canvas = Canvas(easel)
    _ = self.screen.take(canvas.measured, at: 0)
  }

  var nextTick: Int64? { screen.nextTick }
  var isOver: Bool { false }
  var takesInput: Bool { true }
  /// The last page stays until a key takes it away.
  var wantsConnection: Bool { !screen.isOver }
  var heartbeatSeconds: Int? { wantsConnection ? heartbeat : nil }

  mutating func opened(exporter: [UInt8]?) -> FaceOutput {
    let output = screen.connected()
    return finished(output, at: nil)
  }

  mutating func lost() {
    (isSettled, isGreeted) = (false, false)
    screen.disconnected()
    canvas.show { screen.frame($0, at: $1, collectsCuts: false) }
  }

  mutating func receive(_ line: [UInt8], at local: Int64) -> FaceOutput {
    guard let message = try? ServerMessageCodec.decode(line) else {
      return isGreeted ? FaceOutput() : .unreadableGreeting
    }
    var output = ScreenOutput<StageScreen.Event>()
    switch message {
    case .welcome(let welcome):
      heartbeat = max(1, welcome.heartbeatSeconds)
      isGreeted = true
      output.messages = [.join(code: code, name: nil)]
    case .ping(let number): output.messages = [.pong(number)]
    default:
      if case .admitted = message { isSettled = true }
      output = screen.receive(message, at: local)
    }
    var result = finished(output, at: local)
    if case .close(let reason, _) = message, reason.isOurFault { result.detaches = true }
    return result
  }

  mutating func typed(_ event: InputEvent, at local: Int64) -> FaceOutput {
    canvas.note(event)
    if event == .ended { return FaceOutput(detaches: true) }
    let output = screen.take(event, at: local)
    return finished(output, at: local)
  }

  mutating func tick(at local: Int64) -> FaceOutput {
    let output = screen.tick(at: local)
    return finished(output, at: local)
  }

  private mutating func finished(
    _ output: ScreenOutput<StageScreen.Event>, at local: Int64?
  ) -> FaceOutput {
    let lines = output.messages.compactMap { try? ClientMessageCodec.encode($0) }
    if output.suspends { canvas.suspend() }
    canvas.show(at: local) { screen.frame($0, at: $1, collectsCuts: false) }
    return FaceOutput(lines: lines, detaches: output.detaches)
  }
}
