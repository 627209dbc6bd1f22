import TerminalKit
import Testing

@Suite("Widgets with words of strangers, and random keys")
struct HostileWidgetTests {
  @Test(
    "Whatever the words are, nothing traps, and nothing leaves the area",
    arguments: 0..<(Effort.isLong ? 400 : 24))
  func words(_ seed: Int) {
    var generator = Chance(UInt64(seed))
    for widget in Self.widgets(&generator) {
      let area = Rect(
        x: 2, y: 1, width: Int.random(in: 0...70, using: &generator),
        height: Int.random(in: 0...14, using: &generator))
      let look = Look(glyphs: Bool.random(using: &generator) ? .unicode : .ascii)
      _ = widget.height(width: area.width, look)
      var frame = Frame(Size(columns: 75, rows: 17))
      widget.draw(on: &frame, in: area, look)
      frame.fill(area)
      let outside = GoldenFrame.rows(of: frame).joined()
      #expect(outside.isEmpty, "\(type(of: widget)) drew \(outside)")
    }
  }

  @Test("Whatever the keys are, nothing traps", arguments: 0..<(Effort.isLong ? 60 : 6))
  func keysOfAllKinds(_ seed: Int) {
    var generator = Chance(UInt64(500 + seed))
    var widgets = Self.interactive(&generator)
    for _ in 0..<80 {
      guard let key = Self.key(&generator) else { continue }
      for index in widgets.indices { _ = widgets[index].take(key) }
      for widget in widgets {
        _ = WidgetGoldenTests.frame(widget, Size(columns: 33, rows: 5), Look())
      }
    }
  }

  @Test("A widget of nothing is drawn as nothing")
  func nothing() {
    let empty: [any Widget] = [
      ChoiceList([]), Ranker([], most: 3), StatementCards([], labels: []), Form([]),
      Matcher([], labels: []), WordFields(labels: [], limit: 5), BarChart([]), Histogram([]),
      HeatMap([], across: WidgetScene.across, up: WidgetScene.up), WordCloud([]), Quotes([]),
      Agenda([], selected: 3), ModerationList([]), KeyBar([]), HelpSheet([]), Stack([]),
    ]
    for widget in empty {
      let frame = WidgetGoldenTests.frame(widget, Size(columns: 40, rows: 8), Look())
      #expect(GoldenFrame.rows(of: frame).joined().isEmpty, "\(type(of: widget))")
    }
  }

  private static func key(_ generator: inout Chance) -> Key? {
    let digit = Character("\(Int.random(in: 0...9, using: &generator))")
    let letter = HostileText.pieces.randomElement(using: &generator)?.first ?? "a"
    let all = FieldPropertyTests.keys + [.character(digit), .character(" "), .character(letter)]
    return all.randomElement(using: &generator)
  }

  private static func texts(_ generator: inout Chance) -> [String] {
    (0..<Int.random(in: 0...5, using: &generator)).map { _ in
      HostileText.random(&generator, pieces: Int.random(in: 0...12, using: &generator))
    }
  }

  private static func text(_ generator: inout Chance) -> String {
    HostileText.random(&generator, pieces: 8)
  }

  private static func interactive(
    _ generator: inout Chance
  ) -> [any Widget & Hashable & KeyTaking] {
    let axis = MoodGrid.Axis(low: text(&generator), high: text(&generator))
    let items = texts(&generator)
    let labels = texts(&generator)
    let size = Int.random(in: -3...40, using: &generator)
    let people = Matcher.People(heading: text(&generator), names: texts(&generator))
    let most = Int.random(in: -1...4, using: &generator)
    return [
      ChoiceList(items, most: most, chosen: [9, 1, -4]), Ranker(items, most: most),
      StatementCards(items, labels: labels, answers: [1, nil, 8]),
      Matcher(items, labels: labels, answers: [2, 0], people: people),
      MoodGrid(size: size, across: axis, up: axis, earlier: .init(across: size, up: -1)),
      ScaleBar(min(0, size)...abs(size), labels: [0: text(&generator), 3: text(&generator)]),
      WordFields(labels: labels, limit: 20, hint: text(&generator)),
      Form([.init(text(&generator), .text(TextArea(limit: 30, hint: text(&generator))))]),
      ModerationList(items.map { .init($0, $0, mark: $0) }, selected: size),
    ]
  }

  private static func widgets(_ generator: inout Chance) -> [any Widget & Hashable] {
    let items = texts(&generator)
    let word = text(&generator)
    let axis = MoodGrid.Axis(low: text(&generator), high: text(&generator))
    let number = Int.random(in: -5...20, using: &generator)
    let bins = (0..<items.count).map { index in
      Histogram.Bin(index...(index + 1), items[index], .count(number))
    }
    let cells = [[number, 3], [], [4, 11, 12]]
    let inner: any Widget & Hashable = Panel(word, Paragraph(word, mark: "│ "))
    return interactive(&generator) + [
      inner, Toast(word, .warning), Countdown(seconds: number, total: number, words: word),
      BarChart(items.map { .init($0, word, .step(number, of: 4), isMarked: true) }),
      Histogram(bins, middle: .init(median: number, low: 9, high: -4), ends: .init(low: word)),
      HeatMap(cells, across: axis, up: axis), Quotes(items.map { .init($0, name: word) }),
      QuadrantMap(items.map { .init($0, .count(number)) }, across: axis, up: axis),
      WordCloud(items.map { .init($0, weight: $0.count, tally: "\(number)") }),
      Agenda(items.map { .init(number, $0, minutes: word) }, selected: number),
      KeyBar(items.map { .init($0, word) }, mostRows: 2), BlockText(word),
      HelpSheet([.init(word, items.map { .init($0, word) }), .init(word, [])]),
      BreathingPacer(.inhale, fraction: .nan, words: word, count: word),
      ProgressDots(done: [true], current: number),
      BeforeAfter(.init(word, inner), .init(word, inner), leastWidth: 20),
      Stack([.init(inner, rank: 1, gap: 2), .init(Toast(word), least: 3)], scroll: number),
      Stack([.init(inner, rank: 1, gap: 2), .init(Toast(word), least: 3, grows: true)]),
    ]
  }
}
