import Disclosure
import Testing
import WorkshopModel

@Suite("A match shows what everyone shares (rules V8)")
struct MatchTests {
  @Test("What all said yes to, and what all are open to, in the file's order")
  func lists() throws {
    let reader = MatchSamples.reader(try MatchSamples.step(4), people: 2)
    let batch = MatchSamples.opened([
      MatchSamples.answer([1, 2, 1, nil]), MatchSamples.answer([1, 1, 3, 1]),
    ])
    let reading = reader.read(batch, draw: Samples.draw, participants: 2)
    #expect(reading.roomView == MatchSamples.lists([1], open: [2]))
    #expect(reading.facilitatorView == nil && reading.personal.isEmpty)
  }

  @Test("Without everyone's answer the reading is that of people who share nothing")
  func incomplete() throws {
    let reader = MatchSamples.reader(try MatchSamples.step(2), people: 3)
    let yes = MatchSamples.answer([1, 1])
    let nothing = reader.read(
      MatchSamples.opened([yes, yes, MatchSamples.answer([3, 3])]), draw: Samples.draw,
      participants: 3)
    let missing = reader.read(
      MatchSamples.opened([yes, yes]), draw: Samples.draw, participants: 3)
    let passed = reader.read(
      MatchSamples.opened([yes, yes, .pass]), draw: Samples.draw, participants: 3)
    let misfit = reader.read(
      MatchSamples.opened([yes, yes, Answer(.number(1))]), draw: Samples.draw, participants: 3)
    let unknown = reader.read(MatchSamples.opened([yes, yes, yes]), draw: Samples.draw)
    let empty = reader.read([], draw: Samples.draw, participants: 0)
    #expect(Set([nothing, missing, passed, misfit, unknown, empty]).count == 1)
    #expect(nothing.roomView == MatchSamples.lists([], open: []))
  }

  @Test("Not now, nothing and what is no mark are one")
  func notNow() throws {
    let rules = AnswerRules(try MatchSamples.step(3))
    #expect(
      rules.checked(.match(marks: [3, 9, -1], with: ["Ana"]))
        == .match(marks: [nil, nil, nil], with: []))
    #expect(rules.checked(.match(marks: [1], with: [])) == .pass)
    #expect(rules.checked(.marks([1, 1, 1])) == .pass)
  }

  @Test("Names are kept for twos only: made safe, each once, in one order")
  func names() throws {
    let rules = AnswerRules(try MatchSamples.step(1, scope: .dyads))
    let checked = rules.checked(
      .match(
        marks: [2], with: ["Noor\u{1B}[2J", "Ana", "Ana", "  ", String(repeating: "a", count: 25)]))
    #expect(checked == .match(marks: [2], with: ["Ana", "Noor"]))
    let many = (0..<101).map { "n\($0)" }
    #expect(rules.checked(.match(marks: [2], with: many)) == .match(marks: [2], with: []))
  }

  @Test("Two who both ask for it are each shown what those two share, and nobody else is")
  func twos() throws {
    let reader = MatchSamples.reader(try MatchSamples.step(2, scope: .dyads), people: 3)
    let batch = [
      OpenedAnswer(MatchSamples.answer([1, 2], with: ["noor", "Lee"]), signature: "Ana"),
      OpenedAnswer(MatchSamples.answer([1, 1], with: ["ANA"]), signature: "Noor"),
      OpenedAnswer(MatchSamples.answer([1, nil]), signature: "Lee"),
    ]
    let reading = reader.read(batch, draw: Samples.draw, participants: 3)
    #expect(reading.roomView == MatchSamples.lists([1], open: []))
    let shared = { DyadView(name: $0, yes: ["item 1"], open: ["item 2"]) }
    #expect(
      reading.personal == [
        "Ana": .dyads([shared("Noor")]), "Noor": .dyads([shared("Ana")]), "Lee": .dyads([]),
      ])
    let early = reader.read(Array(batch.prefix(2)), draw: Samples.draw, participants: 3)
    #expect(early.personal == ["Ana": .dyads([]), "Noor": .dyads([])])
    #expect(!"\(reading)".contains("Noor"))
  }

  @Test("One's own screen says what one marked, and the rest in one word")
  func words() throws {
    let step = try MatchSamples.step(3, scope: .dyads)
    #expect(
      AnswerWords.text(MatchSamples.answer([1, nil, 2], with: ["Ana"]), for: step)
        == "item 1 \u{2013} answer 1; item 3 \u{2013} answer 2; everything else: answer 3; "
        + "in twos with Ana")
    #expect(
      AnswerWords.text(MatchSamples.answer([3, nil, 3]), for: step) == "everything: answer 3")
  }
}
