import SessionScreens
import TerminalKit
import WorkshopModel
import WorkshopProtocol

/// A participant's full screen on the wire.
struct DrawnParticipant: ClientFace {
  private var screen: ParticipantScreen
  private var wire: SeatWire
  private var canvas: Canvas

  init(screen: ParticipantScreen, wire: SeatWire, easel: Easel) {
    self.screen = screen
    self.wire = wire
    canvas = Canvas(easel)
    _ = self.screen.take(canvas.measured, at: 0, token: self.wire.token())
  }

  var nextTick: Int64? { screen.nextTick }
  var isOver: Bool { screen.isOver }
  var isSettled: Bool { wire.isSettled }
  var takesInput: Bool { true }
  var wantsConnection: Bool { screen.model.standing != .over }
  var heartbeatSeconds: Int? { wantsConnection ? wire.heartbeatSeconds : nil }

  mutating func opened(exporter: [UInt8]?) -> FaceOutput {
    let output = screen.connected()
    return finished(output, at: nil)
  }

  mutating func lost() {
    wire.lost()
    screen.disconnected()
    canvas.show { screen.frame($0, at: $1, collectsCuts: false) }
  }

  mutating func receive(_ line: [UInt8], at local: Int64) -> FaceOutput {
    switch wire.read(line) {
    case .failure(let fault): return fault.isGreeting ? .unreadableGreeting : FaceOutput()
    case .success(let message):
      let reaction = screen.receive(message, at: local, token: wire.token())
      var output = finished(reaction, at: local)
      if case .close(let reason, _) = message, reason.isOurFault { output.detaches = true }
      return output
    }
  }

  mutating func typed(_ event: InputEvent, at local: Int64) -> FaceOutput {
    canvas.note(event)
    if event == .ended { return FaceOutput(detaches: true) }
    let output = screen.take(event, at: local, token: wire.token())
    return finished(output, at: local)
  }

  mutating func tick(at local: Int64) -> FaceOutput {
    let output = screen.tick(at: local)
    return finished(output, at: local)
  }

  private mutating func finished(
    _ output: ScreenOutput<ParticipantEvent>, at local: Int64?
  ) -> FaceOutput {
    var result = wire.output(output.messages, output.events, screen.model)
    result.detaches = output.detaches
    if output.suspends { canvas.suspend() }
    canvas.show(at: local) { screen.frame($0, at: $1, collectsCuts: false) }
    return result
  }
}
