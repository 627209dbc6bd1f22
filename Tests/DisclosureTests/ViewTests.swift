import Disclosure
import Testing
import WorkshopModel

@Suite("What a view shows (rules V1, V3–V6, V9)")
struct ViewTests {
  @Test("A scale has at most seven bins, the median and quartiles, never a mean")
  func scale() throws {
    let step = try Samples.step(.scale(ScaleQuestion(range: 0...10)))
    let contents = [0, 2, 4, 5, 6, 10].map(Answer.Content.number)
    let view = Reader(step: step, terms: Samples.terms())
      .read(Samples.opened(contents), draw: Samples.draw).roomView
    guard case .scale(let scale) = view else {
      Issue.record("no scale")
      return
    }
    #expect(scale.bins.map(\.range) == [0...1, 2...3, 4...5, 6...7, 8...9, 10...10])
    #expect(scale.bins.map(\.tally) == [1, 1, 2, 1, 0, 1].map(Tally.count))
    let middle = ScaleView.Middle(
      medianTenths: 45, lowerQuartileTenths: 20, upperQuartileTenths: 60)
    #expect(scale.middle == middle)
  }

  @Test("A sensitive scale has bands and no median")
  func sensitiveScale() throws {
    let step = try Samples.step(.scale(ScaleQuestion(range: 1...3)), isSensitive: true)
    let contents = [1, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3].map(Answer.Content.number)
    let view = Reader(step: step, terms: Samples.terms())
      .read(Samples.opened(contents), draw: Samples.draw).roomView
    guard case .scale(let scale) = view else {
      Issue.record("no scale")
      return
    }
    #expect(scale.middle == nil)
    #expect(scale.bins.map(\.tally) == [.band(.many), .band(.many), .band(.fewOrNone)])
  }

  @Test("A grid is quadrants below 2k and a smoothed map from 2k on")
  func grid() throws {
    let question = GridQuestion(across: Samples.texts(2), up: Samples.texts(2), size: 3)
    let reader = Reader(step: try Samples.step(.grid(question)), terms: Samples.terms(k: 3))
    let few = Samples.opened([(1, 1), (1, 3), (3, 3), (2, 2), (3, 1)].map(Self.point))
    guard case .grid(let coarse) = reader.read(few, draw: Samples.draw).roomView else {
      Issue.record("no grid")
      return
    }
    #expect(coarse.picture == .quadrants([1, 2, 1, 1].map(Tally.count)))
    let many = Samples.opened([(1, 3), (1, 3), (1, 3), (1, 3), (1, 3), (1, 3)].map(Self.point))
    guard case .grid(let map) = reader.read(many, draw: Samples.draw).roomView else {
      Issue.record("no map")
      return
    }
    #expect(map.picture == .map([[9, 5, 0], [5, 2, 0], [0, 0, 0]]))
  }

  @Test("A ranking has an order with ties and majorities, no points (rules V5)")
  func rank() throws {
    let question = RankQuestion(items: Samples.texts(4, "item"), top: 2)
    let reader = Reader(step: try Samples.step(.rank(question)), terms: Samples.terms(k: 3))
    let ballots: [Answer.Content] = [.order([1, 2]), .order([1, 3]), .order([2, 1])]
    let view = reader.read(Samples.opened(ballots), draw: Samples.draw).roomView
    guard case .rank(let rank) = view else {
      Issue.record("no rank")
      return
    }
    #expect(rank.rows == [["item 1"], ["item 2"], ["item 3"]])
    #expect(rank.firstChoicesSpread == 2)
    #expect(rank.majorities.contains(RankView.Majority(preferred: 1, other: 2)))
    #expect(!rank.majorities.contains(RankView.Majority(preferred: 3, other: 4)))
  }

