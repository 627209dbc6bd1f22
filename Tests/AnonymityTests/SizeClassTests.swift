import Anonymity
import Testing
import WorkshopModel

@Suite struct SizeClassTests {
  private func step(_ kind: StepKind) throws -> Step {
    Step(id: try #require(StepID("a-step")), title: LocalizedText("A step"), kind: kind, minutes: 1)
  }

  @Test func `a choice of one fits the least class`() throws {
    let options = (1...9).map { LocalizedText("\($0)") }
    #expect(SizeClass.fitting(try step(.choice(ChoiceQuestion(options: options)))) == .bytes256)
  }

  @Test func `a text of 240 graphemes of sixteen bytes fits its class`() throws {
    let sizeClass = SizeClass.fitting(try step(.text(TextQuestion(limit: 240))))
    #expect(sizeClass == .bytes4096)
    #expect(sizeClass.capacity >= 240 * 16)
  }

  @Test func `a longer limit never gives a smaller class`() throws {
    var last = SizeClass.bytes256
    for limit in stride(from: 1, through: 1_000, by: 7) {
      let now = SizeClass.fitting(try step(.text(TextQuestion(limit: limit))))
      #expect(now >= last)
      last = now
    }
    #expect(last == .bytes8192)
  }

  @Test func `feedback is as large as its items together`() throws {
    let scale = ScaleQuestion(range: 0...10)
    let text = FeedbackItem.text(LocalizedText("What?"), TextQuestion(limit: 240))
    let items = [FeedbackItem.scale(LocalizedText("How?"), scale), text]
    #expect(SizeClass.fitting(try step(.feedback(items))) == .bytes4096)
    #expect(SizeClass.fitting(try step(.feedback(items + [text]))) == .bytes8192)
  }

  @Test func `three words fit a small class`() throws {
    #expect(SizeClass.fitting(try step(.words(WordsQuestion(count: 1)))) == .bytes512)
  }

  @Test func `a match is as large as its items, and as eight names where twos are offered`() throws
  {
    let items = (1...12).map { LocalizedText("\($0)") }
    let all = MatchQuestion(items: items, answers: [])
    #expect(SizeClass.fitting(try step(.match(all))) == .bytes256)
    let twos = SizeClass.fitting(
      try step(.match(MatchQuestion(items: items, answers: [], scope: .dyads))))
    #expect(twos == .bytes4096)
    let name = 24 * 16 + 3
    #expect(twos.capacity >= 64 + 12 * 5 + 8 * name)
  }
}
