/// The computer's own steady clock, for limits and heartbeats; sessions have a `SessionClock`.
package enum RealTime {
  private static let start = ContinuousClock.now

  /// Milliseconds since the program first asked.
  package static var milliseconds: Int64 {
    let elapsed = start.duration(to: .now).components
    return elapsed.seconds * 1000 + elapsed.attoseconds / 1_000_000_000_000_000
  }
}
