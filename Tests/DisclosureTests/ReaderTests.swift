import Disclosure
import Testing
import WorkshopModel

@Suite("The reader, on ordinary steps")
struct ReaderTests {
  @Test("Every order of arrival gives the same reading (rules D4)")
  func orderOfArrivalLeavesNoTrace() throws {
    for (step, contents) in try batches() {
      let reader = Reader(step: step, terms: Samples.lookedAtFirst(k: 3, present: 8))
      let readings = permutations(of: Samples.opened(contents)).map {
        reader.read($0, draw: Samples.draw)
      }
      #expect(Set(readings).count == 1, "\(step.kind.type)")
      #expect(readings.first != .nothing)
    }
  }

  @Test("Another draw gives another order of lines")
  func drawsDiffer() throws {
    let step = try Samples.step(.text(TextQuestion()))
    let reader = Reader(step: step, terms: Samples.lookedAtFirst(k: 1, .facilitator))
    let batch = Samples.opened((0..<12).map { .text("line \($0)") })
    let one = reader.read(batch, draw: Draw(1, 2, 3, 4)).moderation
    let other = reader.read(batch, draw: Draw(5, 6, 7, 8)).moderation
    #expect(one.map(\.text) != other.map(\.text))
    #expect(one.map(\.letter) == other.map(\.letter))
    #expect(Set(one.map(\.text)) == Set(other.map(\.text)))
  }

  @Test("Below k answers nothing is shown, and passes are no answers (rules K1)")
  func passesAreNoAnswers() throws {
    let reader = Reader(step: try Samples.choice(2), terms: Samples.terms())
    #expect(reader.read(Samples.batch([2, 2, 8]), draw: Samples.draw).roomView == .notShown)
    #expect(reader.read(Samples.batch([3, 2, 7]), draw: Samples.draw).roomView != .notShown)
  }

  @Test("An ordinary choice has exact counts; a quiz brings its answer and the reason (rules V1)")
  func choice() throws {
    var question = ChoiceQuestion(options: Samples.texts(3))
    question.answer = 2
    question.because = LocalizedText("It is so.")
    let reader = Reader(step: try Samples.step(.choice(question)), terms: Samples.terms())
    let view = reader.read(Samples.batch([4, 3, 0, 1]), draw: Samples.draw).roomView
    let options = [
      TalliedText("option 1", .count(4)), TalliedText("option 2", .count(3)),
      TalliedText("option 3", .count(0)),
    ]
    #expect(view == .choice(ChoiceView(options: options, answer: 2, because: "It is so.")))
  }

  @Test("What does not fit the step counts as a pass")
  func misfits() throws {
    let question = ChoiceQuestion(options: Samples.texts(3), maxPicks: 2)
    let rules = AnswerRules(try Samples.step(.choice(question)))
    let misfits: [Answer.Content] = [
      .picks([]), .picks([0]), .picks([4]), .picks([1, 1]), .picks([1, 2, 3]), .number(1),
      .text("1"), .picks([Int.min]), .picks([Int.max]),
    ]
    #expect(misfits.allSatisfy { rules.checked($0) == .pass })
    #expect(rules.checked(.picks([3, 1])) == .picks([1, 3]))
  }

  @Test("Misfits of every other type are passes, too")
  func misfitsOfOtherTypes() throws {
    let statements = StatementsQuestion(items: Samples.texts(2), labels: Samples.texts(2))
    let grid = GridQuestion(across: Samples.texts(2), up: Samples.texts(2))
    let feedback: [FeedbackItem] = [
      .scale(LocalizedText("s"), ScaleQuestion(range: 1...5)),
      .text(LocalizedText("t"), TextQuestion(limit: 3)),
    ]
    let misfits: [(StepKind, Answer.Content)] = [
      (.scale(ScaleQuestion(range: 0...10)), .number(11)),
      (.grid(grid), .point(across: 0, up: 3)),
      (.grid(grid), .point(across: 3, up: 8)),
      (.rank(RankQuestion(items: Samples.texts(3), top: 2)), .order([1, 2, 3])),
      (.rank(RankQuestion(items: Samples.texts(3), top: 2)), .order([2, 2])),
      (.statements(statements), .marks([1])),
      (.statements(statements), .marks([nil, 3])),
      (.text(TextQuestion(limit: 5)), .text("six   six")),
      (.text(TextQuestion(limit: 5)), .text("  \n ")),
      (.words(WordsQuestion(count: 1, maxWords: 2)), .words(["one", "two"])),
      (.words(WordsQuestion(count: 1, maxWords: 2)), .words(["one two three"])),
      (.words(WordsQuestion()), .words([String(repeating: "a", count: 61)])),
      (.feedback(feedback), .feedback([.number(6), .text("long")])),
      (.feedback(feedback), .feedback([])),
      (.gate(GateTerms(options: Samples.texts(2))), .consent(3)),
      (.reflect, .text("kept")),
    ]
    for (kind, content) in misfits {
      #expect(AnswerRules(try Samples.step(kind)).checked(content) == .pass, "\(kind.type)")
    }
  }

  @Test("Self, never, pair and mutual steps have no views")
  func nothing() throws {
    for reveal in [Reveal.onlySelf, .never, .pair, .mutual] {
      let reader = Reader(step: try Samples.choice(2), terms: Samples.terms(reveal))
      #expect(reader.read(Samples.batch([6, 6, 0]), draw: Samples.draw) == .nothing)
    }
  }

  @Test("A facilitator's view goes to the facilitator alone; a preview is the room's own view")
  func facilitator() throws {
    let step = try Samples.choice(2)
    let batch = Samples.batch([1, 1, 1])
    let alone = Reader(step: step, terms: Samples.terms(.facilitator, k: 1, present: 3))
      .read(batch, draw: Samples.draw)
    #expect(alone.roomView == nil && alone.facilitatorView != nil)
    let preview = Reader(step: step, terms: Samples.lookedAtFirst(k: 3))
      .read(Samples.batch([3, 3, 0]), draw: Samples.draw)
    #expect(preview.roomView != .notShown && preview.roomView == preview.facilitatorView)
  }

  @Test("The not-shown sentence has the same bytes for every cause (rules K7)")
  func notShown() {
    #expect(NotShown.sentence == "Not shown. That is normal; talk about it if you like.")
  }

  private func batches() throws -> [(Step, [Answer.Content])] {
    [
      (try Samples.choice(3), [.picks([1]), .picks([2]), .picks([2]), .pass, .picks([3])]),
      (
        try Samples.step(.text(TextQuestion())),
        [.text("a"), .text("b"), .text("c"), .pass, .text("a")]
      ),
      (
        try Samples.step(.words(WordsQuestion(count: 2))),
        [
          .words(["Tree", "sea"]), .words(["trees"]), .words(["sky"]), .words(["rain", "Sea!"]),
          .pass,
        ]
      ),
      (
        try Samples.step(.rank(RankQuestion(items: Samples.texts(3), top: 3))),
        [.order([1, 2, 3]), .order([2, 1]), .order([3]), .order([1]), .pass]
      ),
      (
        try Samples.step(.scale(ScaleQuestion(range: 0...10))),
        [.number(0), .number(10), .number(5), .number(5), .number(99)]
      ),
    ]
  }

  private func permutations<Value>(of values: [Value]) -> [[Value]] {
    guard values.count > 1 else { return [values] }
    return values.indices.flatMap { index in
      var rest = values
      let first = rest.remove(at: index)
      return permutations(of: rest).map { [first] + $0 }
    }
  }
}
