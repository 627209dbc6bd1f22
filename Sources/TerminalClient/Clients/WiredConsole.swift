import SessionScreens
import TerminalKit
import WorkshopProtocol

/// A console's full screen with its side of the wire.
struct WiredConsole: WiredScreen {
  var screen: ConsoleScreen
  var wire: ConsoleWire

  var nextTick: Int64? { screen.nextTick }
  /// A console that was left while its session goes on is detached, not over.
  var isOver: Bool { screen.isOver && screen.model.isOver }
  var wantsConnection: Bool { !screen.model.isOver }

  mutating func connected() -> ScreenOutput<ConsoleEvent> { screen.connected() }

  mutating func disconnected() { screen.disconnected() }

  mutating func receive(
    _ message: ServerMessage, at local: Int64
  ) -> ScreenOutput<ConsoleEvent> {
    screen.receive(message, at: local)
  }

  mutating func take(_ event: InputEvent, at local: Int64) -> ScreenOutput<ConsoleEvent> {
    screen.take(event, at: local)
  }

  mutating func tick(at local: Int64) -> ScreenOutput<ConsoleEvent> { screen.tick(at: local) }

  func frame(_ size: Size, at local: Int64) -> Frame {
    screen.frame(size, at: local, collectsCuts: false)
  }

  /// What an errand at the desk says stands on the screen, not below it.
  mutating func send(_ output: ScreenOutput<ConsoleEvent>) -> FaceOutput {
    var result = wire.output(output.messages, output.events, screen.model)
    if !result.printed.isEmpty { screen.tell(result.printed) }
    result.printed = []
    return result
  }
}
