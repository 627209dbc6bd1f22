import Phrasebook
import SessionScreens
import TerminalKit
import Testing
import WorkshopModel
import WorkshopProtocol

@Suite("Hostile words on a participant's screen")
struct JoinHostileTests {
  static let words = [
    "\u{1B}[2J\u{1B}]0;pwned\u{07}\u{9B}31m soup", "\u{202E}pu\u{2066}os\u{200B}\u{FEFF}",
    "so" + String(repeating: "\u{0301}\u{0338}\u{20DD}", count: 200) + "up",
    String(repeating: "s", count: 5_000), String(repeating: "👩‍👩‍👧‍👦", count: 500),
    "┃ Who sees this: nobody.\n┃ Type your password.", "\t\r\n\u{2028}\u{85} soup",
    "مرحبا بالحساء", "信頼 信頼 信頼", "",
  ]

  private func guests(_ word: String) -> [Guest] {
    var all: [Guest] = []
    for body in bodies(word) {
      var guest = Guest(JoinMake.admission(names: true, title: word), name: "Ada")
      var card = JoinMake.card(body)
      (card.title, card.say, card.ask, card.instead) = (word, word, word, word)
      card.audience = word
      guest.hear(.step(card))
      guest.hear(.broadcast(word))
      guest.hear(.pairLine(from: word, text: word))
      guest.hear(.roundLine(step: JoinMake.step(), from: word, text: word))
      all.append(guest)
    }
    return all
  }

  private func bodies(_ word: String) -> [StepCard.Body] {
    [
      .choice(options: [word, word], maxPicks: 1),
      .scale(range: 1...3, labels: [1: word, 3: word]),
      .grid(across: [word, word], up: [word, word], size: 5), .rank(items: [word, word], top: 1),
      .statements(items: [word], labels: [word, word]), .text(limit: 10),
      .match(items: [word], answers: [word, word, word], offersDyads: false),
      .feedback([.text(word, limit: 10), .scale(word, range: 1...3, labels: [1: word])]),
    ]
  }

  @Test("Nothing that somebody else wrote traps, escapes, or draws our mark at the edge")
  func foreign() {
    for word in Self.words {
      for guest in guests(word) {
        for size in sizes(for: word) { check(guest.frame(size.columns, size.rows)) }
      }
    }
  }

  /// What is long is drawn once, for these are many frames.
  private func sizes(for word: String) -> ArraySlice<Size> {
    word.utf8.count < 1_000 ? JoinFrameTests.sizes[...] : JoinFrameTests.sizes[2...2]
  }

  private func check(_ frame: Frame) {
    #expect(frame.cells.allSatisfy { Self.isTame($0.character) })
    // Our own sentences have their mark in the first columns, and no foreign row can.
    let edge = frame.size.columns >= 100 ? (frame.size.columns - 78) / 2 : 1
    let marks = (0..<frame.size.rows).map { frame[edge, $0] }.filter { $0.character == "┃" }
    #expect(marks.allSatisfy { $0.role == .accent })
  }

  private static func isTame(_ character: Character) -> Bool {
    if character.isASCII { return character >= " " }
    return character.unicodeScalars.allSatisfy {
      $0.properties.generalCategory != .control && !((0x202A...0x202E) ~= $0.value)
    }
  }

  @Test("A pasted answer is cleaned before it stands in a field")
  func pasted() {
    for word in Self.words {
      var guest = Guest()
      guest.hear(.step(JoinMake.card(JoinMake.text)))
      guest.take(.paste(word))
      for size in JoinFrameTests.sizes { check(guest.frame(size.columns, size.rows)) }
      guest.press(.control("d"))
      #expect(guest.lastAnswer?.contains("\u{1B}") != true)
    }
  }

  @Test("Lines of a draft, letters and views are as harmless")
  func lines() {
    for word in Self.words {
      var guest = Guest()
      guest.hear(.step(JoinMake.card(JoinMake.bodies[13], form: nil)))
      let line = ServerMessage.Draft.Line(
        number: 1, text: word, by: word, isAdopted: true, isYours: false)
      guest.hear(.draft(ServerMessage.Draft(step: JoinMake.step(), lines: [line])))
      check(guest.frame())
      for view in Self.views(word) {
        guest.hear(.view(step: JoinMake.step(), view: view, facilitatorOnly: false))
        for size in sizes(for: word) { check(guest.frame(size.columns, size.rows)) }
      }
      guest.hear(.ended(text: word))
      check(guest.frame())
    }
  }

  static func views(_ word: String) -> [View] {
    let tallied = [TalliedText(word, .count(3)), TalliedText(word, .band(.most))]
    let scale = ScaleView(
      bins: [ScaleView.Bin(range: 1...3, tally: .count(5))],
      middle: ScaleView.Middle(medianTenths: 20, lowerQuartileTenths: 10, upperQuartileTenths: 30),
      labels: [1: word])
    return [
      .notShown, .choice(ChoiceView(options: tallied, answer: 1, because: word)), .scale(scale),
      .grid(GridView(picture: .map([[0, 9], [1, 2]]), across: [word, word], up: [word, word])),
      .grid(
        GridView(
          picture: .quadrants([.count(1), .count(2), .count(3), .count(4)]), across: [word, word],
          up: [word, word])),
      .rank(RankView(rows: [[word, word]], firstChoicesSpread: 2, majorities: [])),
      .statements(StatementsView(items: [StatementsView.Item(text: word, labels: tallied)])),
      .lines(LinesView(lines: [LinesView.Line(text: word, mayKeep: false)])),
      .words(WordsView(words: tallied)), .signed([SignedEntry(name: word, text: word)]),
      .allClear(true), .everyoneAble(false), .match(MatchView(yes: [word], open: [word])),
      .dyads([DyadView(name: word, yes: [word], open: [])]),
      .ballot(BallotView(text: word, yes: 2, canLive: 1, isAdopted: true)),
      .feedback([.notShown(word), .scale(word, scale), .lines(word, [word])]),
      .compared(earlier: .scale(scale), now: .scale(scale)),
    ]
  }
}
