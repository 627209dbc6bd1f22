import SessionScreens
import TerminalClient
import Testing
import WorkshopModel
import WorkshopProtocol

@Suite("Matches and consent tests on a participant's side")
struct MatchTests {
  static let answers = ["yes", "maybe", "not now"]
  static let body = StepCard.Body.match(
    items: ["a calendar", "a message", "meeting"], answers: answers, offersDyads: false)
  static let dyads = StepCard.Body.match(
    items: ["a calendar", "a message", "meeting"], answers: answers, offersDyads: true)

  @Test("A match reads like statements")
  func reads() {
    var person = Person(room: .constellation, name: "Ana")
    person.hear(.step(Make.card(Self.body)))
    #expect(
      person.lastLines == [
        "", "Step 4 of 16: Choosing",
        "  Soup is ...", "  1. a calendar", "  2. a message", "  3. meeting",
        "The numbers mean: 1 yes, 2 maybe, 3 not now",
        "Type 3 numbers in one line, or one at a time. 0 is a silent not now, done leaves the "
          + "rest so, p is not now for all.",
        "Who sees this: Mixed with the others; shown after closing.",
      ])
  }

  static let accepted: [([String], [Int?])] = [
    (["1 2 3"], [1, 2, 3]), (["1,0,3"], [1, nil, 3]), (["1", "0", "2"], [1, nil, 2]),
    (["2", "done"], [2, nil, nil]), (["1", "u", "3 3 3"], [3, 3, 3]),
  ]

  @Test("Marks in one line, one by one, or as far as one likes", arguments: accepted)
  func accepts(_ lines: [String], _ marks: [Int?]) {
    var person = Person(room: .constellation, name: "Ana")
    person.hear(.step(Make.card(Self.body)))
    for line in lines { person.type(line) }
    #expect(
      person.face.model.current?.own?.answer.content == .match(marks: marks, with: []))
    #expect(person.sent.map(\.shape) == ["answer", "done"])
  }

  @Test("One at a time, the next item is read", arguments: [("1", "  2. a message")])
  func oneByOne(_ typed: String, _ next: String) {
    var person = Person()
    person.hear(.step(Make.card(Self.body)))
    person.type(typed)
    #expect(person.lastLines == [next])
  }

  @Test(
    "What does not fit is said kindly", arguments: ["1 2", "4 1 1", "yes", "1 2 3 1", "done"])
  func refuses(_ typed: String) {
    var person = Person()
    person.hear(.step(Make.card(Self.body)))
    person.type(typed)
    #expect(person.sent.isEmpty)
    #expect(
      [
        "Please type 3 numbers from 1 to 3, 0 for not now, or p to pass.",
        "There is no round to take a turn in just now.",
      ].contains(person.lastLines.first))
  }

  @Test("Comparing in twos is asked for before the answer, and only where it is offered")
  func twos() {
    var person = Person(room: .constellation, name: "Ana")
    person.hear(.step(Make.card(Self.dyads)))
    person.type("with Ben, Cem")
    #expect(
      person.lastLines.first == "Also compared in twos, if they name you as well: Ben and Cem")
    person.type("1 1 1")
    #expect(
      person.face.model.current?.own?.answer.content
        == .match(marks: [1, 1, 1], with: ["Ben", "Cem"]))
    person.type("with Dee")
    #expect(person.lastLines == ["You have answered. Type u first to take it back."])
    var other = Person()
    other.hear(.step(Make.card(Self.body)))
    other.type("with Ben")
    #expect(other.lastLines.first == "Here only what all share is compared, not twos.")
  }

  @Test("One's own marks are not put on the screen again")
  func keepsQuiet() {
    var person = Person()
    let card = Make.card(Self.body)
    person.hear(.step(card))
    person.type("1 2 3")
    person.acknowledge()
    person.reconnect(card)
    #expect(person.lastLines.last == "Your own answer: given; it stays off this screen")
  }

  @Test("Where a match stays on one's own screen it is read out there")
  func ownOnly() {
    var person = Person()
    person.hear(.step(Make.card(Self.body)))
    person.type("1 0 2")
    person.hear(.ownAnswerOnly(step: Make.step()))
    #expect(
      person.lastLines == [
        "This stays on your own screen. Say aloud what you like.", "Your own answer:",
        "  yes: a calendar", "  not now: a message", "  maybe: meeting",
      ])
  }

  @Test("A step that is compared on one's own screen shows the own answer to the earlier one")
  func comparesOwn() {
    var person = Person()
    let scale = StepCard.Body.scale(range: 0...10, labels: [:])
    for (name, typed) in [("before", "3"), ("now", "6")] {
      var card = Make.card(scale, id: name)
      card.compare = name == "now" ? Make.step("before") : nil
      person.hear(.step(card))
      person.type(typed)
      person.acknowledge()
      person.hear(.phase(step: Make.step(name), phase: .closed, deadline: nil))
      person.hear(.ownAnswerOnly(step: Make.step(name)))
    }
    #expect(person.lastLines.suffix(2) == ["Your own answer: 6", "Your answer before: 3"])
  }

  @Test("A match that was chosen away is passed without a word")
  func sitsOut() {
    var person = Person()
    person.hear(.step(Make.card(Make.gate(sitOut: [2: [Make.step("overlap")]]), id: "gate")))
    person.type("2")
    person.acknowledge()
    person.forget()
    person.hear(.step(Make.card(Self.body, id: "overlap")))
    #expect(person.sent.map(\.shape) == ["answer", "done"])
    #expect(person.face.model.current?.own?.answer.content == .pass)
    #expect(!person.lastLines.joined().contains("calendar"))
  }

  static let views: [(View, [String])] = [
    (
      .match(MatchView(yes: ["a calendar"], open: ["meeting"])),
      ["Everyone said yes to:", "  a calendar", "Everyone is open to:", "  meeting"]
    ),
    (
      .match(MatchView(yes: [], open: [])),
      ["Today there is nothing on the list that everyone shares."]
    ),
    (
      .match(MatchView(yes: [], open: ["meeting"])), ["Everyone is open to:", "  meeting"]
    ),
  ]

  static let standing =
    "What is not listed is not shared by everyone today. That is normal, and the program tells "
    + "nothing about anyone."

  @Test("The two lists, and the standing words whatever is on them", arguments: views)
  func shows(_ view: View, _ lines: [String]) {
    var person = Person()
    person.hear(.step(Make.card(Self.body)))
    person.hear(.view(step: Make.step(), view: view, facilitatorOnly: false))
    #expect(
      person.lastLines == ["", "What the room sees of Choosing"] + lines + [Self.standing])
  }

  @Test("What two share is for the two alone")
  func showsTwos() {
    var person = Person()
    person.hear(.step(Make.card(Self.dyads)))
    let view = View.dyads([DyadView(name: "Ben", yes: ["meeting"], open: [])])
    person.hear(.view(step: Make.step(), view: view, facilitatorOnly: false))
    #expect(
      person.lastLines == [
        "", "For you alone, from Choosing", "You and Ben both said yes to:", "  meeting",
        "What you two do not share is not listed today. That is normal, and the program tells "
          + "nothing more.",
      ])
  }

  @Test(
    "A consent test ends with numbers and without objectors",
    arguments: [(true, "It is adopted."), (false, "It is not adopted as it stands:")])
  func showsBallot(_ isAdopted: Bool, _ sentence: String) {
    var person = Person()
    let view = BallotView(text: "We each call.", yes: 2, canLive: 1, isAdopted: isAdopted)
    person.hear(.view(step: Make.step(), view: .ballot(view), facilitatorOnly: false))
    #expect(
      person.lastLines.prefix(4) == [
        "", "What the room sees:", "  The line: \"We each call.\"",
        "2 said yes, 1 can live with it and will try.",
      ])
    #expect(person.lastLines.last?.hasPrefix(sentence) == true)
  }
}
