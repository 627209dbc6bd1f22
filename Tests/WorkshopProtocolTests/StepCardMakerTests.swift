import Testing
import WorkshopModel
import WorkshopProtocol

struct StepCardMakerTests {
  private static let state = StepCard.State(
    phase: .open, deadline: nil, openedAt: SessionInstant(milliseconds: 5), takesPart: true,
    isFinished: false, isHeld: false)

  private func card(
    _ kind: StepKind, reveal: Reveal = .room, _ change: (inout Step) -> Void = { _ in }
  ) throws -> StepCard {
    var step = Step(
      id: try #require(StepID("a-step")), title: LocalizedText("Title"), kind: kind, minutes: 3)
    change(&step)
    return StepCardMaker(
      step: step, number: 2, of: 9, state: Self.state,
      texts: .init(language: "de", audience: "Mixed.", gateParagraph: "The program says."),
      envelopeBytes: 256, reveal: reveal
    ).card
  }

  @Test("A quiz's right answer, its reason and the facilitator's note never enter a card")
  func nothingOfTheFacilitator() throws {
    var quiz = ChoiceQuestion(options: [LocalizedText("Near"), LocalizedText("Far")])
    quiz.answer = 2
    quiz.because = LocalizedText("canary-because")
    quiz.allClear = [1]
    let card = try card(.choice(quiz)) { $0.note = LocalizedText("canary-note") }
    #expect(card.note == nil)
    let line = String(decoding: ServerMessageCodec.encode(.step(card)), as: UTF8.self)
    #expect(!line.contains("canary"))
    #expect(!line.contains("answer"))
    #expect(card.body == .choice(options: ["Near", "Far"], maxPicks: 1))
  }

  @Test("An answer that nobody is shown says so, and its transcript is not asked about")
  func unshown() throws {
    let scale = StepKind.scale(ScaleQuestion(range: 1...5))
    for reveal in Reveal.allCases {
      let form = try card(scale, reveal: reveal) { $0.keep = .ask }.form
      let isUnshown = reveal == .onlySelf || reveal == .never
      #expect(form?.isUnshown == isUnshown)
      #expect(form?.offersKeep == !isUnshown)
    }
  }

  @Test("What asks for an answer has a form and an audience, and what is said together an audience")
  func forms() throws {
    let scale = try card(.scale(ScaleQuestion(range: 1...5)))
    #expect(scale.form?.lineBytes == LineSize.forStep(envelopeBytes: 256))
    #expect(scale.audience == "Mixed.")
    let talk = try card(.talk(Talk()))
    #expect(talk.form == nil)
    #expect(talk.audience == nil)
    let round = try card(.round(RoundWork()))
    #expect(round.form == nil)
    #expect(round.audience == "Mixed.")
  }

  @Test("A gate says what the program says, has no pass, and declines with its last option")
  func gate() throws {
    let card = try card(.gate(GateTerms(options: [LocalizedText("In"), LocalizedText("Out")])))
    guard case .gate(let gate) = card.body else {
      Issue.record("a gate's card holds a gate")
      return
    }
    #expect(gate.paragraph == "The program says.")
    #expect(gate.lastDeclines)
    #expect(card.form?.allowsPass == false)
  }

  @Test("A consent test's card says that it is one, and no other choice does")
  func ballots() throws {
    var ballot = ChoiceQuestion(options: [LocalizedText("Yes"), LocalizedText("No")])
    #expect(try card(.choice(ballot)).isBallot == false)
    ballot.isConsentTest = true
    let card = try card(.choice(ballot))
    #expect(card.isBallot)
    #expect(card.body == .choice(options: ["Yes", "No"], maxPicks: 1))
  }

  @Test("A match's card has its items and answers, and offers twos where the file does")
  func matches() throws {
    let items = [LocalizedText("Sunday walks")]
    let answers = ["Yes", "Maybe", "Not now"].map { LocalizedText($0) }
    for scope in MatchQuestion.Scope.allCases {
      let card = try card(.match(MatchQuestion(items: items, answers: answers, scope: scope)))
      #expect(
        card.body
          == .match(
            items: ["Sunday walks"], answers: ["Yes", "Maybe", "Not now"],
            offersDyads: scope == .dyads))
      #expect(card.form != nil)
    }
  }

  @Test("Rounds and drafts have their own cards, and no form")
  func roundsAndDrafts() throws {
    let round = try card(.round(RoundWork(order: .offered, seconds: 45, mode: .typed)))
    #expect(round.body == .round(.init(order: .offered, seconds: 45, isTyped: true)))
    var work = DraftWork(limit: 220, maxLines: 3, answers: [LocalizedText("Yes")])
    work.reviewAfterDays = 30
    work.hasExitClause = true
    let draft = try card(.draft(work))
    #expect(
      draft.body
        == .draft(
          .init(
            limit: 220, maxLines: 3, answers: ["Yes"], reviewAfterDays: 30, hasExitClause: true)))
    #expect(round.form == nil)
    #expect(draft.form == nil)
  }

  @Test("Texts come in the session's language")
  func language() throws {
    let words = try #require(
      LocalizedText(wordings: [
        .init(language: "en", text: "Near"), .init(language: "de", text: "Nah"),
      ]))
    let card = try card(.rank(RankQuestion(items: [words], top: 1))) { $0.keep = .ask }
    #expect(card.body == .rank(items: ["Nah"], top: 1))
    #expect(card.form?.offersKeep == true)
  }
}
