/// A token bucket over a connection's messages; times in milliseconds.
struct MessageBudget {
  private let limits: ServerLimits
  private var left: Double
  private var asOf: Int64

  /// A full bucket.
  init(limits: ServerLimits, now: Int64) {
    self.limits = limits
    left = Double(limits.messageBurst)
    asOf = now
  }

  /// Takes one message out, or says that there is none left.
  mutating func take(now: Int64) -> Bool {
    let earned = Double(now - asOf) * Double(limits.messagesPerSecond) / 1000
    left = min(Double(limits.messageBurst), left + earned)
    asOf = now
    guard left >= 1 else { return false }
    left -= 1
    return true
  }
}
