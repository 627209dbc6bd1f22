import Disclosure
import Testing
import WorkshopModel

@Suite("Lines that may need care, and lines that are taken out")
struct CareModerationTests {
  @Test("The reader marks what may need care and what may point to somebody")
  func marks() throws {
    let step = try Samples.step(.text(TextQuestion()))
    let reader = Reader(
      step: step, terms: Samples.lookedAtFirst(k: 1, .facilitator),
      watch: LineWatch(names: ["Noor"]))
    let lines = reader.read(
      Samples.opened([.text("I want to die"), .text("ask noor"), .text("bread")]),
      draw: Samples.draw
    ).moderation
    let marked = Dictionary(uniqueKeysWithValues: lines.map { ($0.text, $0) })
    #expect(marked["I want to die"]?.needsCare == true && marked["ask noor"]?.mayPoint == true)
    #expect(marked["bread"]?.needsCare == false && marked["bread"]?.mayPoint == false)
  }

  @Test("A line that may need care is held until somebody decides; that is no end of the list")
  func heldByDefault() throws {
    var moderation = Moderation(lines(3, care: ["a", "b", "c"]), room: .group)
    #expect(moderation.entries.map(\.state) == [.held, .held, .held] && !moderation.isFinished)
    #expect(throws: ModerationRefusal.notWaiting) {
      try moderation.apply(.release(letters: ["a", "b", "c"], draw: Samples.draw))
    }
    try moderation.apply(.hold(letters: ["a"], .tooExposed))
    #expect(moderation.entries[0].reason == .tooExposed && !moderation.isFinished)
    try moderation.apply(.finish)
    #expect(moderation.isFinished && moderation.entries.allSatisfy { $0.state == .held })
  }

  @Test("Offered lines wait like others; offering can be undone, and undoing offers")
  func offer() throws {
    var moderation = Moderation(lines(4, care: ["a", "b"]), room: .group)
    try moderation.apply(.offer(letters: ["a"]))
    try moderation.apply(.undo(letter: "b"))
    #expect(moderation.entries.allSatisfy { $0.state == .waiting })
    try moderation.apply(.undo(letter: "b"))
    #expect(moderation.entries[1].state == .held)
    for letter in ["a", "c", "q"] {
      #expect(throws: ModerationRefusal.self) { try moderation.apply(.offer(letters: [letter])) }
    }
    let shown = try moderation.apply(.release(letters: ["a", "c", "d"], draw: Samples.draw))
    #expect(shown?.lines.count == 3 && !moderation.isFinished)
    let again = Moderation(
      lines(4, care: ["a", "b"]), room: .group, decisions: moderation.decisions)
    #expect(again == moderation)
  }

  @Test("A struck line leaves its batch; the others stay in their order")
  func strike() throws {
    var moderation = Moderation(lines(4), room: .group)
    let shown = try #require(
      try moderation.apply(.release(letters: ["a", "b", "c", "d"], draw: Samples.draw)))
    let shorter = try #require(try moderation.strike("b"))
    #expect(shorter.batch == 0)
    #expect(shorter.view.lines == shown.lines.filter { $0.text != "line b" })
    #expect(moderation.released == [shorter.view])
    #expect(moderation.entries[1].text == "(taken out by its author)")
    #expect(throws: ModerationRefusal.notWaiting) { try moderation.strike("b") }
    #expect(throws: ModerationRefusal.unknownLine) { try moderation.strike("q") }
    #expect(Moderation(lines(4), room: .group, decisions: moderation.decisions) == moderation)
  }

  @Test("A line that was struck before it was shown is never shown")
  func strikeBefore() throws {
    var moderation = Moderation(lines(4, care: ["b"]), room: .group)
    #expect(try moderation.strike("a") == nil && moderation.strike("b") == nil)
    for decision in [
      ModerationDecision.undo(letter: "a"), .offer(letters: ["b"]),
      .release(letters: ["a", "c", "d"], draw: Samples.draw), .hold(letters: ["a"], .cruel),
      .redact(letter: "a", from: 0, to: 1),
    ] {
      #expect(throws: ModerationRefusal.notWaiting) { try moderation.apply(decision) }
    }
    try moderation.apply(.hold(letters: ["c", "d"], .offTopic))
    #expect(moderation.isFinished)
  }

  @Test("Authors stand by their lines' letters, in an order that no arrival can influence")
  func authors() throws {
    let step = try Samples.step(.text(TextQuestion()))
    let reader = Reader(step: step, terms: Samples.lookedAtFirst(k: 1, .facilitator))
    let batch = (0..<6).map { number in
      OpenedAnswer(
        Answer(.text(number < 3 ? "the same" : "line \(number)")),
        token: AnswerToken(high: 7, low: UInt64(number)))
    }
    let reading = reader.read(batch, draw: Samples.draw)
    #expect(reading == reader.read(batch.reversed(), draw: Samples.draw))
    #expect(Set(reading.authors.values) == Set(batch.compactMap(\.token)))
    for line in reading.moderation where line.text != "the same" {
      let author = batch.first { $0.answer.content == .text(line.text) }
      #expect(reading.authors[line.letter] == author?.token)
    }
    #expect(!"\(reading) \(String(reflecting: reading))".contains("AnswerToken"))
  }

  @Test("Single words have their authors, shared ones have none")
  func words() throws {
    let step = try Samples.step(.words(WordsQuestion(count: 2)))
    let reader = Reader(step: step, terms: Samples.lookedAtFirst(k: 3))
    let contents: [[String]] = [["sea", "tree"], ["tree"], ["rain"]]
    let batch = contents.enumerated().map { index, entries in
      OpenedAnswer(Answer(.words(entries)), token: AnswerToken(high: 0, low: UInt64(index)))
    }
    let reading = reader.read(batch, draw: Samples.draw)
    let found = reading.moderation.map { [$0.text: reading.authors[$0.letter]?.low] }
    #expect(Set(found) == [["sea": 0], ["rain": 2]])
  }

  private func lines(_ count: Int, care: Set<String> = []) -> [ModerationLine] {
    (0..<count).map { index in
      let letter = ModerationLine.letter(at: index)
      return ModerationLine(
        letter: letter, text: "line \(letter)", mayKeep: true, needsCare: care.contains(letter))
    }
  }
}
