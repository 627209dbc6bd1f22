import SessionScreens
import TerminalClient
import Testing
import WorkshopModel
import WorkshopProtocol

@Suite("When nobody holds the room, and after the last step")
struct AwayTests {
  @Test("The room reads that the facilitator will be back, and clocks stand still")
  func waits() {
    var person = Person()
    let talk = StepCard.Body.talk(
      cues: [StepCard.Cue(atSeconds: 10, say: "Notice your hands.")], showsResources: false)
    person.hear(.step(Make.card(talk, form: nil)))
    person.hear(.away(true))
    #expect(
      person.lastLines == [
        "The facilitator is not connected just now and will be back. Clocks stand still, and "
          + "nothing is asked of you meanwhile."
      ])
    #expect(person.face.model.nextTick == nil)
    let quiet = person.face.tick(at: 20_000)
    #expect(quiet.lines.isEmpty)
    person.hear(.away(true))
    #expect(person.lastLines.isEmpty)
    person.type("")
    #expect(person.lastLines.first?.hasPrefix("The facilitator is not connected") == true)
    person.hear(.away(false))
    #expect(person.lastLines == ["Somebody holds the room again."])
    #expect(person.face.model.nextTick == 10_000)
  }

  @Test("A call that nobody reads at once says so")
  func calls() {
    var person = Person()
    person.hear(.step(Make.card(.talk(cues: [], showsResources: false), form: nil)))
    person.hear(.away(true))
    person.type("h")
    person.type("yes")
    #expect(person.sent.contains(.signal(.help)))
    #expect(person.lastLines.joined(separator: " ").contains("waits for whoever leads or helps"))
    person.hear(.away(false))
    person.type("h")
    person.type("yes")
    #expect(person.lastLines == ["The facilitator knows that you would like a person."])
  }

  @Test("So does a pair's call")
  func pairCalls() {
    var person = Person()
    let pair = StepCard.PairCard(turns: [], rotations: 1, solo: nil, allowsAvoid: true)
    person.hear(.step(Make.card(.pair(pair), form: nil)))
    person.hear(
      .paired(
        ServerMessage.Paired(
          step: Make.step(), role: "A", partners: [], size: 2, startsAt: Make.instant(0))))
    person.hear(.away(true))
    person.type("h")
    #expect(person.sent == [.pairHelp])
    let said = person.lastLines.joined(separator: " ")
    #expect(said.hasPrefix("Your pair asked for a person; no name was given."))
    person.hear(.away(false))
    person.type("h")
    #expect(
      person.lastLines == [
        "The facilitator knows that a pair would like a person. No name was given."
      ])
  }

  @Test("A note that may reach nobody says so, and is not called read")
  func notes() {
    var person = Person()
    person.hear(.step(Make.card(.talk(cues: [], showsResources: false), form: nil)))
    person.hear(.away(true))
    person.type("m More light")
    #expect(person.sent == [.note(text: "More light", isSigned: false)])
    #expect(
      person.lastLines == [
        "Your note is on its way, without your name.",
        "The facilitator is not connected just now and may not get it. Please write it again once "
          + "somebody holds the room.",
      ])
    person.hear(.away(false))
    person.type("m More light")
    #expect(person.lastLines.last?.hasSuffix("It arrives within half a minute.") == true)
  }

  @Test("The care card says no more of the facilitator than is so")
  func care() {
    for (choice, said) in [("3", "may not get it"), ("4", "waits for whoever leads or helps")] {
      var person = WordCheckTests.person()
      person.hear(.away(true))
      person.type("so heavy today")
      person.type(choice)
      let lines = person.lastLines.joined(separator: " ")
      #expect(lines.contains(said))
      #expect(!lines.contains("The facilitator knows"))
    }
  }

  @Test("Among members it is whoever keeps the time")
  func waitsAmongMembers() {
    var person = Person(Make.Place.memberLed.admission, name: "Ana")
    person.hear(.away(true))
    #expect(
      person.lastLines == [
        "Whoever keeps the time is not connected just now. Clocks stand still."
      ])
  }

  @Test("That an answer is safe reads only whoever has given one")
  func answered() {
    var person = Person()
    person.hear(.step(Make.card(Make.choice)))
    person.type("2")
    person.hear(.away(true))
    #expect(
      person.lastLines == [
        "The facilitator is not connected just now and will be back. Clocks stand still, your "
          + "answer is safe, and nothing is asked of you meanwhile."
      ])
  }

  @Test("After the last step the room stays open, with the contacts on every screen")
  func staysOpen() {
    var person = Person()
    person.hear(.step(Make.card(Make.choice)))
    person.hear(.after(until: Make.instant(601_000)))
    #expect(
      person.lastLines == [
        "",
        "The steps are over. The room stays open for about 10 minutes: stay, breathe, or type q "
          + "to leave.",
        "You can still write to the facilitator: m and your words, or h.", "Support contacts:",
        "  Helpline 1",
      ])
    person.type("")
    #expect(
      person.lastLines == [
        "The steps are over, and the room is still open. m and your words writes to the "
          + "facilitator, r shows contacts, q leaves."
      ])
    person.type("m thank you")
    #expect(person.sent == [.note(text: "thank you", isSigned: false)])
    person.type("1")
    #expect(person.sent.count == 1)
    person.hear(.ended(text: "Over."))
    #expect(person.face.isOver)
  }

  @Test("A circle is named on coming in, and what it sees is not called the room's")
  func circles() {
    var place = Make.Place()
    place.circle = 2
    var person = Person(place.admission)
    #expect(person.lastLines.contains("You are in circle 2."))
    person.hear(.view(step: Make.step(), view: .notShown, facilitatorOnly: false))
    #expect(person.lastLines.dropFirst().first == "What is shown:")
  }

  @Test("Helpers are counted aloud")
  func helpers() {
    var person = Person()
    person.hear(
      .lobby(
        ServerMessage.Lobby(
          seats: 12, stages: 0, facilitatorPresent: true, isLocked: false, startsLateMinutes: 0,
          helpers: 1)))
    #expect(
      person.lastLines == [
        "The program counts 12 seats. Do you? If you count another number, say so.",
        "1 helper is here as well, and sees no answers.",
      ])
  }
}
