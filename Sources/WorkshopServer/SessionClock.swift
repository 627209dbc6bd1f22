import Synchronization
import WorkshopModel

/// How fast a session's clock runs beside the wall's.
public enum ClockSpeed: Hashable, Sendable {
  /// So many session seconds in one real second; 1 for people.
  case times(Int)
  /// To the next deadline as soon as nobody has said anything for a moment; for rehearsals and tests.
  case max
}

/// A session's own clock, in milliseconds; it never runs backwards.
final class SessionClock: Sendable {
  /// How long nobody must have spoken before a clock at full speed jumps, in milliseconds.
  static let quietMilliseconds: Int64 = 60

  private let speed: ClockSpeed
  private let start: ContinuousClock.Instant
  private let skipped = Mutex<Int64>(0)

  /// Starts at a moment that a restored session had reached.
  init(speed: ClockSpeed, startingAt milliseconds: Int64 = 0) {
    self.speed = speed
    start = .now
    skipped.withLock { $0 = milliseconds }
  }

  /// The session's time.
  var now: SessionInstant {
    let real = realMilliseconds
    let run =
      switch speed {
      case .times(let factor): real * Int64(factor)
      case .max: real
      }
    return SessionInstant(milliseconds: run + skipped.withLock { $0 })
  }

  /// Real milliseconds until a session's moment should be handled.
  func realDelay(until deadline: SessionInstant) -> Int64 {
    let left = deadline.milliseconds - now.milliseconds
    guard left > 0 else { return 0 }
    switch speed {
    case .times(let factor): return (left + Int64(factor) - 1) / Int64(factor)
    case .max: return min(left, Self.quietMilliseconds)
    }
  }

  /// Whether every word puts the next deadline off.
  var waitsForQuiet: Bool { speed == .max }

  /// Jumps to a moment when the clock runs at full speed and nobody has spoken.
  func jump(to deadline: SessionInstant) {
    guard case .max = speed else { return }
    let left = deadline.milliseconds - now.milliseconds
    if left > 0 { skipped.withLock { $0 += left } }
  }

  private var realMilliseconds: Int64 {
    let elapsed = start.duration(to: .now).components
    return elapsed.seconds * 1000 + elapsed.attoseconds / 1_000_000_000_000_000
  }
}
