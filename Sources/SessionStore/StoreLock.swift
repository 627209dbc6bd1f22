#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The right of one process to a state directory; it ends with this value or with the process.
final class StoreLock: Sendable {
  private let file: Int32

  /// Takes the lock.
  ///
  /// - Throws: `StoreError.inUse` when somebody else has it.
  init(directory: String) throws(StoreError) {
    let path = directory + "/lock"
    file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw PrivateFiles.error(errno, directory) }
    guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
      close(file)
      throw .inUse(path: directory)
    }
  }

  deinit { close(file) }
}
