import Facilitation
import SessionStore
import Testing
import WorkshopModel
import WorkshopProtocol
import WorkshopServer

/// What an export says of a session's facts.
@Suite struct ArchiveTests {
  private let workshop: Workshop
  private let header: SessionHeader
  private let question: StepID
  private let draft: StepID

  init() throws {
    question = try Workshops.step("question")
    draft = try Workshops.step("draft")
    var choice = Step(
      id: question, title: LocalizedText("Question"),
      kind: .choice(ChoiceQuestion(options: [LocalizedText("a"), LocalizedText("b")])), minutes: 1)
    choice.keep = .counts
    var work = DraftWork(answers: [])
    work.reviewAfterDays = 30
    work.hasExitClause = true
    let lines = Step(id: draft, title: LocalizedText("Draft"), kind: .draft(work), minutes: 1)
    workshop = Workshop(
      id: "house", title: LocalizedText("House"), rooms: [.constellation],
      people: PeopleRange(min: 1, best: 1...3, max: 8), steps: [choice, lines])
    header = SessionHeader(
      workshopSource: "", fileName: "house.yaml", room: .constellation, code: "TULIP-42",
      stageCode: "OTTER-33", owner: "")
  }

  private func record(_ facts: [Fact], day: Int = 20_000) -> TranscriptRecord {
    SessionArchive.record(
      of: facts, workshop: workshop, header: header,
      held: SessionArchive.Held(date: "", day: day))
  }

  @Test func `A record is in the language in which its session was held`() {
    var french = header
    french.language = "fr"
    let record = SessionArchive.record(
      of: [], workshop: workshop, header: french, held: SessionArchive.Held(date: "", day: 20_000))
    #expect(record.header.language == "fr" && record.header.people == "un petit groupe")
    #expect(self.record([]).header.people == "a small group")
  }

  private var terms: OpenTerms {
    OpenTerms(
      reveal: .room, k: 3, present: 3, facilitatorLooksFirst: false, room: .constellation)
  }

  private func asked(_ name: String) throws -> [Fact] {
    let consent = try Workshops.step(name)
    return [.inserted(consent, .closingConsent), .opened(consent, terms, participants: [])]
  }

  private var shown: [Fact] {
    let view = ViewCodec.encode(.notShown)
    return [
      .opened(question, terms, participants: []), .closed(question),
      .viewed(question, Reading(room: view, facilitator: nil)), .revealed(question),
    ]
  }

  @Test func `Only lines that were adopted and stand so are agreements, with their day`() {
    let facts: [Fact] = [
      .opened(draft, terms, participants: []),
      .proposed(draft, line: 1, text: "first"), .proposed(draft, line: 2, text: "second"),
      .proposed(draft, line: 3, text: "third"), .proposed(draft, line: 4, text: "fourth"),
      .adopted(draft, line: 3), .adopted(draft, line: 1), .adopted(draft, line: 2),
      .proposed(draft, line: 2, text: "second, changed"), .lineWithdrawn(draft, line: 3),
      .adopted(draft, line: 4),
    ]
    let agreements = record(facts).agreements
    #expect(agreements.map(\.text) == ["first", "fourth"])
    #expect(agreements.map(\.reviewOn) == ["2024-11-03", "2024-11-03"])
    #expect(agreements.map(\.hasExitClause) == [true, true])
  }

  @Test
  func `A draft of which nothing is kept leaves no agreements, and repeated ones keep theirs`()
    throws
  {
    let again = try Workshops.step("again-1")
    let facts: [Fact] = [
      .opened(draft, terms, participants: []), .proposed(draft, line: 1, text: "first"),
      .adopted(draft, line: 1), .inserted(again, .again(draft)),
      .opened(again, terms, participants: []), .proposed(again, line: 1, text: "second"),
      .adopted(again, line: 1),
    ]
    #expect(record(facts).agreements.map(\.text) == ["first", "second"])
    #expect(record(facts).agreements.map(\.hasExitClause) == [true, true])
    var unkept = try #require(workshop.step(draft))
    unkept.keep = .nothing
    let silent = Workshop(
      id: "house", title: workshop.title, rooms: [.constellation],
      people: PeopleRange(min: 1, best: 1...3, max: 8), steps: [unkept])
    let record = SessionArchive.record(
      of: facts, workshop: silent, header: header,
      held: SessionArchive.Held(date: "", day: 20_000))
    #expect(record.agreements.isEmpty)
  }

  @Test func `A constellation's steps are kept only where everyone agreed to that`() throws {
    #expect(record(shown).entries.isEmpty)
    let agreed = try shown + asked("consent-1") + [.exportAgreed]
    #expect(record(agreed).entries.map(\.step) == [question])
    let refused = try shown + asked("consent-1")
    #expect(record(refused) == record(shown))
    let askedAgain = try agreed + asked("consent-2")
    #expect(record(askedAgain).entries.isEmpty)
  }

  @Test func `What was shown after everyone agreed is not kept`() throws {
    let facts = try asked("consent-1") + [.exportAgreed] + shown
    #expect(record(facts).entries.isEmpty)
  }

  @Test func `What a group was shown is in no export`() throws {
    var group = header
    group.room = .group
    let view = ViewCodec.encode(.signed([SignedEntry(name: "Ada", text: "canary")]))
    let facts: [Fact] = [
      .opened(question, terms, participants: []),
      .grouped(question, [StepGroup(seats: [], terms: terms)]), .closed(question),
      .viewed(question, Reading(room: nil, facilitator: nil, groups: [view])), .revealed(question),
    ]
    let record = SessionArchive.record(of: facts, workshop: workshop, header: group, date: "")
    #expect(record.entries.map(\.outcome) == [.notShown])
  }

  @Test(arguments: [
    (0, "1970-01-01"), (59, "1970-03-01"), (789, "1972-02-29"), (11_016, "2000-02-29"),
    (20_453, "2025-12-31"), (20_778, "2026-11-21"), (-1, "1969-12-31"),
  ])
  func `A day is written as a date`(day: Int, text: String) {
    #expect(Day.text(day) == text)
  }
}

/// What a header keeps for a restart.
@Suite struct HeaderTests {
  @Test func `Codes of helpers and circles come back, and older headers have none`() {
    var header = SessionHeader(
      workshopSource: "w", fileName: "f", room: .group, code: "TULIP-42", stageCode: "OTTER-33",
      owner: "o")
    #expect(SessionHeader(encoded: header.encoded) == header)
    header.helperCode = "HERON-17-MANGO-52"
    header.circleCodes = ["MAPLE-21", "CORAL-64"]
    header.port = 7444
    header.hosts = ["127.0.0.1", "::1"]
    #expect(SessionHeader(encoded: header.encoded) == header)
    let older = """
      {"header":1,"workshop":"w","file":"f","room":"group","code":"TULIP-42","stage":"OTTER-33","owner":"o"}
      """
    let read = SessionHeader(encoded: Array(older.utf8))
    #expect(read?.helperCode == nil && read?.circleCodes == [] && read?.hosts == [])
  }
}
