import SessionScreens
import TerminalKit
import WorkshopModel
import WorkshopProtocol

/// Somebody at a console.
struct SampleDesk: Sendable {
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
    case .heard(let lines): screen.tell(lines)
    case .lost: screen.disconnected()
    }
  }

  private mutating func press(_ key: Key) { _ = screen.take(.key(key), at: SampleRoom.now) }
}
