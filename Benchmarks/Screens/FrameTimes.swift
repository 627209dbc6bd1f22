#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif
import TerminalKit

/// Microseconds of processor time a frame takes, the best of several passes.
///
/// The time of this thread and not of the clock on the wall, so that other programs count little.
struct FrameTimes {
  private static let rounds = 8

  /// Rendered, compared with the frame before, and encoded.
  let whole: Double
  let render: Double
  /// Compared and encoded.
  let encode: Double
  /// All of a frame encoded, as after a change of the window's size.
  let first: Double

  init(of screen: MeasuredScreen, passes: Int) {
    let (one, other) = (screen.firstFrame, screen.nextFrame)
    whole = Self.best(passes) {
      let next = screen.nextFrame
      use(encoder.encode(next, after: one))
      use(encoder.encode(screen.firstFrame, after: next))
    }
    render = Self.best(passes) {
      use(screen.nextFrame)
      use(screen.firstFrame)
    }
    encode = Self.best(passes) {
      use(encoder.encode(other, after: one))
      use(encoder.encode(one, after: other))
    }
    first = Self.best(passes) {
      use(encoder.encode(one))
      use(encoder.encode(other))
    }
  }

  /// The times of many screens by their names.
  static func all(
    _ screens: [MeasuredScreen], passes: Int
  ) -> [(name: String, time: FrameTimes)] {
    screens.map { ($0.name, FrameTimes(of: $0, passes: passes)) }
  }

  /// The time of half a round, for there are two frames in each.
  private static func best(_ passes: Int, _ round: () -> Void) -> Double {
    let times = (0..<max(1, passes)).map { _ in
      let start = processorNanoseconds()
      for _ in 0..<rounds { round() }
      return processorNanoseconds() - start
    }
    return Double(times.min() ?? 0) / Double(rounds * 2) / 1000
  }
}

/// Keeps a result, or the compiler would leave out the work.
@inline(never)
private func use<Result>(_ result: Result) {
  withExtendedLifetime(result) {}
}

private func processorNanoseconds() -> Int {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return time.tv_sec * 1_000_000_000 + time.tv_nsec
}
