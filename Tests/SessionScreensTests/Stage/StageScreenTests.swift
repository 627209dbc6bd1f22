import Phrasebook
import SessionScreens
import TerminalKit
import Testing
import WorkshopModel
import WorkshopProtocol

@Suite("The shared screen, drawn")
struct StageScreenTests {
  @Test("The lobby has the line to join with, the safety words and the count")
  func lobby() {
    var screen = StageScreen(
      style: ScreenStyle(), joinLine: "attune join TULIP-42", safetyWords: "amber kettle")
    screen.tell(StageMake.arrival)
    let rows = screen.rows()
    #expect(rows.contains("    attune join TULIP-42"))
    #expect(rows.contains("    a m b e r   k e t t l e"))
    #expect(rows.contains("  ▌ The program counts 12 seats. Do you?"))
  }

  @Test("Without a line to join with, the lobby speaks of none")
  func noLine() {
    var screen = StageScreen(style: ScreenStyle())
    screen.tell(StageMake.arrival)
    #expect(!screen.rows().joined().contains("Join in"))
  }

  @Test("A step is its title, its question and its options, and no answer")
  func step() {
    var screen = StageScreen(style: ScreenStyle())
    screen.tell(StageMake.arrival + [.step(StageMake.card())])
    let rows = screen.rows()
    #expect(rows.contains("    C h o o s i n g"))
    #expect(rows.contains("    1 a meal"))
    #expect(rows.contains("  ▌ Answer on your own screen. Passing is fine."))
  }

  @Test("Answers are on the screen once the room is shown them, and for the facilitator never")
  func shown() {
    var screen = StageScreen(style: ScreenStyle())
    let view = View.lines(LinesView(lines: [LinesView.Line(text: "warm", mayKeep: false)]))
    screen.tell(StageMake.arrival + [.step(StageMake.card())])
    screen.tell([.view(step: StageMake.id, view: view, facilitatorOnly: true)])
    #expect(!screen.rows().joined().contains("warm"))
    screen.tell([.view(step: StageMake.id, view: view, facilitatorOnly: false)])
    #expect(screen.rows().joined().contains("warm"))
  }

  @Test("A rehearsal is called one on every page", arguments: [40, 60, 80, 120])
  func rehearsal(_ columns: Int) {
    var screen = StageScreen(style: ScreenStyle())
    let pages: [[ServerMessage]] = [
      StageMake.arrival(isRehearsal: true), [.step(StageMake.card())], [.held], [.away(true)],
      [.after(until: SessionInstant(milliseconds: 9))], [.ended(text: "Over.")],
    ]
    for messages in pages {
      screen.tell(messages)
      let rows = screen.rows(Size(columns: columns, rows: columns / 4))
      #expect(rows.joined().contains("Rehearsal"))
    }
  }

  @Test("A quiet moment takes the step away, with a mark that breathes, and brings it back")
  func held() {
    var screen = StageScreen(style: ScreenStyle())
    screen.tell(StageMake.arrival + [.step(StageMake.card()), .held])
    #expect(!screen.rows().joined().contains("a meal"))
    #expect(screen.nextTick == 2_000)
    screen.tell([.resumed(openedAt: nil, deadline: nil)])
    #expect(screen.rows().joined().contains("a meal"))
  }

  @Test("Nobody's words can stand where our own mark stands")
  func mark() {
    var screen = StageScreen(style: ScreenStyle())
    var card = StageMake.card()
    card.title = "▌ Leave now"
    card.say = "▌ one\n▌ two\n\u{1B}[1;1H▌ three"
    card.ask = "▌ four"
    screen.tell(StageMake.arrival + [.step(card)])
    let frame = screen.frame(Size(columns: 80, rows: 24), at: 0)
    let marks = (0..<24).filter { frame[2, $0].character == "▌" }
    #expect(marks.count == 1 && GoldenFrame.rows(of: frame)[marks[0]].contains("Answer on"))
  }

  @Test("A frame has its size, however small", arguments: [0, 1, 2, 3, 5, 9, 13, 40])
  func small(_ length: Int) {
    var screen = StageScreen(style: ScreenStyle(), joinLine: "line", safetyWords: "words")
    for messages in [StageMake.arrival, [.step(StageMake.card())], [.held], [.away(true)]] {
      screen.tell(messages)
      let size = Size(columns: length * 2, rows: length)
      #expect(screen.frame(size, at: 0).size == size)
    }
  }
}

