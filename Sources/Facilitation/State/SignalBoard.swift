package import WorkshopModel

/// Signals and notes on their way to the console, held for one tick (rules T5).
package struct SignalBoard: Hashable, Sendable {
  package var slower: Set<SeatID> = []
  package var moreTime: Set<SeatID> = []
  /// Who asked for a person since the last tick: the console is told once.
  package var helped: Set<SeatID> = []
  /// Who asked for a person and was not seen to yet, in order; in memory only (rules D1).
  package var calls: [SeatID] = []
  /// Whether a pair did.
  package var hasPairCall = false
  package var notes: [NoteLine] = []
  /// Notes of each seat in this step, as a bound only.
  package var notesBySeat: [SeatID: Int] = [:]
  /// When the next tick falls; nil with nothing to tell.
  package var nextTick: SessionInstant?
  /// What the console was last told.
  package var slowerTold = CoarseCount.none
  package var moreTimeTold = CoarseCount.none

  /// Sees to it that a tick comes.
  mutating func schedule(after now: SessionInstant, seconds: Int) {
    if nextTick == nil { nextTick = now.nextMultiple(ofSeconds: seconds) }
  }
}

extension CoarseCount {
  /// None; many from a third of those present and at least 3; else some.
  init(_ count: Int, of present: Int) {
    if count == 0 {
      self = .none
    } else {
      self = count >= 3 && count * 3 >= present ? .many : .some
    }
  }
}

extension SessionInstant {
  /// The next moment on a grid of so many seconds, so that a tick tells nothing about its cause.
  func nextMultiple(ofSeconds seconds: Int) -> SessionInstant {
    let length = Int64(seconds) * 1000
    return SessionInstant(milliseconds: (milliseconds / length + 1) * length)
  }

  func advanced(seconds: Int) -> SessionInstant { advanced(milliseconds: Int64(seconds) * 1000) }
}
