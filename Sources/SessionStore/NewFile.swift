#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Files and folders under names that nothing has yet: nothing is ever overwritten.
public enum NewFile {
  /// Why nothing was written.
  public enum Problem: Error, Hashable, Sendable {
    /// Something has the name already.
    case isThere
    /// The folder takes no file, or has no room for it.
    case notWritable
  }

  /// Whether anything has this name: a file, a folder or a link, also one that leads nowhere.
  public static func isTaken(_ path: String) -> Bool {
    var facts = stat()
    return lstat(path, &facts) == 0
  }

  /// Writes a private file (0600) whole or not at all, and only where nothing has its name.
  public static func write(_ bytes: [UInt8], to path: String) throws(Problem) {
    guard !isTaken(path) else { throw .isThere }
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let draft = folder + ".attune-" + String(UInt64.random(in: 0...UInt64.max), radix: 16)
    try create(draft, bytes)
    let code = link(draft, path) == 0 ? 0 : errno
    unlink(draft)
    switch code {
    case 0: return
    case EEXIST: throw .isThere
    // Some file systems, such as those of memory sticks, have one name for each file.
    case EPERM, EOPNOTSUPP, ENOSYS: try create(path, bytes)
    default: throw .notWritable
    }
  }

  /// Makes a private folder (0700) where nothing has its name.
  public static func makeFolder(_ path: String) throws(Problem) {
    guard mkdir(path, 0o700) != 0 else { return }
    throw errno == EEXIST ? Problem.isThere : .notWritable
  }

  /// Writes several files into a new folder; where one fails, none of them stays.
  public static func write(
    _ files: [(name: String, bytes: [UInt8])], intoFolder path: String
  ) throws(Problem) {
    try makeFolder(path)
    var written: [String] = []
    do throws(Problem) {
      for file in files {
        try write(file.bytes, to: path + "/" + file.name)
        written.append(path + "/" + file.name)
      }
    } catch {
      for file in written { unlink(file) }
      rmdir(path)
      throw error
    }
  }

  private static func create(_ path: String, _ bytes: [UInt8]) throws(Problem) {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw errno == EEXIST ? Problem.isThere : .notWritable }
    let isWritten = writeAll(bytes, to: file) && fsync(file) == 0
    close(file)
    guard isWritten else {
      unlink(path)
      throw .notWritable
    }
  }

  private static func writeAll(_ bytes: [UInt8], to file: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { put($0, into: file) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }
}

/// The system's call, whose name means another function inside the type.
private func put(_ bytes: UnsafeRawBufferPointer, into file: Int32) -> Int {
  write(file, bytes.baseAddress, bytes.count)
}
