import SessionScreens
import Synchronization
import TerminalClient
import TerminalKit

/// A drawn screen without a terminal: what it was given, and what it showed last.
///
/// A class because a test and the client share it.
final class DrawnRoom: Sendable {
  let room = ScriptedRoom()
  let events = AsyncStream.makeStream(of: InputEvent.self)
  private let last = Mutex<Frame?>(nil)

  /// Surroundings of a drawn client in the scripted room.
  func surroundings() -> Surroundings<InputEvent> {
    let lines = room.surroundings()
    var surroundings = Surroundings(
      connect: lines.connect, input: events.stream, output: lines.output)
    surroundings.clock = lines.clock
    surroundings.jitter = lines.jitter
    return surroundings
  }

  var easel: Easel {
    Easel(size: Size(columns: 80, rows: 24)) { frame in self.last.withLock { $0 = frame } }
  }

  func press(_ keys: Key...) {
    for key in keys { events.continuation.yield(.key(key)) }
  }

  /// What stands on the screen, as if its rows were one.
  var words: String {
    guard let frame = last.withLock({ $0 }) else { return "" }
    let rows = (0..<frame.size.rows).map { y in
      (0..<frame.size.columns).filter { frame[$0, y].width > 0 }
        .map { String(frame[$0, y].character) }.joined()
    }
    return rows.joined(separator: " ").split(separator: " ").joined(separator: " ")
  }

  /// What is to be read once the screen is gone.
  var parting: String { room.printed.withLock { $0 }.joined(separator: "\n") }
}
