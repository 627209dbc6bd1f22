import SessionScreens
import TerminalKit
import WorkshopProtocol

/// A participant's full screen with its side of the wire.
struct WiredParticipant: WiredScreen {
  var screen: ParticipantScreen
  var wire: SeatWire

  var nextTick: Int64? { screen.nextTick }
  var isOver: Bool { screen.isOver }
  var wantsConnection: Bool { screen.model.standing != .over }

  mutating func connected() -> ScreenOutput<ParticipantEvent> { screen.connected() }

  mutating func disconnected() { screen.disconnected() }

  mutating func receive(
    _ message: ServerMessage, at local: Int64
  ) -> ScreenOutput<ParticipantEvent> {
    screen.receive(message, at: local, token: wire.token())
  }

  mutating func take(_ event: InputEvent, at local: Int64) -> ScreenOutput<ParticipantEvent> {
    screen.take(event, at: local, token: wire.token())
  }

  mutating func tick(at local: Int64) -> ScreenOutput<ParticipantEvent> { screen.tick(at: local) }

  func frame(_ size: Size, at local: Int64) -> Frame {
    screen.frame(size, at: local, collectsCuts: false)
  }

  mutating func send(_ output: ScreenOutput<ParticipantEvent>) -> FaceOutput {
    wire.output(output.messages, output.events, screen.model)
  }
}
