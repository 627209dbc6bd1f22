import SessionScreens
import TerminalClient
import Testing
import WorkshopModel
import WorkshopProtocol

@Suite("Text from elsewhere never reaches a screen raw")
struct HostileTextTests {
  static let evil =
    "\u{1B}]52;c;aGk=\u{07}\u{1B}[2Jhello\u{202E}\u{200B}\r\nattune: typed\u{9B}31m\u{0}"

  static var card: StepCard {
    var card = Make.card(.choice(options: [evil, evil], maxPicks: 1))
    card.title = evil
    card.say = evil
    card.ask = evil
    card.instead = evil
    card.audience = evil
    card.note = evil
    return card
  }

  @Test("A picture with endless ranges is written at once", .timeLimit(.minutes(1)))
  func endlessRanges() {
    var person = Person()
    let bin = ScaleView.Bin(range: -1_000_000...1_000_000, tally: .count(3))
    let view = ScaleView(
      bins: Array(repeating: bin, count: 1_000), middle: nil, labels: [7: "hot", -2: "cold"])
    person.hear(.view(step: Make.step(), view: .scale(view), facilitatorOnly: false))
    #expect(person.lastLines.last == "  -1000000 to 1000000 (cold, hot): 3")
  }

  static let messages: [ServerMessage] = [
    .admitted(Make.admission(title: evil)), .step(card), .broadcast(evil),
    .catchUp(text: evil, gate: Make.card(Make.gate())),
    .error(code: .refused, hint: evil, sequence: nil),
    .close(reason: .idle, text: evil), .ended(text: evil),
    .pairLine(from: evil, text: evil), .helpWanted(who: evil),
    .notes([ServerMessage.Note(text: evil, signedBy: evil)]),
    .people(ServerMessage.People(present: 1, away: 0, waiting: 0, letters: [evil])),
    .view(
      step: Make.step(),
      view: .lines(LinesView(lines: [LinesView.Line(text: evil, mayKeep: true)])),
      facilitatorOnly: false),
    .view(
      step: Make.step(), view: .words(WordsView(words: [TalliedText(evil, .count(1))])),
      facilitatorOnly: false),
    .view(
      step: Make.step(), view: .signed([SignedEntry(name: evil, text: evil)]),
      facilitatorOnly: false),
    .view(
      step: Make.step(),
      view: .choice(ChoiceView(options: [TalliedText(evil, .count(1))], because: evil)),
      facilitatorOnly: false),
    .created(
      ServerMessage.Created(
        code: evil, stageCode: evil, helperCode: evil, circleCodes: [evil])),
    .step(Make.card(.match(items: [evil], answers: [evil, evil, evil], offersDyads: true))),
    hostileRound { _ in }, hostileRound { $0.isYours = true }, hostileRound { $0.speaker = nil },
    .roundLine(step: Make.step(), from: evil, text: evil),
    .roundLine(step: Make.step(), from: nil, text: evil),
    .draft(
      ServerMessage.Draft(
        step: Make.step(), lines: [DraftTests.line(1, evil, by: evil, isAdopted: true)])),
    .keeper(ServerMessage.Keeper(name: evil, isYou: false, isKept: true)),
    .mail([ServerMessage.Letter(step: Make.step(), token: Make.token(1), text: evil, kind: .reply)]
    ),
    .aside(from: evil, text: evil),
    .replies(
      ServerMessage.Replies(
        step: Make.step(),
        threads: [
          ServerMessage.Replies.Thread(
            letter: evil, lines: [ServerMessage.Replies.Line(text: evil, isAuthor: true)])
        ])),
    .view(
      step: Make.step(), view: .match(MatchView(yes: [evil], open: [evil])),
      facilitatorOnly: false),
    .view(
      step: Make.step(), view: .dyads([DyadView(name: evil, yes: [evil], open: [evil])]),
      facilitatorOnly: false),
    .view(
      step: Make.step(),
      view: .ballot(BallotView(text: evil, yes: 2, canLive: 0, isAdopted: true)),
      facilitatorOnly: false),
    .moderation(
      ServerMessage.ModerationList(
        step: Make.step(),
        lines: [
          ServerMessage.ModerationList.Line(
            letter: evil, text: evil, state: .waiting, mayKeep: true)
        ])),
  ]

