package import NIOCore

/// Counts connections by address and in all, and says who may have another.
///
/// Time is an argument. Each address has a bucket of tokens, one for each new connection.
package struct AdmissionLedger<Address: Hashable> {
  /// What a newcomer is told.
  package enum Verdict: Equatable {
    case admitted
    /// The server is full.
    case full
    /// This address has too many connections open.
    case tooMany
    /// This address opens connections too fast.
    case tooFast
  }

  private struct Account {
    var open = 0
    var tokens: Double
    var lastSeen: NIODeadline
  }

  private let limits: TransportLimits
  private var accounts: [Address: Account] = [:]
  private var total = 0

  /// An empty ledger.
  package init(limits: TransportLimits) {
    self.limits = limits
  }

  /// Admits a connection and counts it, or refuses it and counts nothing but the attempt.
  package mutating func admit(_ address: Address, now: NIODeadline) -> Verdict {
    guard total < limits.connections else { return .full }
    makeRoom(now: now)
    var account =
      accounts[address] ?? Account(tokens: Double(limits.acceptBurstPerAddress), lastSeen: now)
    account.tokens = tokens(of: account, now: now)
    account.lastSeen = now
    defer { accounts[address] = account }
    guard account.open < limits.connectionsPerAddress else { return .tooMany }
    guard account.tokens >= 1 else { return .tooFast }
    account.tokens -= 1
    account.open += 1
    total += 1
    return .admitted
  }

  /// How many addresses are remembered.
  package var remembered: Int { accounts.count }

  /// Counts a connection off.
  package mutating func release(_ address: Address) {
    guard accounts[address] != nil else { return }
    accounts[address]?.open -= 1
    total -= 1
  }

  private func tokens(of account: Account, now: NIODeadline) -> Double {
    let seconds = Double((now - account.lastSeen).nanoseconds) / 1e9
    let refilled = account.tokens + seconds * Double(limits.acceptsPerSecondPerAddress)
    return min(refilled, Double(limits.acceptBurstPerAddress))
  }

  /// Forgets who is gone and rested; when that is not enough, everybody who is gone.
  private mutating func makeRoom(now: NIODeadline) {
    guard accounts.count >= limits.rememberedAddresses else { return }
    let full = Double(limits.acceptBurstPerAddress)
    accounts = accounts.filter { $0.value.open > 0 || tokens(of: $0.value, now: now) < full }
    guard accounts.count >= limits.rememberedAddresses else { return }
    accounts = accounts.filter { $0.value.open > 0 }
  }
}
