import Testing
import WorkshopModel
import WorkshopProtocol

@Suite("What others write never makes a line too long")
struct FittingTests {
  /// As many bytes as four scalars of four bytes have, for each grapheme.
  private func heavy(_ graphemes: Int) -> String {
    String(repeating: "\u{1D157}\u{1D165}\u{1D165}\u{1D165}", count: graphemes)
  }

  private func lines(_ message: ServerMessage) throws -> [ServerMessage] {
    let bytes = ServerMessageCodec.encode(message)
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    #expect(lines.allSatisfy { $0.count < WireLimits.lineBytes })
    return try lines.map { try ServerMessageCodec.decode(Array($0)) }
  }

  @Test("a tick's notes come in as many lines as they need, in order")
  func notes() throws {
    let notes = (0..<64).map { index in
      ServerMessage.Note(
        text: "\(index) " + String(repeating: "🦊", count: 270), signedBy: heavy(24))
    }
    let told = try lines(.notes(notes)).flatMap { message -> [ServerMessage.Note] in
      if case .notes(let notes) = message { notes } else { [] }
    }
    #expect(told == notes)
    #expect(try lines(.notes([])) == [.notes([])])
  }

  @Test("of letters with long names, as many are told as fit")
  func letters() throws {
    let letters = (0..<400).map { "A\($0) \"\\" + heavy(20) }
    let people = ServerMessage.People(present: 400, away: 0, waiting: 0, letters: letters)
    guard case .people(let told)? = try lines(.people(people)).first else {
      Issue.record("nothing was told")
      return
    }
    #expect(told.present == 400)
    #expect(!told.letters.isEmpty)
    #expect(told.letters.elementsEqual(letters.prefix(told.letters.count)))
  }
}
