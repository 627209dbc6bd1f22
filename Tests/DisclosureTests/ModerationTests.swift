import Disclosure
import Testing
import WorkshopModel

@Suite("Lines before they are shown (rules V7)")
struct ModerationTests {
  @Test("Lines are released in batches of at least three, in an order of the draw's making")
  func batches() throws {
    var moderation = Moderation(lines(7), room: .group)
    #expect(throws: ModerationRefusal.tooFew) {
      try moderation.apply(.release(letters: ["a", "b", "b"], draw: Samples.draw))
    }
    let shown = try moderation.apply(.release(letters: ["a", "b", "c"], draw: Samples.draw))
    #expect(Set(shown?.lines.map(\.text) ?? []) == ["line 0", "line 1", "line 2"])
    #expect(throws: ModerationRefusal.notWaiting) {
      try moderation.apply(.release(letters: ["a", "d", "e"], draw: Samples.draw))
    }
    #expect(!moderation.isFinished)
    try moderation.apply(.finish)
    #expect(moderation.isFinished && moderation.released.count == 1)
    #expect(moderation.entries.map(\.state.rawValue).filter { $0 == "held" }.count == 4)
  }

  @Test("A span is replaced by [someone]; decisions can be undone until the line is released")
  func redaction() throws {
    var moderation = Moderation(
      [ModerationLine(letter: "a", text: "Ask Río now", mayKeep: false)] + lines(3, from: 1),
      room: .group)
    try moderation.apply(.redact(letter: "a", from: 4, to: 7))
    #expect(moderation.entries[0].text == "Ask [someone] now")
    try moderation.apply(.undo(letter: "a"))
    #expect(moderation.entries[0].text == "Ask Río now")
    try moderation.apply(.hold(letters: ["a"], .namesSomeone))
    #expect(moderation.entries[0].reason == .namesSomeone)
    try moderation.apply(.undo(letter: "a"))
    #expect(throws: ModerationRefusal.nothingToUndo) { try moderation.apply(.undo(letter: "a")) }
    #expect(throws: ModerationRefusal.badSpan) {
      try moderation.apply(.redact(letter: "a", from: 4, to: 99))
    }
    #expect(throws: ModerationRefusal.unknownLine) { try moderation.apply(.undo(letter: "q")) }
  }

  @Test("The list of decisions brings the same state back after a restart")
  func replay() throws {
    var moderation = Moderation(lines(8), room: .group)
    try moderation.apply(.hold(letters: ["h"], .cruel))
    try moderation.apply(.redact(letter: "b", from: 0, to: 4))
    try moderation.apply(.release(letters: ["a", "b", "c"], draw: Samples.draw))
    let again = Moderation(lines(8), room: .group, decisions: moderation.decisions)
    #expect(again == moderation)
    #expect(again.released[0].lines.contains { $0.text == "[someone] 1" })
  }

  @Test("A constellation's lines are never released")
  func constellation() {
    var moderation = Moderation(lines(5), room: .constellation)
    #expect(throws: ModerationRefusal.notInThisRoom) {
      try moderation.apply(.release(letters: ["a", "b", "c"], draw: Samples.draw))
    }
  }

  @Test("A refused decision changes nothing")
  func refusal() {
    var moderation = Moderation(lines(3), room: .group)
    let before = moderation
    #expect(throws: ModerationRefusal.unknownLine) {
      try moderation.apply(.hold(letters: ["a", "q"], .cruel))
    }
    #expect(moderation == before)
  }

  private func lines(_ count: Int, from first: Int = 0) -> [ModerationLine] {
    (first..<first + count).map {
      ModerationLine(letter: ModerationLine.letter(at: $0), text: "line \($0)", mayKeep: true)
    }
  }
}
