package import WorkshopModel

/// Which resume token's hash opens which seat (rules P5, decision 0002).
///
/// A token is replaced at each use. The used one still serves until the seat's holder speaks on the new
/// connection, because the line that carried the new one may have been lost.
package struct TokenBook {
  private struct Hashes {
    var current: [UInt8]
    var used: [UInt8]?
  }

  private var seats: [[UInt8]: SeatID] = [:]
  private var hashes: [SeatID: Hashes] = [:]

  /// No tokens.
  package init() {}

  /// How many seats have a token.
  package var count: Int { hashes.count }

  /// The seat that a token's hash opens.
  package func seat(of hash: [UInt8]) -> SeatID? { seats[hash] }

  /// Gives a seat a new token; `used` is the one that was shown for it, if any.
  package mutating func issue(_ hash: [UInt8], to seat: SeatID, for used: [UInt8]? = nil) {
    if let old = hashes[seat] {
      for stale in [old.current, old.used] where stale != used {
        if let stale { seats[stale] = nil }
      }
    }
    hashes[seat] = Hashes(current: hash, used: used)
    seats[hash] = seat
  }

  /// Follows a journal: the last two hashes of a seat serve after a restart.
  package mutating func follow(_ hash: [UInt8], of seat: SeatID) {
    issue(hash, to: seat, for: hashes[seat]?.current)
  }

  /// The seat's holder has spoken: the used token is void.
  package mutating func confirm(_ seat: SeatID) {
    guard let used = hashes[seat]?.used else { return }
    hashes[seat]?.used = nil
    seats[used] = nil
  }

  /// The seat is given up.
  package mutating func forget(_ seat: SeatID) {
    guard let old = hashes.removeValue(forKey: seat) else { return }
    seats[old.current] = nil
    if let used = old.used { seats[used] = nil }
  }
}
