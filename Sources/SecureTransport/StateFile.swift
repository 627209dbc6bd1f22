#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Small files by POSIX calls, with an error that names the path.
enum StateFile {
  /// Larger than any certificate chain; a wrong path may name something endless.
  private static let largest = 1 << 20

  enum Presence: Equatable { case present(mode: UInt32), absent }

  static func presence(_ path: String) throws(TransportError) -> Presence {
    var facts = stat()
    if stat(path, &facts) == 0 { return .present(mode: UInt32(facts.st_mode)) }
    guard errno == ENOENT else { throw .unreadable(path: path) }
    return .absent
  }

  /// Makes a directory for its owner alone, with those above it.
  static func makeDirectory(_ path: String) throws(TransportError) {
    if mkdir(path, 0o700) == 0 { return }
    if errno == EEXIST { return }
    guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex else {
      throw .notWritable(path: path)
    }
    try makeDirectory(String(path[..<slash]))
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw .notWritable(path: path) }
  }

  static func contents(_ path: String) throws(TransportError) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .unreadable(path: path) }
    defer { close(file) }
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

  /// Writes a new file whole or not at all; a file that is there already stays.
  static func create(_ path: String, _ bytes: [UInt8], mode: mode_t) throws(TransportError) {
    let draft = path + ".\(getpid()).new"
    unlink(draft)
    let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard file >= 0 else { throw .notWritable(path: path) }
    defer { unlink(draft) }
    let isWritten = writeAll(bytes, to: file) && fsync(file) == 0
    guard close(file) == 0, isWritten else { throw .notWritable(path: path) }
    guard link(draft, path) == 0 || errno == EEXIST else { throw .notWritable(path: path) }
  }

  private static func writeAll(_ bytes: [UInt8], to file: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }
}
