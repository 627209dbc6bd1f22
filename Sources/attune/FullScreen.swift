import Foundation
import Phrasebook
import SecureTransport
import Synchronization
import TerminalClient
import TerminalKit

/// The terminal as a full screen.
enum FullScreen {
  /// Draws for as long as `body` runs; the terminal is as before once it has returned, and what was
  /// said on standard error meanwhile is printed then.
  static func hold<Result: Sendable>(
    _ options: ScreenOptions, _ body: (Easel, AsyncStream<InputEvent>) async throws -> Result
  ) async throws -> Result {
    let driver: TerminalDriver
    do throws(TerminalError) {
      driver = try TerminalDriver(options.settings)
    } catch {
      throw Failure(
        CommandScreenPhrase.noTerminal, hint: CommandScreenPhrase.usePlain, code: .inside)
    }
    let errors = HeldErrors()
    defer {
      driver.close()
      errors?.release()
    }
    let easel = Easel(
      size: driver.size, present: { driver.present($0) }, suspend: { driver.suspend() })
    return try await body(easel, driver.events)
  }

  /// Reads one typed line while there is no full screen; nil at the end of the input.
  ///
  /// On a thread of its own, for a read that waits for a person must not hold up other tasks.
  static func typedLine() async -> String? {
    await withCheckedContinuation { continuation in
      Thread.detachNewThread { continuation.resume(returning: readLine()) }
    }
  }

  /// Asks a question before the screen is drawn; only a yes counts as yes.
  static func ask(in phrases: Phrasebook) -> RoomDoor.Ask {
    { lines in
      for line in lines { Terminal.print(line) }
      let answer = await typedLine()?.trimmingCharacters(in: .whitespaces)
      return answer.flatMap { phrases.answer($0) } ?? false
    }
  }
}

/// A door that was gone through once, so that questions about trust come before the screen.
///
/// A class because it hands its first connection out once.
final class OpenedDoor: Sendable {
  private let door: RoomDoor
  private let first: Mutex<(any RoomConnection)?>

  /// Connects, and asks what there is to ask.
  init(_ door: RoomDoor) async throws(TransportError) {
    self.door = door
    first = Mutex(try await door.connect())
  }

  /// The first connection, then new ones.
  func connect() async throws(TransportError) -> any RoomConnection {
    let first = first.withLock { connection in
      defer { connection = nil }
      return connection
    }
    if let first { return first }
    return try await door.connect()
  }
}
