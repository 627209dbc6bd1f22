import SessionScreens
package import TerminalKit
import WorkshopModel
import WorkshopProtocol

/// Somebody at a console.
package struct SampleDesk: PreparedScreen {
  private(set) var screen: ConsoleScreen
  /// What keys have sent and done so far.
  package private(set) var answers = 0

  init(_ style: ScreenStyle, _ size: Size) {
    screen = ConsoleScreen(
      model: ConsoleModel(arrival: .attach(code: "TULIP-42")), style: style, month: "2026-11")
    _ = screen.take(.resize(size), at: SampleRoom.now)
    _ = screen.connected()
  }

  mutating func follow(_ deed: SampleDeed) {
    switch deed {
    case .told(let messages):
      for message in messages { _ = screen.receive(message, at: SampleRoom.now) }
    case .keys(let keys): for key in keys { press(key) }
    case .typed(let text): for character in text { press(.character(character)) }
    case .pasted(let text): _ = screen.take(.paste(text), at: SampleRoom.now)
    case .heard(let lines): screen.tell(lines)
    case .lost: screen.disconnected()
    }
  }

  /// What the clocks have brought by now.
  mutating func tick() { _ = screen.tick(at: SampleRoom.now) }

  private mutating func press(_ key: Key) { press(key, at: SampleRoom.now) }

  package var nextTick: Int64? { screen.nextTick }

  package func frame(_ size: Size, at local: Int64, collectsCuts: Bool) -> Frame {
    screen.frame(size, at: local, collectsCuts: collectsCuts)
  }

  package mutating func press(_ key: Key, at local: Int64) {
    let output = screen.take(.key(key), at: local)
    answers += output.messages.count + output.events.count
  }

  package mutating func wait(until local: Int64) { _ = screen.tick(at: local) }
}
