import Disclosure
import Testing
import WorkshopModel

@Suite("What a transcript's record keeps (rules D8)")
struct RecordMakerTests {
  @Test("Counts become shares in tenths")
  func shares() throws {
    let view = View.choice(ChoiceView(options: options([5, 2, 1])))
    let record = try record([HeldStep(step: try Samples.choice(3), shown: view)])
    guard case .shown(let views) = record.entries.first?.outcome,
      case .choice(let choice) = views.first
    else {
      Issue.record("not kept")
      return
    }
    let expected = [6, 3, 1].map { Tally.share(tenths: $0) }
    #expect(choice.options.map(\.tally) == expected)
  }

  @Test("What was not shown is not shown; what may not be kept is not kept")
  func notKept() throws {
    var step = try Samples.choice(3)
    let view = View.choice(ChoiceView(options: options([5, 2, 1])))
    let hidden = HeldStep(step: step, shown: .notShown)
    let never = HeldStep(step: step, shown: nil)
    step.keep = .nothing
    let unkept = HeldStep(step: step, shown: view)
    let signed = HeldStep(
      step: try Samples.choice(3), shown: .signed([SignedEntry(name: "N", text: "t")]))
    let outcomes = try record([hidden, never, unkept, signed]).entries.map(\.outcome)
    #expect(outcomes == [.notShown, .notShown, .notKept, .notKept])
  }

  @Test("Lines are kept with `lines`, or with `ask` where their author said so")
  func lines() throws {
    var step = try Samples.step(.text(TextQuestion()))
    let released = LinesView(lines: [
      LinesView.Line(text: "one", mayKeep: true), LinesView.Line(text: "two", mayKeep: false),
    ])
    var kept: [TranscriptRecord.Outcome] = []
    for keep in [Keep.nothing, .counts, .ask, .lines] {
      step.keep = keep
      let held = HeldStep(step: step, shown: .notShown, released: [released])
      kept.append(try #require(try record([held]).entries.first).outcome)
    }
    let asked = LinesView(lines: [released.lines[0]])
    #expect(kept == [.notKept, .notKept, .shown([.lines(asked)]), .shown([.lines(released)])])
  }

  @Test("Other types say what was done, feedback says nothing here")
  func told() throws {
    var gate = try Samples.step(.gate(GateTerms(options: Samples.texts(2))))
    gate.say = LocalizedText("Terms.")
    var talk = try Samples.step(.talk(Talk()))
    talk.say = LocalizedText("Words.")
    let steps = [
      gate, talk, try Samples.step(.pair(PairWork(turns: []))), try Samples.step(.break),
      try Samples.step(.reflect), try Samples.step(.feedback([])),
    ]
    let entries = try record(steps.map { HeldStep(step: $0, shown: nil) }).entries
    let expected: [TranscriptRecord.Outcome] = [
      .told("Terms.\nAccepted by those present."), .told("Words."),
      .told("Pairs met (planned: 3 minutes)."), .told("A break."),
      .told("Time to think alone; nothing of it was sent."),
    ]
    #expect(entries.map(\.outcome) == expected)
  }

  @Test("People are a band, and a date is a month or a year")
  func header() throws {
    let bands = [4, 5, 8, 13, 21].map { RecordMaker.people($0, in: .group) }
    #expect(
      bands == [
        "a small group", "5 to 7 people", "8 to 12 people", "13 to 20 people",
        "21 or more people",
      ])
    #expect(RecordMaker.people(8, in: .constellation) == "a small group")
    for (date, kept) in [("2026-11", "2026-11"), ("2026", "2026"), ("2026-11-03", ""), ("x", "")] {
      #expect(try record([], date: date).header.date == kept)
    }
  }

  @Test("A constellation's steps are in it only if everyone agreed")
  func constellation() throws {
    let held = [HeldStep(step: try Samples.choice(2), shown: nil)]
    #expect(try record(held, room: .constellation).entries.isEmpty)
    #expect(try record(held, room: .constellation, agreed: true).entries.count == 1)
  }

  @Test("Feedback makes a record of its own, with shares")
  func feedback() throws {
    let bins = [ScaleView.Bin(range: 1...2, tally: .count(4))]
    let scale = ScaleView(bins: bins, middle: nil)
    let record = try #require(
      FeedbackRecord(workshop: "w", view: .feedback([.scale("pace", scale)])))
    guard case .scale(_, let shares) = record.items.first else {
      Issue.record("no scale")
      return
    }
    #expect(shares.bins.map(\.tally) == [.share(tenths: 10)])
    #expect(FeedbackRecord(workshop: "w", view: .notShown) == nil)
  }

  private func options(_ counts: [Int]) -> [TalliedText] {
    counts.map { TalliedText("o", .count($0)) }
  }

  private func record(
    _ held: [HeldStep], date: String = "", room: RoomKind = .group, agreed: Bool = false
  ) throws -> TranscriptRecord {
    let workshop = Workshop(
      id: "w", title: LocalizedText("W"), rooms: [.group],
      people: PeopleRange(min: 2, best: 3...8, max: 20), steps: [try Samples.choice(2)])
    return RecordMaker(
      RecordMaker.Settings(
        workshop: workshop, room: room, mostSeats: 9, date: date, software: "attune",
        isRehearsal: false, everyoneAgreed: agreed)
    ).record(of: held)
  }
}
