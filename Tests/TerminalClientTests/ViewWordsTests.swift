import SessionScreens
import TerminalClient
import Testing
import WorkshopModel
import WorkshopProtocol

@Suite("Views in words")
struct ViewWordsTests {
  static let views: [(View, [String])] = [
    (.notShown, ["Not shown. That is normal; talk about it if you like."]),
    (
      .choice(
        ChoiceView(
          options: [TalliedText("a", .count(2)), TalliedText("b", .band(.fewOrNone))], answer: 2,
          because: "it is")),
      ["  2: a", "  few or none: b (this is the answer)", "Because: it is"]
    ),
    (
      .scale(
        ScaleView(
          bins: [
            ScaleView.Bin(range: 1...1, tally: .count(3)),
            ScaleView.Bin(range: 2...3, tally: .count(0)),
          ],
          middle: ScaleView.Middle(
            medianTenths: 15, lowerQuartileTenths: 10, upperQuartileTenths: 20),
          labels: [1: "cold"])),
      [
        "  1 (cold): 3", "  2 to 3: 0",
        "The middle is 1.5; half of the answers lie between 1 and 2.",
      ]
    ),
    (
      .grid(
        GridView(
          picture: .quadrants([.count(1), .count(2), .count(3), .count(4)]),
          across: ["bad", "good"], up: ["low", "high"])),
      ["  high, bad: 1", "  high, good: 2", "  low, bad: 3", "  low, good: 4"]
    ),
    (
      .grid(
        GridView(picture: .map([[0, 9], [1, 0]]), across: ["bad", "good"], up: ["low", "high"])),
      [
        "A map; 0 is empty, 9 is where most of the answers are. Top row first.", "Top: high",
        "  0 9", "  1 0", "Bottom: low", "From left to right: bad to good",
      ]
    ),
    (
      .rank(RankView(rows: [["a"], ["b", "c"]], firstChoicesSpread: 2, majorities: [])),
      [
        "The order that the answers make together, best first:", "  1. a", "  2. b, c (equal)",
        "First choices are spread over 2 items.",
      ]
    ),
    (
      .statements(
        StatementsView(items: [
          StatementsView.Item(text: "x", labels: [TalliedText("no", .count(1))]),
          StatementsView.Item(text: "y", labels: nil),
        ])),
      ["  x", "    1 no", "  y", "    Not shown. That is normal; talk about it if you like."]
    ),
    (
      .lines(LinesView(lines: [LinesView.Line(text: "bread", mayKeep: false)])),
      ["1 line. Some lines may be kept back.", "  \"bread\""]
    ),
    (.words(WordsView(words: [TalliedText("calm", .count(2))])), ["  2: calm"]),
    (.signed([SignedEntry(name: "Ana", text: "yes")]), ["  Ana: \"yes\""]),
    (.allClear(false), ["Not all clear."]),
    (.everyoneAble(false), ["Not everyone is able today."]),
    (
      .feedback([.notShown("q"), .lines("r", ["fine"])]),
      ["  q", "    Not shown. That is normal; talk about it if you like.", "  r", "  \"fine\""]
    ),
    (
      .compared(earlier: .notShown, now: .allClear(true)),
      [
        "Earlier:", "Not shown. That is normal; talk about it if you like.", "Now:", "All clear.",
      ]
    ),
  ]

  @Test("Each kind of view", arguments: views)
  func says(_ view: View, _ lines: [String]) {
    var person = Person()
    person.hear(.step(Make.card(Make.choice)))
    person.hear(.view(step: Make.step(), view: view, facilitatorOnly: false))
    #expect(person.lastLines == ["", "What the room sees of Choosing"] + lines)
  }

  @Test("What only the facilitator may see never reaches a participant's screen")
  func hidesPreviews() {
    var person = Person()
    person.hear(.view(step: Make.step(), view: .allClear(true), facilitatorOnly: true))
    #expect(person.lastLines.isEmpty)
  }
}
