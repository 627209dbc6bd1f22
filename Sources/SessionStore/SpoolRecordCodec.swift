internal import Facilitation
internal import WorkshopModel

/// Step records as plaintexts of one size, whatever they say.
///
/// A head of 24 bytes (kind, flags, length, seat, token) and as many bytes as an envelope has. A
/// decision that is longer goes into several records, which follow each other.
struct SpoolRecordCodec: Sendable {
  private static let headBytes = 24

  private enum Kind: UInt8 {
    case envelope = 1
    case withdrawn, finished, unfinished, shuffle, decision
  }

  private enum Flag {
    static let hasSigner: UInt8 = 1
    static let isFirst: UInt8 = 2
    static let isLast: UInt8 = 4
  }

  /// Bytes of an envelope.
  let sizeClass: Int
  /// Bytes of a plaintext.
  var plaintextBytes: Int { Self.headBytes + sizeClass }

  /// Writes a record into the buffer, once for each plaintext that it takes, and hands it over.
  func encode(
    _ record: StepRecord, in buffer: inout [UInt8],
    _ take: (borrowing [UInt8]) throws(StoreError) -> Void
  ) throws(StoreError) {
    switch record {
    case .envelope(let token, let envelope, let signer):
      guard envelope.bytes.count <= sizeClass else { throw .recordTooLarge }
      start(&buffer, .envelope, flags: signer == nil ? 0 : Flag.hasSigner)
      put(token, in: &buffer)
      if let signer { put(UInt64(signer.label), bytes: 4, at: 4, in: &buffer) }
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
        put(word, bytes: 8, at: Self.headBytes + 8 * place, in: &buffer)
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

  private func put(_ content: ArraySlice<UInt8>, in buffer: inout [UInt8]) {
    put(UInt64(content.count), bytes: 2, at: 2, in: &buffer)
    buffer.withUnsafeMutableBytes { target in
      content.withUnsafeBytes { source in
        UnsafeMutableRawBufferPointer(rebasing: target[Self.headBytes...]).copyMemory(from: source)
      }
    }
  }

  private func put(_ number: UInt64, bytes count: Int, at place: Int, in buffer: inout [UInt8]) {
    for index in 0..<count {
      buffer[place + index] = UInt8(truncatingIfNeeded: number >> UInt64(8 * (count - 1 - index)))
    }
  }

  /// Puts records together again, in order.
  struct Assembly {
    private(set) var records: [StepRecord] = []
    private var decision: [UInt8]?

    /// Takes the next plaintext; false when it is no record.
    mutating func add(_ bytes: [UInt8]) -> Bool {
      guard bytes.count >= headBytes, let kind = Kind(rawValue: bytes[0]) else { return false }
      let length = Int(bytes[2]) << 8 | Int(bytes[3])
      guard length <= bytes.count - headBytes else { return false }
      let content = bytes[headBytes..<(headBytes + length)]
      if kind == .decision { return addDecision(content, flags: bytes[1]) }
      // The parts of a decision that never came to its end were not acknowledged.
      decision = nil
      records.append(Self.record(kind, bytes, content))
      return true
    }

    private mutating func addDecision(_ part: ArraySlice<UInt8>, flags: UInt8) -> Bool {
      if flags & Flag.isFirst != 0 { decision = [] }
      guard decision != nil else { return false }
      decision?.append(contentsOf: part)
      guard flags & Flag.isLast != 0 else { return true }
      records.append(.decision(decision ?? []))
      decision = nil
      return true
    }

    private static func record(
      _ kind: Kind, _ bytes: [UInt8], _ content: ArraySlice<UInt8>
    ) -> StepRecord {
      let token = AnswerToken(high: number(bytes[8..<16]), low: number(bytes[16..<24]))
      let seat = SeatID(label: UInt32(number(bytes[4..<8])))
      switch kind {
      case .envelope:
        let signer = bytes[1] & Flag.hasSigner == 0 ? nil : seat
        return .envelope(token, Envelope(bytes: Array(content)), signer: signer)
      case .withdrawn: return .withdrawn(token)
      case .finished: return .finished(seat)
      case .unfinished: return .unfinished(seat)
      case .shuffle, .decision:
        let words = (0..<4).map { number(bytes[(headBytes + 8 * $0)...].prefix(8)) }
        return .shuffle(Draw(words[0], words[1], words[2], words[3]))
      }
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> UInt64 {
      bytes.reduce(0) { $0 << 8 | UInt64($1) }
    }
  }
}