  @Test("A sensitive ranking is not shown where first choices agree, and never shows majorities")
  func sensitiveRank() throws {
    let question = RankQuestion(items: Samples.texts(3, "item"), top: 2)
    let step = try Samples.step(.rank(question), isSensitive: true)
    let reader = Reader(step: step, terms: Samples.terms())
    let same = [Answer.Content](repeating: .order([1, 2]), count: 12)
    #expect(reader.read(Samples.opened(same), draw: Samples.draw).roomView == .notShown)
    let spread = (0..<12).map { Answer.Content.order([$0 % 3 + 1]) }
    guard case .rank(let rank) = reader.read(Samples.opened(spread), draw: Samples.draw).roomView
    else {
      Issue.record("no rank")
      return
    }
    #expect(rank.majorities.isEmpty && rank.firstChoicesSpread == 0)
    #expect(rank.rows == [["item 1", "item 2", "item 3"]])
  }

  @Test("Words of two or more people are shown, single ones wait for the facilitator (rules V4)")
  func words() throws {
    let step = try Samples.step(.words(WordsQuestion(count: 2)))
    let reader = Reader(step: step, terms: Samples.lookedAtFirst(k: 3))
    let batch = Samples.opened([
      .words(["Trees", "tree"]), .words(["tree!"]), .words(["the Glass"]), .words(["rest"]),
    ])
    let reading = reader.read(batch, draw: Samples.draw)
    #expect(reading.roomView == .words(WordsView(words: [TalliedText("tree", .count(2))])))
    #expect(Set(reading.moderation.map(\.text)) == ["the glass", "rest"])
    let unread = Reader(step: step, terms: Samples.terms(k: 3)).read(batch, draw: Samples.draw)
    #expect(unread.moderation.isEmpty)
  }

  @Test(
    "Stems fold English plurals and nothing else",
    arguments: [
      ("cities", "city"), ("kisses", "kiss"), ("boss", "boss"), ("us", "us"),
      ("Mother's", "mother"),
      ("peaches,", "peach"), ("focus", "focus"), ("trees", "tree"), ("gas", "gas"),
    ])
  func stems(_ pair: (word: String, stem: String)) {
    #expect(WordStem.stem(of: pair.word, language: "en") == pair.stem)
    #expect(WordStem.stem(of: pair.word, language: "de") == WordStem.folded(pair.word))
  }

  @Test("Text waits for the facilitator; the room is shown nothing of it yet")
  func text() throws {
    let step = try Samples.step(.text(TextQuestion()))
    let reader = Reader(step: step, terms: Samples.lookedAtFirst(k: 3))
    let reading = reader.read(
      Samples.opened([.text("one"), .text("two"), .text(" three ")]), draw: Samples.draw)
    #expect(reading.roomView == .notShown)
    #expect(reading.moderation.map(\.letter) == ["a", "b", "c"])
    #expect(Set(reading.moderation.map(\.text)) == ["one", "two", "three"])
    #expect(ModerationLine.letter(at: 26) == "aa" && ModerationLine.letter(at: 701) == "zz")
    #expect(ModerationLine.letter(at: 702) == "aaa")
    #expect(!"\(reading.moderation)".contains("three"))
  }

  @Test("A gate tells a constellation whether everyone is able, a group nothing (rules V9)")
  func gate() throws {
    let step = try Samples.step(.gate(GateTerms(options: Samples.texts(3))))
    let batch = Samples.opened([.consent(1), .consent(3), .consent(2)])
    let group = Reader(step: step, terms: Samples.terms(.never))
    #expect(group.read(batch, draw: Samples.draw) == .nothing)
    let bound = Reader(step: step, terms: Samples.terms(.never, room: .constellation))
    let declined = bound.read(batch, draw: Samples.draw)
    #expect(declined.roomView == .everyoneAble(false) && declined.stopsSession)
    let able = bound.read(Array(batch.prefix(1)), draw: Samples.draw)
    #expect(able.roomView == .everyoneAble(true) && !able.stopsSession)
  }

