import SessionScreens
import TerminalKit
import WorkshopModel
import WorkshopProtocol

/// Somebody at a console.
struct SampleDesk: PreparedScreen {
  private(set) var screen: ConsoleScreen

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

  var nextTick: Int64? { screen.nextTick }

  func frame(_ size: Size, at local: Int64, collectsCuts: Bool) -> Frame {
    screen.frame(size, at: local, collectsCuts: collectsCuts)
  }

  mutating func press(_ key: Key, at local: Int64) { _ = screen.take(.key(key), at: local) }
  mutating func wait(until local: Int64) { _ = screen.tick(at: local) }
}
