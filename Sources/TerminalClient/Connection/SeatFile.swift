#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where a client keeps the token of its seat, so that the same command brings it back.
///
/// Several clients of one room may run on one computer: each locks a file of its own, and a client
/// that was killed leaves its file unlocked for the next. A class because it holds an open file.
package final class SeatFile: Sendable {
  /// Clients of one room on one computer.
  private static let places = 256

  private let path: String
  private let file: Int32

  private init(path: String, file: Int32) {
    self.path = path
    self.file = file
  }

  deinit { close(file) }

  /// Takes the first place of a room that no running client has.
  ///
  /// - Throws: `notWritable`.
  package static func take(
    directory: String, room: String
  ) throws(ClientFileError) -> SeatFile {
    try PrivateFile.makeDirectory(directory)
    let name = String(room.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
    for place in 1...places {
      let path = "\(directory)/\(name).\(place)"
      let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
      guard file >= 0 else { throw .notWritable(path: path) }
      if flock(file, LOCK_EX | LOCK_NB) == 0, isStill(file, at: path) {
        return SeatFile(path: path, file: file)
      }
      close(file)
    }
    throw .notWritable(path: directory)
  }

  /// The token that was kept; nil where there is none.
  package var token: String? {
    lseek(file, 0, SEEK_SET)
    guard let bytes = PrivateFile.contents(of: file), !bytes.isEmpty, bytes.count <= 512 else {
      return nil
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Keeps a token; nil gives the seat up and deletes the file.
  package func keep(_ token: String?) {
    guard let token else {
      // The lock is still held, so that nobody takes the place between.
      _ = ftruncate(file, 0)
      unlink(path)
      return
    }
    _ = ftruncate(file, 0)
    lseek(file, 0, SEEK_SET)
    if PrivateFile.writeAll(Array(token.utf8), to: file) { fsync(file) }
  }

  /// Whether the path still names the locked file: its last owner may have deleted it meanwhile.
  private static func isStill(_ file: Int32, at path: String) -> Bool {
    var held = stat()
    var named = stat()
    guard fstat(file, &held) == 0, stat(path, &named) == 0 else { return false }
    return held.st_ino == named.st_ino && held.st_dev == named.st_dev
  }
}
