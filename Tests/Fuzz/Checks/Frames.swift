import NIOCore
import SecureTransport
import SessionScreens
import TerminalClient

/// A stream gives the same lines however it is cut, and the cutters keep little of it.
enum Frames {
  private static let limits = [1, 2, 8, 64, 1_280, 4_096]

  /// The first byte chooses the limit and the second how the rest is cut.
  static func complaint(about bytes: [UInt8]) -> String? {
    guard bytes.count > 2 else { return nil }
    let limit = limits[Int(bytes[0]) % limits.count]
    let stream = Array(bytes[2...])
    let expected = Lines(of: stream, limit: limit)
    for pieces in [[stream[...]], singles(stream), pieces(of: stream, drawnBy: bytes[1])] {
      if let complaint = framer(pieces, limit, expected) { return complaint }
    }
    return splitter(stream, pieces(of: stream, drawnBy: bytes[1]))
  }

  /// What must come of a stream, found in the plainest way.
  private struct Lines: Equatable {
    var lines: [[UInt8]] = []
    var isTooLong = false

    init() {}

    init(of stream: [UInt8], limit: Int) {
      let parts = stream.split(separator: 0x0A, omittingEmptySubsequences: false)
      for (index, part) in parts.enumerated() {
        isTooLong = part.count >= limit
        if isTooLong || index == parts.count - 1 { return }
        lines.append(Array(part.last == 0x0D ? part.dropLast() : part))
      }
    }
  }

  private static func framer(
    _ pieces: [ArraySlice<UInt8>], _ limit: Int, _ expected: Lines
  ) -> String? {
    var framer = LineFramer(limit: limit)
    var found = Lines()
    for piece in pieces where !found.isTooLong {
      framer.fill(atMost: piece.count + 7) { space in
        space.copyBytes(from: piece)
        return piece.count
      }
      take(from: &framer, into: &found)
      framer.compact()
      // Looking inside is slow, so the many pieces of one byte go without.
      if piece.count != 1, let complaint = memory(of: framer, limit + piece.count) {
        return complaint
      }
    }
    return found == expected ? nil : "\(pieces.count) pieces give other lines"
  }

  private static func take(from framer: inout LineFramer, into found: inout Lines) {
    while true {
      switch framer.next() {
      case .line(let line): found.lines.append(Array(line))
      case .more: return
      case .tooLong:
        found.isTooLong = true
        return
      }
    }
  }

  private static func memory(of framer: LineFramer, _ needed: Int) -> String? {
    let storage = Mirror(reflecting: framer).children.first { $0.label == "storage" }?.value
    guard let storage = storage as? ByteBuffer else {
      return "a framer keeps its bytes elsewhere now"
    }
    return storage.capacity <= 4 * (needed + 64) ? nil : "a framer keeps too much"
  }

  /// The cutter of typed lines.
  private static func splitter(_ stream: [UInt8], _ pieces: [ArraySlice<UInt8>]) -> String? {
    var whole = LineSplitter()
    var cut = LineSplitter()
    let lines = whole.take(stream[...])
    let others = pieces.flatMap { cut.take($0) }
    guard lines == others, whole.rest == cut.rest else { return "typed lines depend on the cuts" }
    let newlines = stream.count { $0 == 0x0A }
    return lines.count == newlines ? nil : "typed lines are lost"
  }

  private static func singles(_ stream: [UInt8]) -> [ArraySlice<UInt8>] {
    stream.indices.map { stream[$0...$0] }
  }

  /// Pieces of up to 64 bytes, empty ones among them.
  private static func pieces(of stream: [UInt8], drawnBy seed: UInt8) -> [ArraySlice<UInt8>] {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    var rest = stream[...]
    var pieces: [ArraySlice<UInt8>] = []
    while !rest.isEmpty {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let piece = rest.prefix(Int((state >> 33) % 65) >> Int((state >> 50) % 6))
      pieces.append(piece)
      rest = rest.dropFirst(piece.count)
    }
    return pieces
  }
}
