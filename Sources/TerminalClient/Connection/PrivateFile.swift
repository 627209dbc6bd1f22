#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What can go wrong with a client's own small files.
package enum ClientFileError: Error, Hashable, Sendable {
  case unreadable(path: String)
  case notWritable(path: String)
  /// A line is not one that this program wrote.
  case damaged(path: String, line: Int)
}

/// Small private files (0600) by POSIX calls.
enum PrivateFile {
  /// A file of some thousand lines; a wrong path may name something endless.
  private static let largest = 1 << 20

  /// The whole text, or nil where there is no such file.
  static func text(_ path: String) throws(ClientFileError) -> String? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      guard errno == ENOENT else { throw .unreadable(path: path) }
      return nil
    }
    defer { close(file) }
    guard let bytes = contents(of: file) else { throw .unreadable(path: path) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Replaces a file whole or not at all.
  static func replace(_ path: String, _ text: String) throws(ClientFileError) {
    let draft = path + ".\(getpid()).new"
    unlink(draft)
    let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .notWritable(path: path) }
    let isWritten = writeAll(Array(text.utf8), to: file) && fsync(file) == 0
    guard close(file) == 0, isWritten, rename(draft, path) == 0 else {
      unlink(draft)
      throw .notWritable(path: path)
    }
  }

  /// Adds text at a file's end, and makes the file where it is not there.
  static func append(_ path: String, _ text: String) throws(ClientFileError) {
    let file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .notWritable(path: path) }
    let isWritten = writeAll(Array(text.utf8), to: file)
    guard close(file) == 0, isWritten else { throw .notWritable(path: path) }
  }

  /// Makes a directory for its owner alone, with those above it.
  static func makeDirectory(_ path: String) throws(ClientFileError) {
    if mkdir(path, 0o700) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex else {
      throw .notWritable(path: path)
    }
    try makeDirectory(String(path[..<slash]))
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw .notWritable(path: path) }
  }

  static func contents(of file: Int32) -> [UInt8]? {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4096)
    while bytes.count <= largest {
      let count = read(file, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return nil }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
    }
    return nil
  }

  static func writeAll(_ bytes: [UInt8], to file: Int32) -> Bool {
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
