#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Small key files by POSIX calls.
enum PrivateFile {
  /// Far more than a thousand public keys.
  private static let largest = 1 << 20

  /// The whole of a file that others may read.
  static func contents(_ path: String) throws(AnonymityError) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .unreadable(path: path) }
    defer { close(file) }
    return try contents(of: file, path)
  }

  /// The whole of a file that nobody else may read.
  static func secret(_ path: String) throws(AnonymityError) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .unreadable(path: path) }
    defer { close(file) }
    var facts = stat()
    guard fstat(file, &facts) == 0 else { throw .unreadable(path: path) }
    guard facts.st_mode & 0o077 == 0 else { throw .readableByOthers(path: path) }
    return try contents(of: file, path)
  }

  /// Makes a new file with mode 0600; one that is there already stays.
  static func create(_ path: String, _ bytes: [UInt8]) throws(AnonymityError) {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else {
      throw errno == EEXIST ? .alreadyThere(path: path) : .notWritable(path: path)
    }
    // A key has some hundred bytes: one call writes it, or the disk is full.
    let isWritten = write(file, bytes, bytes.count) == bytes.count && fsync(file) == 0
    guard close(file) == 0, isWritten else {
      unlink(path)
      throw .notWritable(path: path)
    }
  }

  private static func contents(of file: Int32, _ path: String) throws(AnonymityError) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 16_384)
    while bytes.count <= largest {
      let count = read(file, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .unreadable(path: path) }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
    }
    throw .unreadable(path: path)
  }
}
