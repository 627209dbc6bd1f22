import Synchronization

/// Wakes a session's task when its next deadline comes; it has an identity because it owns one alarm.
final class SessionTimer: Sendable {
  private let mailbox: Mailbox<SessionInput>
  private let changes: AsyncStream<Int64?>
  private let changer: AsyncStream<Int64?>.Continuation

  /// A timer for one mailbox.
  init(mailbox: Mailbox<SessionInput>) {
    self.mailbox = mailbox
    (changes, changer) = AsyncStream.makeStream(
      of: Int64?.self, bufferingPolicy: .bufferingNewest(1))
  }

  /// Sets the alarm so many real milliseconds from now, in place of the one before; nil for none.
  func set(_ milliseconds: Int64?) { changer.yield(milliseconds) }

  /// Ends `run()`.
  func stop() { changer.finish() }

  /// Waits for alarms until stopped.
  func run() async {
    await withTaskGroup(of: Void.self) { group in
      for await milliseconds in changes {
        group.cancelAll()
        guard let milliseconds else { continue }
        let mailbox = mailbox
        group.addTask {
          guard (try? await Task.sleep(for: .milliseconds(milliseconds))) != nil else { return }
          mailbox.wake()
        }
      }
      group.cancelAll()
    }
  }
}
