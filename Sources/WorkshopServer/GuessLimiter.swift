import SecureTransport
import Synchronization

/// Counts wrong join codes for each address key; forgives one at a time as seconds pass.
final class GuessLimiter: Sendable {
  private struct Entry {
    var guesses: Int
    var since: Int64
  }

  private let limits: ServerLimits
  private let entries = Mutex<[AddressKey: Entry]>([:])

  /// A limiter with the server's figures.
  init(limits: ServerLimits) { self.limits = limits }

  /// Whether an address may try a code at such a second.
  func mayGuess(_ address: AddressKey, atSecond now: Int64) -> Bool {
    entries.withLock { entries in
      guard var entry = entries[address] else { return true }
      forgive(&entry, atSecond: now)
      entries[address] = entry.guesses == 0 ? nil : entry
      return entry.guesses < limits.codeGuesses
    }
  }

  /// Notes a wrong code.
  func noteWrong(_ address: AddressKey, atSecond now: Int64) {
    entries.withLock { entries in
      if entries.count >= limits.rememberedAddresses { entries.removeAll() }
      var entry = entries[address] ?? Entry(guesses: 0, since: now)
      forgive(&entry, atSecond: now)
      entry.guesses += 1
      entries[address] = entry
    }
  }

  private func forgive(_ entry: inout Entry, atSecond now: Int64) {
    let forgiven = (now - entry.since) / Int64(limits.codeForgivenessSeconds)
    guard forgiven > 0 else { return }
    entry.guesses = max(0, entry.guesses - Int(forgiven))
    entry.since += forgiven * Int64(limits.codeForgivenessSeconds)
  }
}
