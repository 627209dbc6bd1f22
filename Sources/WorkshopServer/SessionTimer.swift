import Dispatch

/// Wakes a session's task when its next deadline comes; it has an identity because it owns one alarm.
final class SessionTimer {
  private let source: any DispatchSourceTimer
  private var isSet = false

  /// A timer for one mailbox, not set.
  init(mailbox: Mailbox<SessionInput>) {
    source = DispatchSource.makeTimerSource(queue: .global())
    source.setEventHandler { mailbox.ring() }
    source.schedule(deadline: .distantFuture)
    source.activate()
  }

  deinit { source.cancel() }

  /// Sets the alarm so many real milliseconds from now, in place of the one before; nil for none.
  func set(_ milliseconds: Int64?) {
    guard let milliseconds else {
      if isSet { source.schedule(deadline: .distantFuture) }
      return isSet = false
    }
    isSet = true
    source.schedule(deadline: .now() + .milliseconds(Int(milliseconds)), leeway: .milliseconds(1))
  }
}
