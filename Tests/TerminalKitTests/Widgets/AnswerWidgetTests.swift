import TerminalKit
import Testing

@Suite("Widgets that take an answer")
struct AnswerWidgetTests {
  private let options = ["one", "two", "three", "four"]

  @Test("With one choice, Space and digits replace it, and Enter sends only what is chosen")
  func oneChoice() {
    var list = ChoiceList(options)
    #expect(keys(&list, Key(.down), Key(.enter)) == [true, true])
    #expect(list.chosen == [1])
    #expect(keys(&list, Key(.enter)) == [false])
    #expect(keys(&list, .character("3"), Key(.up), Key(.enter)) == [true, true, true])
    #expect(list.chosen == [1] && list.focus == 1)
  }

  @Test("With several, nothing is chosen beyond the most until something is given up")
  func severalChoices() {
    var list = ChoiceList(options, most: 2, chosen: [3])
    #expect(list.focus == 3)
    #expect(keys(&list, .character("1"), .character("2")) == [true, true])
    #expect(list.chosen == [0, 3] && list.isFull)
    #expect(keys(&list, .character("4"), .character("2")) == [true, true])
    #expect(list.chosen == [0, 1])
    #expect(keys(&list, Key(.home), Key(.enter)) == [true, false])
  }

  @Test("A choice leaves letters, Tab and commands to the screen")
  func otherKeys() {
    var list = ChoiceList(options)
    let others: [Key] = [
      .character("p"), .character("-"), Key(.tab), Key(.escape), .control("b"), Key(.left),
      Key(.enter, control: true),
    ]
    for key in others { #expect(keys(&list, key) == [false]) }
    #expect(list == ChoiceList(options))
  }

  @Test("A scale takes arrows from its middle, and numbers of several digits")
  func scale() {
    var scale = ScaleBar(0...10)
    _ = keys(&scale, Key(.right))
    #expect(scale.value == 5)
    _ = keys(&scale, Key(.left), Key(.down))
    #expect(scale.value == 3)
    _ = keys(&scale, .character("1"), .character("0"))
    #expect(scale.value == 10)
    _ = keys(&scale, Key(.right), .character("1"), .character("2"))
    #expect(scale.value == 2)
    #expect(keys(&scale, Key(.backspace), Key(.backspace)) == [true, false])
    #expect(scale.value == nil)
  }

  @Test("A scale far from zero can be typed, and one as long as a hostile server likes is drawn")
  func farScales() {
    var scale = ScaleBar(20...50)
    _ = keys(&scale, .character("3"), .character("4"))
    #expect(scale.value == 34)
    var endless = ScaleBar(Int.min...Int.max, value: 7)
    _ = keys(&endless, Key(.pageUp), Key(.end), Key(.right))
    #expect(endless.value == 1_000_000)
    _ = WidgetGoldenTests.frame(endless, Size(columns: 40, rows: 3), Look())
  }

  @Test("A grid's point moves within the grid, and two digits place it")
  func grid() {
    var grid = MoodGrid(size: 7, across: WidgetScene.across, up: WidgetScene.up)
    _ = keys(&grid, Key(.up))
    #expect(grid.spot == .init(across: 4, up: 4))
    for _ in 0..<9 { _ = keys(&grid, Key(.left), Key(.up)) }
    #expect(grid.spot == .init(across: 1, up: 7))
    _ = keys(&grid, .character("6"))
    #expect(grid.spot == .init(across: 1, up: 7))
    _ = keys(&grid, .character("9"), .character("2"))
    #expect(grid.spot == .init(across: 6, up: 2))
  }

  @Test("An item that is picked up is carried, and a digit puts it in its place")
  func ranker() {
    var ranker = Ranker(options, most: 2)
    #expect(!ranker.isTouched && ranker.ranked == [0, 1])
    _ = keys(&ranker, Key(.down), Key(.down), .character(" "), Key(.up), Key(.up))
    #expect(ranker.order == [2, 0, 1, 3] && ranker.isHolding)
    #expect(keys(&ranker, Key(.enter), Key(.enter)) == [true, false])
    _ = keys(&ranker, Key(.end), .character("2"))
    #expect(ranker.order == [2, 3, 0, 1] && ranker.focus == 1)
    #expect(Ranker(options, most: 2, order: [0, 0, 1, 2]).order == [0, 1, 2, 3])
  }

  @Test("An Enter after each digit leaves no statement out, and a second one does")
  func cardsWithEnter() {
    var cards = StatementCards(["a", "b", "c"], labels: ["yes", "no"])
    for key in [Key.character("2"), Key(.enter), .character("1"), Key(.enter)] {
      let isTaken = cards.take(key)
      #expect(isTaken)
    }
    #expect(cards.answers == [1, 0, nil] && cards.index == 2)
    var skipping = StatementCards(["a", "b", "c"], labels: ["yes", "no"])
    for key in [Key.character("2"), Key(.enter), Key(.enter)] { _ = skipping.take(key) }
    #expect(skipping.answers == [1, nil, nil] && skipping.index == 2)
  }

  @Test("Cards go on with each answer, back, and past a statement without one")
  func cards() {
    var cards = StatementCards(["a", "b", "c"], labels: ["yes", "no"])
    _ = keys(&cards, .character("2"), Key(.right))
    #expect(cards.index == 2 && cards.answers == [1, nil, nil])
    #expect(keys(&cards, Key(.right), Key(.enter), .character(" ")) == [false, false, false])
    _ = keys(&cards, Key(.left), Key(.down), Key(.down), Key(.enter))
    #expect(cards.index == 2 && cards.answers == [1, 1, nil])
    #expect(keys(&cards, Key(.up), Key(.enter), Key(.enter)) == [true, true, false])
    #expect(cards.isComplete)
    _ = keys(&cards, Key(.left), Key(.left), Key(.enter))
    #expect(cards.index == 1 && cards.answers == [1, 1, 1])
  }

  @Test("Cards tell what is open, lead to it, and put their labels side by side where room ends")
  func openCards() {
    var cards = StatementCards(["a", "b", "c"], labels: ["yes", "no"], answers: [0, nil, nil])
    #expect(cards.openItems == [1, 2])
    cards.goToOpen()
    #expect(cards.index == 1 && !cards.choosesOnEnter)
    _ = keys(&cards, Key(.down))
    #expect(cards.choosesOnEnter)
    #expect(cards.leastHeight(width: 30, Look()) == 2)
    cards.showsLabelsOnly = true
    #expect(cards.leastHeight(width: 30, Look()) == 1 && cards.height(width: 30, Look()) == 2)
  }

  @Test("An item that is only picked up, or put where it is, has not been moved")
  func untouched() {
    var ranker = Ranker(options, most: 2)
    _ = keys(&ranker, .character(" "), .character(" "), .character("1"), .character("9"))
    #expect(!ranker.isTouched)
    _ = keys(&ranker, .character("2"))
    #expect(ranker.isTouched)
  }

  @Test("A matcher gives an answer to each item, and takes people in")
  func matcher() {
    let people = Matcher.People(heading: "With", names: ["Ada", "Bo"])
    var matcher = Matcher(["a", "b"], labels: ["yes", "maybe", "not now"], people: people)
    _ = keys(&matcher, .character("2"), Key(.right), Key(.right))
    #expect(matcher.answers == [1, 1] && matcher.isComplete)
    _ = keys(&matcher, Key(.end), .character(" "), Key(.up), .character("1"))
    #expect(matcher.people.compared == [0, 1])
    #expect(keys(&matcher, Key(.enter)) == [false])
  }

  @Test("A form goes through its items, and its texts take letters")
  func form() {
    let scale = Form.Item("How?", .scale(ScaleBar(0...10)))
    var form = Form([scale, .init("What?", .text(TextArea(limit: 20)))])
    #expect(!form.takesText)
    _ = keys(&form, .character("7"), Key(.enter), .character("p"))
    #expect(form.index == 1 && form.takesText && form.items[1].isAnswered)
    #expect(keys(&form, Key(.tab), Key(.tab, shift: true)) == [false, true])
    #expect(form.index == 0 && form.cursor(in: Rect(x: 0, y: 0, width: 30, height: 6)) == nil)
  }

  @Test("Word fields go on with Enter, and leave their ends to the screen")
  func words() {
    var words = WordFields(labels: ["1", "2"], limit: 10)
    #expect(
      keys(&words, Key(.up), .character("a"), Key(.enter), .character("b")) == [
        false, true, true, true,
      ])
    words.paste("\nc")
    #expect(words.texts == ["a", "b c"])
    #expect(keys(&words, Key(.enter), Key(.down)) == [false, false])
    words.clear()
    #expect(words.texts == ["", ""])
  }
}

/// Something that takes keys.
protocol KeyTaking {
  mutating func take(_ key: Key) -> Bool
}
extension ChoiceList: KeyTaking {}
extension ScaleBar: KeyTaking {}
extension MoodGrid: KeyTaking {}
extension Ranker: KeyTaking {}
extension StatementCards: KeyTaking {}
extension Matcher: KeyTaking {}
extension WordFields: KeyTaking {}
extension Form: KeyTaking {}
extension ModerationList: KeyTaking {}

/// Presses keys and tells of each whether it was taken.
func keys(_ widget: inout some KeyTaking, _ keys: Key...) -> [Bool] {
  var taken: [Bool] = []
  for key in keys { taken.append(widget.take(key)) }
  return taken
}
