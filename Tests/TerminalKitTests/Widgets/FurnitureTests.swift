import TerminalKit
import Testing

@Suite("Key maps, stacks and other furniture")
struct FurnitureTests {
  @Test("Footer and help sheet have their keys from the same entries")
  func sameKeys() {
    let bar = WidgetScene.keys.bar(KeyNames(), Look())
    let help = WidgetScene.keys.helpLines(KeyNames(), Look())
    #expect(bar.items.map(\.keys) == ["Enter", "p", "-", "?", "F9", "Ctrl-C"])
    for (item, line) in zip(bar.items, help) { #expect(line.keys.hasPrefix(item.keys)) }
    #expect(WidgetScene.keys.action(for: .control("b")) == .hide)
    #expect(WidgetScene.keys.action(for: .character("z")) == nil)
    #expect(WidgetScene.keys.keysBoundTwice.isEmpty)
  }

  @Test("A help sheet that scrolls shows rows of the whole one", arguments: [30, 60, 76, 120])
  func scrolledHelp(width: Int) {
    var help = HelpSheet(
      (0..<5).map { section in
        HelpSheet.Section(
          section == 2 ? "" : "Section \(section)",
          (0...section).map { line in
            HelpSheet.Line(
              line == 3 ? "Ctrl-Alt-Shift-PgDn" : "k\(line)",
              String(repeating: "does things ", count: 1 + line * section))
          })
      })
    let height = help.height(width: width, Look())
    var whole = Frame(Size(columns: width, rows: height))
    help.draw(on: &whole, in: whole.bounds, Look())
    for rows in [1, 4, height - 1] {
      for scroll in 0...(height - rows) {
        help.scroll = scroll
        var part = Frame(Size(columns: width, rows: rows))
        help.draw(on: &part, in: part.bounds, Look())
        for y in 0..<rows {
          // Marks at the edge say where there is more.
          for x in 0..<width - 1 { #expect(part[x, y] == whole[x, scroll + y]) }
        }
      }
    }
  }

  @Test("A key that two entries have is found, and belongs to the first")
  func boundTwice() {
    let map = KeyMap([
      KeyMap<Int>.Entry(1, [.character("p")], label: "pass"),
      .init(2, [Key(.enter), .character("p")], label: "pause"),
    ])
    #expect(map.keysBoundTwice == [.character("p")])
    #expect(map.action(for: .character("p")) == 1)
  }

  @Test("Keys have the reader's names")
  func names() {
    let german = KeyNames([.control: "Strg", .enter: "Eingabe"])
    #expect(german.name(of: .control("b"), Look()) == "Strg-B")
    #expect(german.name(of: Key(.enter), Look()) == "Eingabe")
    #expect(german.name(of: Key(.up), Look()) == "↑")
    #expect(german.name(of: Key(.up), Look(glyphs: .ascii)) == "Up")
    #expect(german.name(of: Key(.tab, shift: true), Look()) == "Shift-Tab")
  }

  @Test("A narrow footer tells what it gave up, the least important first")
  func dropped() {
    let bar = WidgetScene.keys.bar(KeyNames(), Look())
    #expect(bar.dropped(width: 80).isEmpty)
    #expect(bar.dropped(width: 40).map(\.label) == ["leave", "slower"])
    #expect(bar.dropped(width: 12).map(\.label) == ["leave", "slower", "help", "hide", "pass"])
  }

  @Test("A stack gives up its least important items, and what is left has the rows")
  func stack() {
    let area = Rect(x: 0, y: 0, width: 40, height: 6)
    let places = WidgetScene.stack.places(in: area, Look())
    #expect(places.map(\.height) == [1, 1, 3, 0])
    #expect(places[2].bottom <= 6)
    let tall = WidgetScene.stack.places(in: Rect(x: 0, y: 0, width: 40, height: 20), Look())
    #expect(tall.map(\.height) == [1, 1, 12, 3])
  }

  @Test("The words' cloud stands in the same places whatever the order they came in")
  func cloud() {
    let words = [("tea", 3), ("rest", 3), ("sun", 8), ("信頼", 1)]
    let one = WordCloud(words.map { .init($0.0, weight: $0.1) })
    let other = WordCloud(words.reversed().map { .init($0.0, weight: $0.1) })
    #expect(one == other)
  }

  @Test("A line that is longer than the list is scrolled, and stops at its end")
  func longLine() {
    let text = (1...40).map { "word\($0)" }.joined(separator: " ")
    var list = ModerationList([.init("A", text), .init("B", nil)])
    #expect(rows(list)[0].contains("word1 "))
    _ = keys(&list, Key(.pageDown))
    #expect(!rows(list)[0].contains("word1 "))
    for _ in 0..<20 { _ = keys(&list, Key(.pageDown)) }
    #expect(rows(list).joined().contains("word40"))
    _ = keys(&list, Key(.down), Key(.up))
    #expect(rows(list)[0].contains("word1 "))
  }

  private func rows(_ widget: some Widget) -> [String] {
    GoldenFrame.rows(
      of: WidgetGoldenTests.frame(widget, Size(columns: 40, rows: 4), Look()))
  }

  @Test("Where nothing shall move, the pacer is words and a clock counts tens")
  func still() {
    let still = Look(isStill: true)
    let pacer = BreathingPacer(.inhale, fraction: 0.5, words: "in", count: "4")
    let rows = GoldenFrame.rows(
      of: WidgetGoldenTests.frame(pacer, Size(columns: 20, rows: 4), still))
    #expect(rows.filter { !$0.isEmpty }.count == 1)
    #expect(Countdown(seconds: 95).text(still) == "1:40")
    #expect(Countdown(seconds: -4).text(Look()) == "0:00")
  }

  @Test("The bar of a breath grows, stays and shrinks")
  func breath() {
    #expect(BreathingPacer(.inhale, fraction: 0.25, words: "").fullness == 0.25)
    #expect(BreathingPacer(.hold, fraction: 0.25, words: "").fullness == 1)
    #expect(BreathingPacer(.exhale, fraction: 0.25, words: "").fullness == 0.75)
    #expect(BreathingPacer(.rest, fraction: 0.25, words: "").fullness == 0)
    #expect(BreathingPacer(.inhale, fraction: .infinity, words: "").fullness == 0)
  }

  @Test("Every block letter has five rows of the same width")
  func blockLetters() {
    for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 -'" {
      let rows = BlockLetters.rows(String(letter), Look())
      #expect(rows?.count == 5 && Set((rows ?? []).map(\.count)).count == 1, "\(letter)")
    }
    #expect(BlockLetters.rows("é", Look()) == nil)
  }
}