  @Test("All clear is one bit for the facilitator alone (rules K4)")
  func allClear() throws {
    var question = ChoiceQuestion(options: Samples.texts(3))
    question.allClear = [1, 2]
    let step = try Samples.step(.choice(question))
    let terms = OpeningRules.terms(
      for: step, in: Opening(room: .constellation, present: 2, usesNames: true))
    let reader = Reader(step: step, terms: terms)
    let clear = reader.read(Samples.batch([1, 0, 0, 1]), draw: Samples.draw, participants: 2)
    #expect(clear == StepReading(roomView: nil, facilitatorView: .allClear(true)))
    let not = reader.read(Samples.batch([1, 0, 1, 0]), draw: Samples.draw, participants: 2)
    #expect(not == StepReading(roomView: nil, facilitatorView: .allClear(false)))
    // Closed early, it is not all clear either, so that nobody is asked about alone.
    let early = reader.read(Samples.batch([1, 0, 0, 0]), draw: Samples.draw, participants: 2)
    #expect(early == not)
  }

  @Test("Signed answers come with their names; a pass says nothing")
  func signed() throws {
    let reader = Reader(
      step: try Samples.choice(2), terms: Samples.terms(.signed, room: .constellation))
    let batch = [
      OpenedAnswer(Answer(.picks([2])), signature: "Noor"),
      OpenedAnswer(.pass, signature: "Ash"),
      OpenedAnswer(Answer(.picks([1])), signature: "Lee"),
    ]
    let entries = [
      SignedEntry(name: "Lee", text: "option 1"), SignedEntry(name: "Noor", text: "option 2"),
    ]
    #expect(reader.read(batch, draw: Samples.draw).roomView == .signed(entries))
    let passes = batch.map { OpenedAnswer(.pass, signature: $0.signature) }
    #expect(reader.read(passes, draw: Samples.draw).roomView == .notShown)
  }

  @Test("Feedback is made item by item, texts in an order of their own (rules V3)")
  func feedback() throws {
    let items: [FeedbackItem] = [
      .scale(LocalizedText("pace"), ScaleQuestion(range: 1...3)),
      .text(LocalizedText("keep"), TextQuestion(limit: 20)),
    ]
    let contents = (0..<9).map { Answer.Content.feedback([.number($0 % 3 + 1), .text("t\($0)")]) }
    let reader = Reader(
      step: try Samples.step(.feedback(items)), terms: Samples.terms(.facilitator, k: 1))
    let reading = reader.read(Samples.opened(contents), draw: Samples.draw)
    guard case .feedback(let views) = reading.facilitatorView,
      case .lines(_, let lines) = views.last
    else {
      Issue.record("no feedback")
      return
    }
    #expect(reading.roomView == nil)
    #expect(lines.count == 9 && lines != lines.sorted())
  }

  @Test("Two pictures stand together only for the same seats and 2k answers (rules V6)")
  func compare() throws {
    let step = try Samples.step(.scale(ScaleQuestion(range: 1...3)))
    let reader = Reader(step: step, terms: Samples.terms(k: 3))
    let six = Samples.opened([1, 1, 2, 2, 3, 3].map(Answer.Content.number))
    let earlier = try #require(reader.read(six, draw: Samples.draw).roomView)
    let same = EarlierPicture(view: earlier, sameSeats: true)
    let other = EarlierPicture(view: earlier, sameSeats: false)
    #expect(
      reader.read(six, draw: Samples.draw, earlier: same).roomView
        == .compared(earlier: earlier, now: earlier))
    #expect(reader.read(six, draw: Samples.draw, earlier: other).roomView == earlier)
    let chained = EarlierPicture(view: .compared(earlier: .notShown, now: earlier), sameSeats: true)
    #expect(
      reader.read(six, draw: Samples.draw, earlier: chained).roomView
        == .compared(earlier: earlier, now: earlier))
    let five = Array(six.prefix(5))
    let alone = reader.read(five, draw: Samples.draw).roomView
    #expect(reader.read(five, draw: Samples.draw, earlier: same).roomView == alone)
    let small = EarlierPicture(view: try #require(alone), sameSeats: true)
    #expect(reader.read(six, draw: Samples.draw, earlier: small).roomView == earlier)
  }

  private static func point(_ place: (Int, Int)) -> Answer.Content {
    .point(across: place.0, up: place.1)
  }
}
