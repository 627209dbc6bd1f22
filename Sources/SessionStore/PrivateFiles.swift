#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Directories and small secret files that belong to one user, by POSIX calls.
enum PrivateFiles {
  /// Makes a directory for its owner alone, with those above it.
  static func makeDirectory(_ path: String) throws(StoreError) {
    if mkdir(path, 0o700) == 0 { return }
    var facts = stat()
    if errno == EEXIST, stat(path, &facts) == 0, facts.st_mode & S_IFMT == S_IFDIR { return }
    guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex else {
      throw .notWritable(path: path)
    }
    try makeDirectory(String(path[..<slash]))
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw .notWritable(path: path) }
  }

  /// Refuses a directory that is a link, belongs to somebody else or is open to others.
  static func requirePrivate(_ path: String) throws(StoreError) {
    var facts = stat()
    guard lstat(path, &facts) == 0, facts.st_mode & S_IFMT == S_IFDIR,
      facts.st_uid == geteuid(), facts.st_mode & 0o077 == 0
    else { throw .notPrivate(path: path) }
  }

  /// Writes a new file with mode 0600, on the disk with its name when this returns.
  static func create(_ path: String, _ bytes: [UInt8]) throws(StoreError) {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw error(errno, path) }
    let count = write(file, bytes, bytes.count)
    let isWritten = count == bytes.count && fsync(file) == 0
    close(file)
    guard isWritten else {
      unlink(path)
      throw .full
    }
    syncDirectory(of: path)
  }

  /// Makes a file that others may not read, or takes their right from one that is there.
  ///
  /// What goes wrong is left to whoever opens the file in earnest.
  static func makePrivate(_ path: String) {
    let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else { return }
    fchmod(file, 0o600)
    close(file)
  }

  /// The whole of a small file, or nil when there is none.
  static func contents(_ path: String) throws(StoreError) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      if errno == ENOENT { return nil }
      throw error(errno, path)
    }
    defer { close(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(file, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw error(errno, path) }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
    }
  }

  /// Overwrites a small file with zeros on the disk, then removes its name; true when it is gone.
  @discardableResult
  static func destroy(_ path: String) -> Bool {
    let file = open(path, O_WRONLY | O_CLOEXEC)
    if file >= 0 {
      var facts = stat()
      let length = fstat(file, &facts) == 0 ? min(Int(facts.st_size), 1 << 16) : 0
      let zeros = [UInt8](repeating: 0, count: length)
      // A journalling disk may keep the old block; the overwrite costs little and often helps.
      _ = write(file, zeros, length)
      fsync(file)
      close(file)
    }
    return remove(path)
  }

  /// Removes a name, on the disk when this returns; true when there is no such file any more.
  @discardableResult
  static func remove(_ path: String) -> Bool {
    let isGone = unlink(path) == 0 || errno == ENOENT
    syncDirectory(of: path)
    return isGone
  }

  /// The names in a directory, sorted; none when there is no such directory.
  static func names(in directory: String) -> [String] {
    guard let stream = opendir(directory) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) { field in
          field.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        })
    }
    return names.filter { $0 != "." && $0 != ".." }.sorted()
  }

  static func error(_ code: Int32, _ path: String) -> StoreError {
    switch code {
    case ENOSPC, EDQUOT, EFBIG: .full
    case EIO, ENXIO, ENODEV, ESTALE: .diskFault(code: code)
    case EACCES, EPERM, EROFS, ENOENT, ENOTDIR, EISDIR: .notWritable(path: path)
    default: .failed(code: code)
    }
  }

  /// Whether there is so little room beside a file that SQLite cannot make what it needs.
  static func isDiskFull(at path: String) -> Bool {
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    var facts = statvfs()
    guard statvfs(folder, &facts) == 0 else { return false }
    // Some file systems do not count files.
    let hasNoFiles = facts.f_files > 0 && facts.f_favail == 0
    return UInt64(facts.f_bavail) * UInt64(facts.f_frsize) < leastRoom || hasNoFiles
  }

  /// What a journal's log, its index and a page or two take.
  private static var leastRoom: UInt64 { 131_072 }

  private static func syncDirectory(of path: String) {
    guard let slash = path.lastIndex(of: "/") else { return }
    let directory = open(String(path[..<slash]), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard directory >= 0 else { return }
    fsync(directory)
    close(directory)
  }
}
