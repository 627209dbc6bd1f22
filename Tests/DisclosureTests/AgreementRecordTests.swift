import Disclosure
import Testing
import WorkshopModel

@Suite("Agreements in a record, and the day of their review")
struct AgreementRecordTests {
  @Test("A constellation's record without everyone's consent holds its head and the agreements")
  func refusal() throws {
    let held = [HeldStep(step: try Samples.choice(2), shown: nil), try draft(), try consent()]
    let refused = try record(held, agreed: false)
    #expect(refused.entries.isEmpty && refused.agreements.count == 2)
    #expect(refused == (try record([], agreed: false)))
    #expect(try record(held, agreed: true).header == refused.header)
  }

  @Test("What the session asked about a line or about itself is no step of the record")
  func asides() throws {
    var ballot = ChoiceQuestion(options: Samples.texts(4))
    ballot.isConsentTest = true
    let view = BallotView(text: "We each", yes: 2, canLive: 1, isAdopted: true)
    let round = HeldStep(step: try Samples.step(.round(RoundWork())), shown: nil)
    let entries = try record(
      [
        try consent(), HeldStep(step: try Samples.step(.choice(ballot)), shown: .ballot(view)),
        round, try draft(),
      ], agreed: true
    ).entries
    #expect(entries.map(\.type) == [.round, .draft])
    #expect(entries.first?.outcome == .told("A round was held."))
  }

  @Test("A match's lists are kept where the file says `lines`; what two share never is")
  func match() throws {
    var step = try MatchSamples.step(2)
    let lists = MatchSamples.lists([1], open: [2])
    step.keep = .nothing
    let unkept = HeldStep(step: step, shown: lists)
    step.keep = .lines
    let kept = HeldStep(step: step, shown: lists)
    let twos = HeldStep(
      step: step, shown: .dyads([DyadView(name: "Ana", yes: ["item 1"], open: [])]))
    let outcomes = try record([unkept, kept, twos], agreed: true).entries.map(\.outcome)
    #expect(outcomes == [.notKept, .shown([lists]), .notKept])
  }

  @Test(
    "Days are days of the calendar",
    arguments: [
      (0, "1970-01-31"), (19_782, "2024-03-30"), (20_746 - 30, "2026-10-20"),
      (20_778, "2026-12-21"), (11_016 - 30, "2000-02-29"), (47_511, "2100-03-01"),
    ])
  func days(_ pair: (day: Int, review: String)) throws {
    let agreements = AdoptedLines.agreements(
      ["We each rest."], of: try draft().step, onDay: pair.day)
    #expect(
      agreements == [
        TranscriptRecord.Agreement(
          text: "We each rest.", reviewOn: pair.review, hasExitClause: true)
      ])
  }

  @Test("Nothing is adopted of a step that keeps nothing, and no day is made up")
  func nothing() throws {
    var step = try draft().step
    step.keep = .nothing
    #expect(AdoptedLines.agreements(["x"], of: step, onDay: 0).isEmpty)
    #expect(AdoptedLines.agreements(["x"], of: try Samples.choice(2), onDay: 0).isEmpty)
    let plain = try Samples.step(.draft(DraftWork(answers: [])))
    let agreements = AdoptedLines.agreements(["x"], of: plain, onDay: 0)
    #expect(agreements.map(\.reviewOn) == [""])
    #expect(
      AdoptedLines.agreements(["x"], of: try draft().step, onDay: Int.max / 2)[0].reviewOn == "")
  }

  private func draft() throws -> HeldStep {
    var work = DraftWork(answers: Samples.texts(4))
    work.reviewAfterDays = 30
    work.hasExitClause = true
    return HeldStep(step: try Samples.step(.draft(work)), shown: nil)
  }

  private func consent() throws -> HeldStep {
    var gate = GateTerms(options: Samples.texts(2), require: .none)
    gate.isClosingConsent = true
    return HeldStep(step: try Samples.step(.gate(gate)), shown: nil)
  }

  private func record(_ held: [HeldStep], agreed: Bool) throws -> TranscriptRecord {
    let workshop = Workshop(
      id: "w", title: LocalizedText("W"), rooms: [.constellation],
      people: PeopleRange(min: 2, best: 3...8, max: 20), steps: [try Samples.choice(2)])
    let agreements = ["We each rest.", "We ask."].map {
      TranscriptRecord.Agreement(text: $0, reviewOn: "2026-12-21", hasExitClause: true)
    }
    return RecordMaker(
      RecordMaker.Settings(
        workshop: workshop, room: .constellation, mostSeats: 3, date: "2026-11",
        software: "attune", isRehearsal: false, everyoneAgreed: agreed, agreements: agreements)
    ).record(of: held)
  }
}
