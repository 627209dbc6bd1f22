package import NIOCore

/// Cuts a stream of bytes into lines, looking at each byte once.
package struct LineFramer {
  /// What the bytes so far give.
  package enum Cut: Equatable {
    /// A line without its newline, and without a carriage return before that.
    case line(ByteBufferView)
    /// The line is not complete.
    case more
    /// The line is longer than the limit.
    case tooLong
  }

  private let limit: Int
  private var storage = ByteBuffer()
  /// Bytes from the reader index that hold no newline.
  private var scanned = 0

  /// A framer for lines of at most `limit` bytes, newline included.
  package init(limit: Int) {
    self.limit = limit
  }

  /// Adds up to `count` bytes, which `body` writes; it returns how many.
  package mutating func fill(
    atMost count: Int, _ body: (UnsafeMutableRawBufferPointer) -> Int
  ) {
    storage.writeWithUnsafeMutableBytes(minimumWritableBytes: count) { space in
      body(UnsafeMutableRawBufferPointer(rebasing: space.prefix(count)))
    }
  }

  /// Takes the next complete line.
  package mutating func next() -> Cut {
    let view = storage.readableBytesView
    let start = view.startIndex
    guard let newline = view[(start + scanned)...].firstIndex(of: 0x0A) else {
      scanned = view.count
      return scanned >= limit ? .tooLong : .more
    }
    guard newline - start < limit else { return .tooLong }
    let hasReturn = newline > start && view[newline - 1] == 0x0D
    storage.moveReaderIndex(to: newline + 1)
    scanned = 0
    return .line(view[start..<(hasReturn ? newline - 1 : newline)])
  }

  /// Gives back memory when nothing waits, and else closes the gap in front of an unfinished line.
  package mutating func compact() {
    if storage.readableBytes == 0 {
      storage = ByteBuffer()
    } else if storage.readerIndex > 0 {
      storage.discardReadBytes()
    }
  }
}
