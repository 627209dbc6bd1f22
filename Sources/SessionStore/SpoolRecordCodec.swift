internal import Facilitation
internal import WorkshopModel

/// Step records as plaintexts of one size, whatever they say.
///
/// A head (kind, flags, length, seat, token, group) and as many bytes as an envelope has. A decision
/// that is longer goes into several records, which follow each other.
struct SpoolRecordCodec: Sendable {

  enum Kind: UInt8 {
    case envelope = 1
    case withdrawn, finished, unfinished, shuffle, decision
  }

  enum Flag {
    static let hasSigner: UInt8 = 1
    static let isFirst: UInt8 = 2
    static let isLast: UInt8 = 4
    static let hasGroup: UInt8 = 8
  }

  /// Bytes of an envelope.
  let sizeClass: Int
  /// How heads are laid out.
  let layout: SpoolLayout
  /// Bytes of a plaintext.
  var plaintextBytes: Int { layout.headBytes + sizeClass }

  /// Writes a record into the buffer, once for each plaintext that it takes, and hands it over.
  func encode(
    _ record: StepRecord, in buffer: inout [UInt8],
    _ take: (borrowing [UInt8]) throws(StoreError) -> Void
  ) throws(StoreError) {
    switch record {
    case .envelope(let token, let envelope, let signer, let group):
      guard envelope.bytes.count <= sizeClass else { throw .recordTooLarge }
      let flags = (signer == nil ? 0 : Flag.hasSigner) | (group == nil ? 0 : Flag.hasGroup)
      start(&buffer, .envelope, flags: flags)
      put(token, in: &buffer)
      if let signer { put(UInt64(signer.label), bytes: 4, at: 4, in: &buffer) }
      if let group { try put(group: group, in: &buffer) }
      put(envelope.bytes[...], in: &buffer)
      try take(buffer)
    case .withdrawn(let token):
      start(&buffer, .withdrawn)
      put(token, in: &buffer)
      try take(buffer)
    case .finished(let seat): try encode(seat, .finished, in: &buffer, take)
    case .unfinished(let seat): try encode(seat, .unfinished, in: &buffer, take)
    case .shuffle(let draw):
      start(&buffer, .shuffle)
      for (place, word) in draw.words.enumerated() {
        put(word, bytes: 8, at: layout.headBytes + 8 * place, in: &buffer)
      }
      try take(buffer)
    case .decision(let bytes): try encode(bytes, in: &buffer, take)
    }
  }

  private func encode(
    _ seat: SeatID, _ kind: Kind, in buffer: inout [UInt8],
    _ take: (borrowing [UInt8]) throws(StoreError) -> Void
  ) throws(StoreError) {
    start(&buffer, kind)
    put(UInt64(seat.label), bytes: 4, at: 4, in: &buffer)
    try take(buffer)
  }

  private func encode(
    _ decision: [UInt8], in buffer: inout [UInt8],
    _ take: (borrowing [UInt8]) throws(StoreError) -> Void
  ) throws(StoreError) {
    var rest = decision[...]
    var isFirst = true
    repeat {
      let part = rest.prefix(sizeClass)
      rest = rest.dropFirst(part.count)
      start(
        &buffer, .decision,
        flags: (isFirst ? Flag.isFirst : 0) | (rest.isEmpty ? Flag.isLast : 0))
      put(part, in: &buffer)
      try take(buffer)
      isFirst = false
    } while !rest.isEmpty
  }

  private func start(_ buffer: inout [UInt8], _ kind: Kind, flags: UInt8 = 0) {
    _ = buffer.withUnsafeMutableBytes { $0.initializeMemory(as: UInt8.self, repeating: 0) }
    buffer[0] = kind.rawValue
    buffer[1] = flags
  }

  private func put(_ token: AnswerToken, in buffer: inout [UInt8]) {
    put(token.high, bytes: 8, at: 8, in: &buffer)
    put(token.low, bytes: 8, at: 16, in: &buffer)
  }

  /// A file of the first layout belongs to a step that was opened without groups.
  private func put(group: Int, in buffer: inout [UInt8]) throws(StoreError) {
    guard let place = layout.groupPlace, (0...0xFFFF).contains(group) else {
      throw .failed(code: -1)
    }
    put(UInt64(group), bytes: 2, at: place, in: &buffer)
  }

  private func put(_ content: ArraySlice<UInt8>, in buffer: inout [UInt8]) {
    put(UInt64(content.count), bytes: 2, at: 2, in: &buffer)
    buffer.withUnsafeMutableBytes { target in
      content.withUnsafeBytes { source in
        UnsafeMutableRawBufferPointer(rebasing: target[layout.headBytes...]).copyMemory(
          from: source)
      }
    }
  }

  private func put(_ number: UInt64, bytes count: Int, at place: Int, in buffer: inout [UInt8]) {
    for index in 0..<count {
      buffer[place + index] = UInt8(truncatingIfNeeded: number >> UInt64(8 * (count - 1 - index)))
    }
  }
}

/// How the heads of a file's records are laid out; a file keeps the layout that it was begun with.
enum SpoolLayout: UInt8, CaseIterable {
  /// Without groups.
  case first = 1
  case second

  /// The layout of new files.
  static let newest = SpoolLayout.second

  /// What a file of it begins with.
  var magic: [UInt8] { Array("attune-spool-0\(rawValue)\n".utf8) }
  /// Bytes before a record's content.
  var headBytes: Int { self == .first ? 24 : 28 }
  /// Where the author's group stands.
  var groupPlace: Int? { self == .first ? nil : 24 }
}
