import SessionScreens
import TerminalKit
import WorkshopProtocol

/// A stage's full screen with its side of the wire.
struct WiredStage: WiredScreen {
  var screen: StageScreen
  var wire: StageWire

  var nextTick: Int64? { screen.nextTick }
  /// The last page stays until a key takes it away.
  var isOver: Bool { false }
  var wantsConnection: Bool { !screen.isOver }

  mutating func connected() -> ScreenOutput<StageScreen.Event> { screen.connected() }

  mutating func disconnected() { screen.disconnected() }

  mutating func receive(
    _ message: ServerMessage, at local: Int64
  ) -> ScreenOutput<StageScreen.Event> {
    if let answer = wire.answer(to: message) { return ScreenOutput(messages: [answer]) }
    return screen.receive(message, at: local)
  }

  mutating func take(
    _ event: InputEvent, at local: Int64
  ) -> ScreenOutput<StageScreen.Event> {
    screen.take(event, at: local)
  }

  mutating func tick(at local: Int64) -> ScreenOutput<StageScreen.Event> {
    screen.tick(at: local)
  }

  func frame(_ size: Size, at local: Int64) -> Frame { screen.frame(size, at: local) }

  mutating func send(_ output: ScreenOutput<StageScreen.Event>) -> FaceOutput {
    FaceOutput(sending: output.messages)
  }
}
