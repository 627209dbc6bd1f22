import SessionScreens
import TerminalClient
import Testing
import WorkshopModel
import WorkshopProtocol

@Suite("Rooms that their members lead")
struct MemberLedTests {
  static func keeper(_ name: String?, isYou: Bool = false) -> ServerMessage {
    .keeper(ServerMessage.Keeper(name: name, isYou: isYou, isKept: name != nil || isYou))
  }

  static func person(keeps: Bool = true) -> Person {
    var person = Person(Make.Place.memberLed.admission, name: "Ana")
    person.hear(keeper(keeps ? "Ana" : nil, isYou: keeps))
    return person
  }

  @Test("Everybody reads who keeps the time")
  func tells() {
    var person = Self.person(keeps: false)
    #expect(
      person.lastLines == [
        "Nobody keeps the time just now. Whoever would like to can type time; it shows nothing more "
          + "than everybody sees."
      ])
    person.hear(Self.keeper("Ben"))
    #expect(person.lastLines == ["The time is kept by Ben"])
    person.hear(Self.keeper("Ben"))
    #expect(person.lastLines.isEmpty)
    person.hear(Self.keeper("Ana", isYou: true))
    #expect(person.lastLines.first?.hasPrefix("You keep the time now:") == true)
  }

  @Test("Keeping the time is taken and handed on by a word")
  func keeps() {
    var person = Self.person(keeps: false)
    person.type("time")
    person.type("time Ben")
    #expect(person.sent == [.keepTime])
    person.hear(Self.keeper("Ana", isYou: true))
    person.type("time Ben")
    #expect(person.sent == [.keepTime, .handTime(to: "Ben")])
  }

  static let verbs: [(String, ConsoleVerb)] = [
    ("open", .open), ("n", .next), ("/next", .next), ("close", .close), ("reveal", .reveal),
    ("back", .back), ("skip", .skip), ("jump soup", .jump(Make.step())), ("hold", .hold),
    ("resume", .resume), ("extend 2", .extend(minutes: 2)), ("breathe", .insertBreathe(minutes: 1)),
    ("break 5", .insertBreak(minutes: 5)), ("consent", .insertConsent),
    ("turn", .turn(letter: nil)), ("turn C", .turn(letter: "C")), ("test 1", .test(line: 1)),
    ("callback", .callBack), ("lock", .lock), ("unlock", .unlock), ("admit", .admit),
    ("door close", .closeDoor), ("late 5", .startLate(minutes: 5)),
    ("drop soup", .drop(Make.step())),
    ("listening", .follow(order: "listening")), ("end now", .endNow),
  ]

  @Test("Whoever keeps the time has the console's words for it", arguments: verbs)
  func leads(_ typed: String, _ verb: ConsoleVerb) {
    var person = Self.person()
    person.type(typed)
    #expect(person.sent == [.verb(verb)])
    var other = Self.person(keeps: false)
    other.type(typed)
    #expect(!other.sent.contains { if case .verb = $0 { true } else { false } })
  }

  @Test("Whoever keeps the time and stepped out comes back by the same word")
  func stepsBack() {
    var person = Self.person()
    person.type("s")
    person.type("back")
    #expect(person.sent == [.signal(.stepOut), .signal(.stepBack)])
  }

  @Test("Words that show or do more to one person are nobody's", arguments: ["pulse", "out C"])
  func refuses(_ typed: String) {
    var person = Self.person()
    person.type(typed)
    #expect(person.sent.isEmpty)
    #expect(person.lastLines == ["Nothing is asked just now. Type ? for what can be typed."])
  }

  @Test("While words are asked for, a timekeeper's words need a slash")
  func writes() {
    var person = Self.person()
    person.hear(.step(Make.card(.text(limit: 40))))
    #expect(
      person.lastLines.contains("Here your words as timekeeper begin with /, such as /next."))
    person.type("/next")
    #expect(person.sent == [.verb(.next)])
    person.type("next")
    #expect(person.sent.map(\.shape) == ["other", "answer", "done"])
    person.type("next")
    #expect(person.sent.last == .verb(.next))
  }

  @Test("A word that does not fit the one length of lines is not sent")
  func longWord() {
    var tools = ParticipantModel.Tools.wire
    tools.checks = .off
    var model = ParticipantModel(
      entrance: ParticipantModel.Entrance(code: "TULIP-42"), tools: tools)
    _ = model.connected()
    for message in [.admitted(Make.Place.memberLed.admission), Self.keeper(nil, isYou: true)] {
      _ = model.receive(message, at: 0, token: Make.token(1))
    }
    let name = String(repeating: "a", count: 1300)
    #expect(throws: ParticipantRefusal.tooLong) {
      try model.act(.verb(.follow(order: name)), token: Make.token(2))
    }
  }

  @Test("Ending for everyone asks first")
  func ends() {
    var person = Self.person()
    person.type("end")
    #expect(
      person.lastLines == [
        "This ends the steps for everyone; the room stays open for ten minutes more. Type y or n."
      ])
    person.type("n")
    #expect(person.sent.isEmpty)
    person.type("end")
    person.type("y")
    #expect(person.sent == [.verb(.end)])
    person.hear(.after(until: Make.instant(601_000)))
    #expect(!person.lastLines.joined().contains("facilitator"))
    person.type("end")
    #expect(person.lastLines == ["This closes the room for everyone. Type y or n."])
  }

  @Test("The host's console says that it sees no more than the members do")
  func console() {
    var place = Make.Place.memberLed
    (place.role, place.token) = (.facilitator, nil)
    var console = Facilitator()
    console.hear(.admitted(place.admission))
    #expect(console.lastLines.last?.hasPrefix("The members lead this room") == true)
    console.hear(Self.keeper("Ben"))
    #expect(console.lastLines == ["The time is kept by Ben"])
  }

  @Test("Where a facilitator leads, the words of the console are not the participants'")
  func facilitated() {
    var person = Person()
    for typed in ["open", "next", "end", "time", "plan"] { person.type(typed) }
    #expect(person.sent.isEmpty)
  }

  @Test("Notes and calls have nobody to go to, and that is said", arguments: ["m help", "h"])
  func nobodyLeads(_ typed: String) {
    var person = Self.person()
    person.type(typed)
    #expect(person.sent.isEmpty)
    #expect(
      person.lastLines == [
        "Nobody leads this room, so there is nobody to write to or to call. Say it aloud if you "
          + "like; r shows support contacts."
      ])
  }

  @Test("Signals and the time that is up are told to everyone, the plan to whoever asks")
  func shares() {
    var person = Self.person(keeps: false)
    person.hear(.signals(slower: .some, moreTime: .none))
    #expect(person.lastLines == ["Signals: slower, some; more time, none."])
    person.hear(.step(Make.card(Make.choice)))
    person.hear(.timeIsUp(step: Make.step()))
    #expect(person.lastLines == ["The planned time of this step is over. There is no hurry."])
    let item = ServerMessage.Plan.Item(
      step: Make.step(), title: "Choosing", type: .choice, minutes: 1, priority: .core,
      isProtected: true, state: .current)
    person.hear(.plan(ServerMessage.Plan(items: [item], minutesOver: 0, proposals: [])))
    #expect(person.lastLines.isEmpty)
    person.type("plan")
    #expect(
      person.lastLines == [
        "  soup, Choosing (choice, 1 minute, protected, now)", "You are on time.",
      ])
  }
}