@Suite("The keys of the shared screen")
struct StageKeyTests {
  @Test("Leaving asks once; the yes leaves, anything else stays")
  func leaving() {
    var screen = StageScreen(style: ScreenStyle())
    screen.tell(StageMake.arrival)
    #expect(!screen.take(.key(.character("q")), at: 0).detaches)
    #expect(screen.rows().joined().contains("Leave this screen?"))
    #expect(!screen.take(.key(.character("n")), at: 0).detaches)
    #expect(!screen.asksToLeave)
    #expect(!screen.take(.key(.control("c")), at: 0).detaches)
    #expect(screen.take(.key(.control("c")), at: 0).detaches)
  }

  @Test("A yes in the screen's own language leaves", arguments: zip(Language.allCases, "yjso"))
  func yes(_ language: Language, _ letter: Character) {
    var screen = StageScreen(style: ScreenStyle(phrases: Phrasebook(language)))
    _ = screen.take(.key(.character("q")), at: 0)
    #expect(screen.take(.key(.character(letter)), at: 0).detaches)
  }

  @Test("The last page stays until a key takes it away, and then nothing is asked")
  func over() {
    var screen = StageScreen(style: ScreenStyle())
    screen.tell(StageMake.arrival + [.ended(text: "The session has ended.")])
    #expect(screen.isOver && screen.rows().contains("    The session has ended."))
    #expect(!screen.take(.key(Key(.down)), at: 0).detaches)
    #expect(screen.take(.key(Key(.enter)), at: 0).detaches)
  }

  @Test("A blank screen shows nothing of the room, and the first key only brings it back")
  func blank() {
    var screen = StageScreen(style: ScreenStyle())
    screen.tell(StageMake.arrival + [.step(StageMake.card())])
    _ = screen.take(.key(Key(.function(9))), at: 0)
    #expect(screen.rows().filter { !$0.isEmpty }.count == 1)
    #expect(screen.nextTick == nil)
    _ = screen.take(.key(.character("q")), at: 0)
    #expect(!screen.asksToLeave)
    #expect(screen.rows().joined().contains("a meal"))
  }

  @Test("Ctrl-Z sleeps, also while the screen is blank")
  func suspends() {
    var screen = StageScreen(style: ScreenStyle())
    _ = screen.take(.key(.character("x")), at: 0)
    #expect(screen.take(.key(.control("z")), at: 0).suspends)
    #expect(screen.isBlank)
  }

  @Test("A long view is scrolled to its end and no further, and a new step begins at the top")
  func scrolls() {
    var screen = StageScreen(style: ScreenStyle())
    let lines = (1...60).map { LinesView.Line(text: "line \($0)", mayKeep: false) }
    screen.tell(StageMake.arrival + [.step(StageMake.card())])
    screen.tell([
      .view(step: StageMake.id, view: .lines(LinesView(lines: lines)), facilitatorOnly: false)
    ])
    for _ in 0..<40 { _ = screen.take(.key(.character(" ")), at: 0) }
    let last = screen.scroll
    #expect(last > 0 && screen.rows().joined().contains("line 60"))
    _ = screen.take(.key(Key(.up)), at: 0)
    #expect(screen.scroll == last - 1)
    screen.tell([.step(StageMake.card("next"))])
    #expect(screen.scroll == 0)
  }

  @Test("Words in block letters stand apart by the same columns in every row")
  func blockLetters() throws {
    let first = try #require(BlockLetters.rows("SOUP", Look()))
    let second = try #require(BlockLetters.rows("TIME", Look()))
    let both = try #require(BlockLetters.rows("SOUP TIME", Look()))
    for (row, words) in both.enumerated() {
      #expect(words.hasPrefix(first[row] + "      "))
      #expect(words.dropFirst(first[row].count + 6) == second[row][...])
    }
  }
}

extension StageScreen {
  mutating func tell(_ messages: [ServerMessage], at local: Int64 = 0) {
    if !scene.isConnected { _ = connected() }
    for message in messages { _ = receive(message, at: local) }
  }

  func rows(_ size: Size = Size(columns: 80, rows: 24), at local: Int64 = 0) -> [String] {
    GoldenFrame.rows(of: frame(size, at: local))
  }
}
