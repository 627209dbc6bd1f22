#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Lines from a file descriptor, read on a thread of their own: a read that waits for a person
/// would hold up one of the few threads that tasks share.
package enum TypedInput {
  /// Lines that may wait; the thread stops reading until there is room.
  private static let capacity = 256
  /// Longer lines are cut.
  static let longestLine = 16_384

  /// The lines of a descriptor until its end.
  package static func lines(of descriptor: Int32 = 0) -> AsyncStream<String> {
    let (lines, inlet) = AsyncStream.makeStream(
      of: String.self, bufferingPolicy: .bufferingOldest(capacity))
    let reader = Reader(descriptor: descriptor, inlet: inlet)
    let box = Unmanaged.passRetained(reader)
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    guard pthread_create(&thread, nil, run, box.toOpaque()) == 0 else {
      box.release()
      inlet.finish()
      return lines
    }
    #if canImport(Darwin)
      if let thread { pthread_detach(thread) }
    #else
      pthread_detach(thread)
    #endif
    return lines
  }

  #if canImport(Darwin)
    private static let run: @convention(c) (UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? =
      { argument in
        Unmanaged<Reader>.fromOpaque(argument).takeRetainedValue().readAll()
        return nil
      }
  #else
    private static let run: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? =
      { argument in
        guard let argument else { return nil }
        Unmanaged<Reader>.fromOpaque(argument).takeRetainedValue().readAll()
        return nil
      }
  #endif

  /// A class because a thread's argument is a reference.
  private final class Reader: Sendable {
    private let descriptor: Int32
    private let inlet: AsyncStream<String>.Continuation

    init(descriptor: Int32, inlet: AsyncStream<String>.Continuation) {
      self.descriptor = descriptor
      self.inlet = inlet
    }

    func readAll() {
      var splitter = LineSplitter()
      var chunk = [UInt8](repeating: 0, count: 4096)
      while true {
        let count = read(descriptor, &chunk, chunk.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { break }
        for line in splitter.take(chunk[..<count]) where !give(line) { return }
      }
      if let last = splitter.rest { _ = give(last) }
      inlet.finish()
    }

    /// Waits for room; false when nobody reads any more.
    private func give(_ line: String) -> Bool {
      while true {
        switch inlet.yield(line) {
        case .enqueued: return true
        case .dropped: poll(nil, 0, 20)
        case .terminated: return false
        @unknown default: return false
        }
      }
    }
  }
}

/// Cuts bytes into lines, at most so long; what is not UTF-8 becomes U+FFFD.
package struct LineSplitter: Sendable {
  private var bytes: [UInt8] = []

  /// Starts with nothing.
  package init() {}

  /// The lines that are complete with these bytes.
  package mutating func take(_ chunk: ArraySlice<UInt8>) -> [String] {
    var lines: [String] = []
    for byte in chunk {
      if byte == UInt8(ascii: "\n") {
        lines.append(line)
        bytes.removeAll(keepingCapacity: true)
      } else if bytes.count < TypedInput.longestLine {
        bytes.append(byte)
      }
    }
    return lines
  }

  /// What came after the last newline.
  package var rest: String? { bytes.isEmpty ? nil : line }

  private var line: String {
    String(
      decoding: bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes[...], as: UTF8.self)
  }
}
