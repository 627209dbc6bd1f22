import Disclosure
import Testing
import WorkshopModel

@Suite("The gate's paragraph about what is done together (rules H4)")
struct GateTogetherTests {
  @Test("It asks for confidence in the first person plural, and says that nobody can enforce it")
  func confidence() throws {
    let lines = Scene(steps: [try Samples.choice(2)]).lines
    #expect(
      lines.contains(
        "We ask one another to keep to ourselves what is said here. We cannot enforce it."))
    #expect(lines.contains("After the end the room stays open for ten minutes."))
  }

  @Test("It speaks of a match, a draft, letters and groups only where there are any")
  func onlyWhatThereIs() throws {
    let plain = Scene(steps: [try Samples.choice(2)], room: .constellation).text
    for words in [
      "wishes are compared", "drafted line", "Rounds", "type mail", "your circle", "your pair",
    ] {
      #expect(!plain.contains(words), "\(words)")
    }
    var circle = try MatchSamples.step(2, scope: .dyads)
    circle.addressee = .circle
    var pair = try Samples.choice(2)
    pair.addressee = .pair
    let steps = [
      circle, pair, try Samples.step(.text(TextQuestion())),
      try Samples.step(.draft(DraftWork(answers: Samples.texts(4)))),
    ]
    let all = Scene(steps: steps, room: .constellation, circles: 2).text
    for words in [
      "the facilitator included", "Two who both name each other", "drafted line",
      "Rounds and drafts are open",
      "with your name", "type mail", "your circle alone", "your pair alone", "may need care",
      "Adopted agreements can be written out",
    ] {
      #expect(all.contains(words), "\(words)")
    }
    #expect(!Scene(steps: steps, room: .constellation).text.contains("your circle alone"))
  }

  @Test("Two are told what a match lets each infer of the other")
  func two() throws {
    let steps = [try MatchSamples.step(2)]
    #expect(Scene(steps: steps, present: 2).text.contains("There are two of you"))
    #expect(!Scene(steps: steps, present: 3).text.contains("There are two of you"))
  }

  @Test("Where a member leads it names whose computer hosts, and no facilitator")
  func member() throws {
    let steps = [
      try MatchSamples.step(2), try Samples.step(.text(TextQuestion())),
      try Samples.step(.round(RoundWork())),
    ]
    let named = Scene(steps: steps, leadership: .member, owner: "Mira").text
    #expect(named.contains("belongs to Mira") && named.contains("whoever keeps time does not"))
    #expect(!named.contains("Ask one another whose") && !named.contains("facilitator"))
    #expect(named.contains("It asks you alone, and it misses things."))
    #expect(Scene(steps: steps, leadership: .member).text.contains("Ask one another whose"))
  }

  @Test("A helper is named where there is one")
  func helper() throws {
    let steps = [try Samples.choice(2)]
    #expect(Scene(steps: steps, hasHelper: true).text.contains("A helper is here, or may come"))
    #expect(!Scene(steps: steps).text.contains("helper"))
  }

  @Test("The closing consent says what is kept alone only where a gate said all the rest")
  func closing() throws {
    let scene = Scene(steps: [try Samples.choice(2)])
    var gate = GateTerms(options: Samples.texts(2))
    for isAfterGate in [true, false] {
      #expect(
        GateParagraph.text(scene.settings, for: gate, isAfterGate: isAfterGate) == scene.text)
    }
    gate.isClosingConsent = true
    let after = GateParagraph.text(scene.settings, for: gate, isAfterGate: true)
    #expect(after == scene.lines.last)
    #expect(GateParagraph.text(scene.settings, for: gate, isAfterGate: false) == scene.text)
  }

  /// A session at its gate.
  private struct Scene {
    var steps: [Step]
    var room = RoomKind.group
    var present = 6
    var circles = 0
    var leadership = Leadership.facilitator
    var owner: String?
    var hasHelper = false

    var lines: [String] { GateParagraph.lines(settings) }

    var settings: GateParagraph.Settings {
      var workshop = Workshop(
        id: "w", title: LocalizedText("W"), rooms: [.group, .constellation],
        people: PeopleRange(min: 2, best: 3...8, max: 20), steps: steps)
      workshop.leadership = leadership
      return GateParagraph.Settings(
        workshop: workshop, room: room, present: present, hostOwner: owner, circles: circles,
        hasHelper: hasHelper)
    }

    var text: String { lines.joined(separator: "\n") }
  }
}
