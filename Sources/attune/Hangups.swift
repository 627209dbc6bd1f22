import Dispatch
import Foundation
import Logging
import SecureTransport
import WorkshopServer

/// Reads the certificate again on SIGHUP; a broken pair is refused and the old one stays in force.
struct Hangups: Sendable {
  let server: AttuneServer
  let reload: (@Sendable () throws -> ServerIdentity)?
  let logger: Logger

  /// Waits for signals until cancelled.
  func watch() async {
    signal(SIGHUP, SIG_IGN)
    let (hangups, continuation) = AsyncStream.makeStream(of: Void.self)
    let source = DispatchSource.makeSignalSource(signal: SIGHUP, queue: .global())
    source.setEventHandler { continuation.yield() }
    source.resume()
    defer { source.cancel() }
    for await _ in hangups { readAgain() }
  }

  private func readAgain() {
    guard let reload else { return }
    do {
      try server.reload(try reload())
      logger.notice("the certificate was read again")
    } catch {
      logger.error("the new certificate was refused; the old one stays in force")
    }
  }
}
