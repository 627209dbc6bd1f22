import Foundation

/// Keeps what goes to standard error off a full screen, and prints it once the screen is gone.
///
/// It is kept in a pipe, in memory alone; what comes after the pipe is full is dropped, so that
/// nothing ever waits for it.
struct HeldErrors {
  private let saved: Int32
  private let held: Int32

  /// Begins to hold; nil where the system has no descriptor left, and then nothing changes.
  init?() {
    var ends: [Int32] = [0, 0]
    saved = dup(2)
    guard saved >= 0 else { return nil }
    guard pipe(&ends) == 0 else {
      close(saved)
      return nil
    }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    dup2(ends[1], 2)
    close(ends[1])
    held = ends[0]
  }

  /// Prints what was held, and holds nothing more; once.
  func release() {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while case let count = read(held, &chunk, chunk.count), count > 0 { bytes += chunk[..<count] }
    dup2(saved, 2)
    close(held)
    close(saved)
    writeAll(bytes, to: 2)
  }
}
