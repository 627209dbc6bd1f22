import CProcess
import Foundation

/// Keeps what people write out of core dumps, and lets a server have as many connections as it may.
enum ProcessHardening {
  /// Must run before any listener opens (rules D6).
  static func apply() {
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
    _ = cprocess_forbid_dumps()
    // A crash must not start a backtracer, which would print memory.
    for number in [SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE] { signal(number, SIG_DFL) }
    signal(SIGPIPE, SIG_IGN)
    raiseFileLimit()
    // One for each event loop (`ServerOptions`).
    cprocess_limit_heaps(Int32(max(1, ProcessInfo.processInfo.activeProcessorCount / 2)))
  }

  private static func raiseFileLimit() {
    var files = rlimit()
    let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    guard getrlimit(resource, &files) == 0 else { return }
    files.rlim_cur = files.rlim_max
    setrlimit(resource, &files)
  }
}
