internal import Facilitation
internal import WorkshopModel

extension SpoolRecordCodec {
  /// Puts records together again, in order.
  struct Assembly {
    private let layout: SpoolLayout
    private(set) var records: [StepRecord] = []
    private var decision: [UInt8]?

    /// Nothing yet, of a file with such heads.
    init(layout: SpoolLayout) { self.layout = layout }

    /// Takes the next plaintext; false when it is no record.
    mutating func add(_ bytes: [UInt8]) -> Bool {
      let headBytes = layout.headBytes
      guard bytes.count >= headBytes, let kind = Kind(rawValue: bytes[0]) else { return false }
      let length = Int(bytes[2]) << 8 | Int(bytes[3])
      guard length <= bytes.count - headBytes else { return false }
      let content = bytes[headBytes..<(headBytes + length)]
      if kind == .decision { return addDecision(content, flags: bytes[1]) }
      // The parts of a decision that never came to its end were not acknowledged.
      decision = nil
      records.append(record(kind, bytes, content))
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

    private func record(
      _ kind: Kind, _ bytes: [UInt8], _ content: ArraySlice<UInt8>
    ) -> StepRecord {
      let token = AnswerToken(high: number(bytes[8..<16]), low: number(bytes[16..<24]))
      let seat = SeatID(label: UInt32(number(bytes[4..<8])))
      switch kind {
      case .envelope:
        let signer = bytes[1] & Flag.hasSigner == 0 ? nil : seat
        return .envelope(
          token, Envelope(bytes: Array(content)), signer: signer, group: group(in: bytes))
      case .withdrawn: return .withdrawn(token)
      case .finished: return .finished(seat)
      case .unfinished: return .unfinished(seat)
      case .shuffle, .decision:
        let words = (0..<4).map { number(bytes[(layout.headBytes + 8 * $0)...].prefix(8)) }
        return .shuffle(Draw(words[0], words[1], words[2], words[3]))
      }
    }

    private func group(in bytes: [UInt8]) -> Int? {
      guard let place = layout.groupPlace, bytes[1] & Flag.hasGroup != 0 else { return nil }
      return Int(number(bytes[place..<(place + 2)]))
    }

    private func number(_ bytes: ArraySlice<UInt8>) -> UInt64 {
      bytes.reduce(0) { $0 << 8 | UInt64($1) }
    }
  }
}
