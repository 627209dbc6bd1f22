#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A spool's file: a head that names its record size, then sealed records of one size.
struct SpoolFile: ~Copyable {
  static let headBytes = 32

  let sizeClass: Int
  let layout: SpoolLayout
  let recordBytes: Int
  /// Whole records in the file.
  private(set) var count: Int
  private let file: Int32

  deinit { close(file) }

  /// Begins a new file.
  init(creating path: String, sizeClass: Int, recordBytes: Int) throws(StoreError) {
    file = openFile(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_APPEND, 0o600)
    self.sizeClass = sizeClass
    self.recordBytes = recordBytes
    layout = .newest
    count = 0
    guard file >= 0 else { throw PrivateFiles.error(errno, path) }
    let size = (0..<4).map { UInt8(truncatingIfNeeded: sizeClass >> (24 - 8 * $0)) }
    let head = layout.magic + size + [UInt8](repeating: 0, count: 12)
    guard writeBytes(file, head, head.count) == head.count else { throw .full }
  }

  /// Opens a file again; a record that was cut off at its end was not acknowledged and is dropped.
  init(opening path: String, recordBytes: (Int, SpoolLayout) -> Int) throws(StoreError) {
    file = openFile(path, O_RDWR | O_CLOEXEC | O_APPEND)
    guard file >= 0 else {
      sizeClass = 0
      layout = .newest
      self.recordBytes = 0
      count = 0
      throw errno == ENOENT ? .spoolGone : PrivateFiles.error(errno, path)
    }
    var head = [UInt8](repeating: 0, count: Self.headBytes)
    let isRead = pread(file, &head, head.count, 0) == head.count
    sizeClass = head[16..<20].reduce(0) { $0 << 8 | Int($1) }
    let known = SpoolLayout.allCases.first { head.starts(with: $0.magic) }
    layout = known ?? .newest
    self.recordBytes = recordBytes(sizeClass, layout)
    count = 0
    guard isRead, known != nil, (1...65_535).contains(sizeClass) else {
      throw .corrupt("the head of a step's spool")
    }
    var facts = stat()
    guard fstat(file, &facts) == 0 else { throw .failed(code: errno) }
    count = (Int(facts.st_size) - Self.headBytes) / self.recordBytes
    guard ftruncate(file, Int(length)) == 0 else { throw .failed(code: errno) }
  }

  /// Writes whole records after the last, in one call; all of them or none.
  mutating func append(_ bytes: [UInt8]) throws(StoreError) {
    var written = 0
    while written < bytes.count {
      let result = bytes.withUnsafeBytes { buffer in
        writeBytes(file, buffer.baseAddress?.advanced(by: written), bytes.count - written)
      }
      if result < 0, errno == EINTR { continue }
      guard result > 0 else {
        let code = errno
        // What came through of this batch must not stand before the next one.
        guard ftruncate(file, Int(length)) == 0 else { throw .failed(code: code) }
        throw code == ENOSPC || code == EDQUOT || code == EFBIG ? .full : .failed(code: code)
      }
      written += result
    }
    count += bytes.count / recordBytes
  }

  /// The sealed records, in pieces of whole records.
  func read(
    _ take: (ArraySlice<UInt8>) throws(StoreError) -> Void
  ) throws(StoreError) {
    let perChunk = max(1, (1 << 20) / recordBytes)
    var chunk = [UInt8](repeating: 0, count: perChunk * recordBytes)
    var next = 0
    while next < count {
      let wanted = min(perChunk, count - next) * recordBytes
      guard pread(file, &chunk, wanted, Self.headBytes + next * recordBytes) == wanted else {
        throw .corruptRecord(next + 1)
      }
      for start in stride(from: 0, to: wanted, by: recordBytes) {
        try take(chunk[start..<(start + recordBytes)])
      }
      next += wanted / recordBytes
    }
  }

  private var length: Int { Self.headBytes + count * recordBytes }
}

/// The system's calls by names that no member shadows.
private func openFile(_ path: String, _ flags: Int32, _ mode: mode_t = 0) -> Int32 {
  open(path, flags, mode)
}

private func writeBytes(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(file, bytes, count)
}