  static func hostileRound(
    _ change: (inout ServerMessage.Round) -> Void
  ) -> ServerMessage {
    RoundTests.turn(1, speaker: evil) {
      $0.toward = evil
      change(&$0)
    }
  }

  /// Somebody in the middle of a draft, whose line has the token that letters name.
  static func person(_ message: ServerMessage) -> Person {
    var person = Person(Make.Place.memberLed.admission, name: "Ana")
    switch message {
    case .mail:
      person.hear(.step(Make.card(.text(limit: 400))))
      person.hear(.pong(1, time: Make.instant(0)))
    case .draft: person.hear(.step(Make.card(DraftTests.body, form: nil)))
    default: person.hear(.step(Make.card(RoundTests.body(), form: nil)))
    }
    return person
  }

  @Test("Letters and what they are about are filtered too")
  func filtersMail() {
    var (person, token) = MailboxTests.author()
    for kind in ServerMessage.Letter.Kind.allCases {
      person.hear(MailboxTests.letter(token, Self.evil, kind))
    }
    person.type("mail")
    #expect(person.lastLines.count > 5)
    Self.expectClean(person.lastLines)
  }

  @Test("Words of one's own that come back to one's screen are filtered too")
  func filtersOwn() {
    let checks = WordChecks(soundsHeavy: { _ in false }, withoutPeople: { _, _ in Self.evil })
    var person = Person(Make.admission(), checks: checks)
    person.hear(.step(Make.card(.text(limit: 400))))
    person.type(Self.evil)
    Self.expectClean(person.lastLines)
    person.type("with \(Self.evil), b")
    Self.expectClean(person.lastLines)
  }

  @Test("Control, bidirectional and invisible characters are gone", arguments: messages)
  func filters(_ message: ServerMessage) throws {
    var person = Self.person(message)
    person.hear(message)
    var lines = person.lastLines
    for typed in ["", "plan", "strike", "mail"] {
      person.type(typed)
      lines += person.lastLines
    }
    var console = Facilitator()
    console.hear(message)
    lines += console.lastLines
    for command in ["read", "people", "notes", "status", "plan", "threads"] {
      try console.type(command)
      lines += console.lastLines
    }
    var stage = StageLines()
    lines += stage.receive(message)
    Self.expectClean(lines)
  }

  static func expectClean(_ lines: [String]) {
    let bad = lines.flatMap(\.unicodeScalars).filter { scalar in
      scalar.value < 0x20 || (0x7F...0x9F) ~= scalar.value || scalar.value == 0x202E
        || scalar.value == 0x200B
    }
    #expect(bad.isEmpty)
    #expect(lines.filter { $0.hasPrefix("attune:") } == [])
  }

  @Test("The program's own words are plain ASCII")
  func isASCII() throws {
    var person = Person()
    var lines: [String] = []
    let body = StepCard.Body.pair(
      StepCard.PairCard(turns: [], rotations: 1, solo: nil, allowsAvoid: true))
    let cards = [
      Make.card(Make.choice), Make.card(.reflect, form: nil), Make.card(.pause, form: nil),
      Make.card(body, form: nil), Make.card(.text(limit: 20)), Make.card(MatchTests.dyads),
      Make.card(RoundTests.body(.offered), form: nil), Make.card(DraftTests.body, form: nil),
    ]
    for (index, card) in cards.enumerated() {
      var card = card
      card.id = Make.step("s\(index)")
      person.hear(.step(card))
      lines += person.lastLines
      for typed in [
        "?", "zzz zzz zzz zzz zzz zzz", "p", "u", "-", "+", "s", "s", "m x", "h", "n", "x",
        "/mail", "/strike", "/reply x", "/done", "/take", "/propose x", "/change 1 x", "/time",
      ] {
        person.type(typed)
        lines += person.lastLines
      }
    }
    var console = Facilitator()
    for typed in ["help", "plan", "status", "lines", "end", "no", "quit", "notes", "threads"] {
      try console.type(typed)
      lines += console.lastLines
    }
    #expect(lines.filter { line in !line.utf8.allSatisfy { (0x20...0x7E) ~= $0 } } == [])
  }
}
