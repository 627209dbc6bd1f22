import SessionScreens
import TerminalClient
import Testing
import WorkshopModel
import WorkshopProtocol

@Suite("A helper's console")
struct HelperConsoleTests {
  static func helper() -> Facilitator {
    var place = Make.Place()
    (place.role, place.token) = (.helper, nil)
    var console = Facilitator(arrival: .assist(code: "HERON-17-MANGO-52"))
    console.hear(.admitted(place.admission))
    return console
  }

  @Test("A helper greets as one and joins with the helpers' code, without a key")
  func joins() {
    var model = ConsoleModel(arrival: .assist(code: "HERON-17-MANGO-52"), client: "attune/9")
    let hello = ClientMessage.Hello(versions: 1...1, role: .helper, client: "attune/9")
    #expect(model.connected() == [.hello(hello)])
    let reaction = model.receive(Make.welcome, at: 0)
    #expect(reaction.messages == [.join(code: "HERON-17-MANGO-52", name: nil)])
    #expect(reaction.events.isEmpty)
  }

  @Test("On coming in a helper reads what helping is")
  func reads() {
    #expect(
      Self.helper().lastLines == [
        "Session: Soup",
        "You help in this session. Type help for what a helper can do; answers are not yours to "
          + "see.",
      ])
  }

  static let allowed: [(String, ClientMessage)] = [
    ("hold", .verb(.hold)), ("resume", .verb(.resume)), ("admit", .verb(.admit)),
    ("callback", .verb(.callBack)), ("say Two minutes.", .verb(.broadcast("Two minutes."))),
    ("takeover", .verb(.takeOver)), ("aside a break?", .aside("a break?")),
  ]

  @Test("What a helper can do", arguments: allowed)
  func acts(_ typed: String, _ message: ClientMessage) throws {
    var console = Self.helper()
    try console.type(typed)
    #expect(console.sent == [message])
    console.hear(.heard)
    #expect(!console.model.isBlocked)
  }

  @Test(
    "What a helper cannot do is said and not sent",
    arguments: ["open", "next", "reveal", "read", "release a b c", "end", "out A", "export md x"])
  func refuses(_ typed: String) throws {
    var console = Self.helper()
    try console.type(typed)
    #expect(console.sent.isEmpty)
    #expect(
      console.lastLines == [
        "That is for whoever holds the session. Type help for what a helper can do."
      ])
  }

  @Test("A helper who comes to hold the session has every word, and may give it back")
  func promoted() throws {
    var console = Self.helper()
    console.hear(.away(true))
    #expect(console.lastLines.first?.hasPrefix("Nobody holds the session just now.") == true)
    try console.type("status")
    #expect(console.lastLines.first?.hasPrefix("Nobody holds the session just now.") == true)
    console.hear(.role(isFacilitator: true))
    #expect(console.lastLines.first?.hasPrefix("You hold the session now") == true)
    try console.type("next")
    #expect(console.sent == [.verb(.next)])
    try console.type("help")
    #expect(console.lastLines.count > 15)
    console.hear(.moderation(ConsoleModelTests.list))
    #expect(console.model.waitingLines == 1)
    console.hear(.role(isFacilitator: false))
    #expect(console.lastLines.first?.hasPrefix("You are the helper now") == true)
    #expect(console.model.waitingLines == 0)
    try console.type("next")
    #expect(console.sent == [.verb(.next)])
    try console.type("help")
    #expect(console.lastLines.count < 10)
  }

  @Test("Words between consoles, and waiting for a helper")
  func asides() throws {
    var console = Facilitator()
    console.hear(.aside(from: "helper", text: "a break?"))
    #expect(console.lastLines == ["  From helper: \"a break?\""])
    try console.type("wait helper")
    #expect(console.model.isBlocked)
    console.hear(
      .lobby(
        ServerMessage.Lobby(
          seats: 3, stages: 0, facilitatorPresent: true, isLocked: false, startsLateMinutes: 0,
          helpers: 1)))
    #expect(console.lastLines == ["The program counts 3 seats. 1 helper is here."])
    #expect(!console.model.isBlocked)
  }
}
