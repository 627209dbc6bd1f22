import TerminalKit
import Testing

@Suite("A parser, however its input is cut")
struct InputParserChunkTests {
  private static let parts = [
    "a", "é", "信", "🎉", "\u{1B}[A", "\u{1B}OP", "\u{1B}[1;5C", "\u{1B}[97;5u", "\u{1B}[27;5;13~",
    "\u{1B}[200~x\r\ny\u{1B}[201~", "\u{1B}[I", "\u{1B}b", "\u{1B}[?2027;2$y", "\u{1B}[[A", "\r\n",
    "\u{1B}]11;rgb:ffff/ffff/dddd\u{1B}\\", "\u{1B}[<0;12;7M", "\u{1B}[M !!", "\u{1B}\u{1B}",
    "\u{1B}[",
    "\u{1B}P", "\u{1B}]", "\u{7}", "\u{3}", "1;2", "~", "\u{1B}[200~", "\u{1B}[201~", "\u{1B}[20",
  ]
  private static let rounds = Effort.isLong ? 20_000 : 1_500

  @Test("Whole, byte by byte and at random cuts it gives the same events and replies")
  func cuts() {
    var chance = Chance(5)
    for _ in 0..<Self.rounds {
      let bytes = Self.bytes(&chance)
      let whole = Self.read([bytes[...]])
      #expect(Self.read(bytes.indices.map { bytes[$0...$0] }) == whole)
      #expect(Self.read(Self.cut(bytes, &chance)) == whole)
    }
  }

  @Test("No bytes and no silences bring it out of step for good")
  func fuzz() {
    var chance = Chance(6)
    for _ in 0..<Self.rounds {
      var parser = InputParser()
      for part in Self.cut(Self.bytes(&chance), &chance) {
        _ = parser.feed(part)
        if chance.below(3) == 0 { _ = parser.flush() }
      }
      // Whatever was open: the end of a paste, and a key that ends every sequence.
      _ = parser.feed("\u{1B}[201~\u{3}".utf8)
      _ = parser.flush()
      _ = parser.feed("\u{3}\u{3}\u{3}\u{3}".utf8)
      #expect(parser.feed("x".utf8) == [.key(.character("x"))])
      #expect(!parser.isPending && !parser.isPasting)
    }
  }

  @Test("No key is ever a control or half of a sequence")
  func clean() {
    var chance = Chance(8)
    for _ in 0..<Self.rounds {
      for case .key(let key) in Self.read([Self.bytes(&chance)[...]]).events {
        guard case .character(let character) = key.symbol else { continue }
        #expect(character.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F })
        #expect(!character.unicodeScalars.contains { (0x80..<0xA0) ~= $0.value })
      }
    }
  }

  private struct Reading: Equatable {
    var events: [InputEvent] = []
    var replies: [TerminalReply] = []
  }

  private static func read(_ parts: [ArraySlice<UInt8>]) -> Reading {
    var parser = InputParser()
    var reading = Reading()
    for part in parts {
      reading.events += parser.feed(part)
      reading.replies += parser.takeReplies()
    }
    return reading
  }

  private static func bytes(_ chance: inout Chance) -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0...chance.below(8) {
      if chance.below(5) == 0 {
        bytes.append(UInt8(chance.below(256)))
      } else {
        bytes += chance.one(of: parts).utf8
      }
    }
    return bytes
  }

  private static func cut(_ bytes: [UInt8], _ chance: inout Chance) -> [ArraySlice<UInt8>] {
    var rest = bytes[...]
    var parts: [ArraySlice<UInt8>] = []
    while !rest.isEmpty {
      parts.append(rest.prefix(1 + chance.below(6)))
      rest = rest.dropFirst(parts.last?.count ?? 1)
    }
    return parts
  }
}
