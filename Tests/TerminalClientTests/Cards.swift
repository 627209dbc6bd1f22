import SessionScreens
import TerminalClient
import WorkshopModel
import WorkshopProtocol

/// Cards, messages and a person at a keyboard for the tests.
enum Make {
  static func step(_ name: String = "soup") -> StepID {
    guard let id = StepID(name) else { preconditionFailure("a test names its steps well") }
    return id
  }

  static func form(
    pass: Bool = true, keep: Bool = false, signed: Bool = false
  ) -> StepCard.AnswerForm {
    StepCard.AnswerForm(
      envelopeBytes: 256, lineBytes: 1280, allowsPass: pass, offersKeep: keep, isSigned: signed)
  }

  static func card(
    _ body: StepCard.Body, id: String = "soup", form: StepCard.AnswerForm? = Make.form(),
    phase: StepCard.Phase = .open
  ) -> StepCard {
    var card = StepCard(
      id: step(id), number: 4, of: 16, title: "Choosing", body: body,
      state: StepCard.State(
        phase: phase, deadline: nil, openedAt: instant(1000), takesPart: true, isFinished: false,
        isHeld: false))
    card.ask = "Soup is ..."
    card.form = form
    card.audience = form == nil ? nil : "Mixed with the others; shown after closing."
    return card
  }

  static let choice = StepCard.Body.choice(
    options: ["a meal", "a starter", "a drink"], maxPicks: 1)

  static func gate(
    sitOut: [Int: [StepID]] = [:], declines: Bool = true
  ) -> StepCard.Body {
    .gate(
      StepCard.GateCard(
        options: ["Yes", "Quietly", "Not today"], lastDeclines: declines, sitOut: sitOut,
        legalNote: nil, paragraph: "Nobody can be found through an answer."))
  }

  static func instant(_ milliseconds: Int64) -> SessionInstant {
    SessionInstant(milliseconds: milliseconds)
  }

  static func token(_ number: UInt64) -> AnswerToken { AnswerToken(high: 0, low: number) }

  static func admission(
    room: RoomKind = .group, names: Bool = false, token: String? = "t1", title: String = "Soup"
  ) -> ServerMessage.Admission {
    var place = Place()
    (place.room, place.names, place.token, place.title) = (room, names, token, title)
    return place.admission
  }

  /// An admission whose rarer parts are set one by one.
  struct Place {
    var role = Role.participant
    var room = RoomKind.group
    var names = false
    var token: String? = "t1"
    var title = "Soup"
    var leadership = Leadership.facilitator
    var resources = ["Helpline 1"]
    var circle: Int?

    /// Among members who lead themselves.
    static let memberLed: Place = {
      var place = Place()
      (place.room, place.names, place.leadership) = (.constellation, true, .member)
      return place
    }()

    var admission: ServerMessage.Admission {
      ServerMessage.Admission(
        role: role, title: title, room: room, isRehearsal: false, isLate: false,
        usesNames: names, resumeToken: token, time: Make.instant(1000), leadership: leadership,
        goals: [], contentNotes: [], resources: resources,
        promise: "The computer that hosts this session keeps no record of who sent it.",
        circle: circle)
    }
  }

  /// Eight tokens that stand for random ones.
  static let fillers = (100..<108).map { Make.token($0) }

  static let welcome = ServerMessage.welcome(
    ServerMessage.Welcome(
      version: 1, suite: "open", server: "attune/0.1", challenge: "abc", heartbeatSeconds: 20))
}

/// A person in the room, one line at a time.
struct Person {
  var face: ParticipantFace
  private(set) var sent: [ClientMessage] = []
  private(set) var lastLines: [String] = []
  private var count: UInt64 = 0

  init(room: RoomKind = .group, name: String? = nil, style: LineStyle = LineStyle()) {
    self.init(Make.admission(room: room, names: name != nil), name: name, style: style)
  }

  init(
    _ admission: ServerMessage.Admission, name: String? = nil, style: LineStyle = LineStyle(),
    checks: WordChecks = .off
  ) {
    var tools = ParticipantModel.Tools(
      seal: { answer, bytes in Envelope(bytes: Array("\(answer.content)".utf8.prefix(bytes))) },
      fits: { _, _ in true })
    tools.checks = checks
    let model = ParticipantModel(
      entrance: ParticipantModel.Entrance(code: "TULIP-42", name: name), tools: tools,
      fillers: Make.fillers)
    face = ParticipantFace(model: model, style: style)
    take(face.connected())
    hear(Make.welcome)
    hear(.admitted(admission))
    sent = []
  }

  /// Somebody who answered one of two statements when their step closed.
  static func cutOff(_ style: LineStyle = LineStyle()) -> Person {
    var person = Person(style: style)
    person.hear(.step(Make.card(.statements(items: ["x", "y"], labels: ["no", "yes"]))))
    person.type("2")
    person.hear(.phase(step: Make.step(), phase: .closed, deadline: nil))
    return person
  }

  mutating func hear(_ message: ServerMessage, at local: Int64 = 0) {
    take(face.receive(message, at: local, token: next()))
  }

  mutating func type(_ line: String) { take(face.type(line, token: next())) }

  mutating func forget() { sent = [] }

  mutating func reconnect(_ card: StepCard) {
    face.disconnected()
    sent = []
    take(face.connected())
    hear(Make.welcome)
    hear(.admitted(Make.admission(token: "t2")))
    hear(.step(card))
  }

  /// Confirms the answer that was sent last.
  mutating func acknowledge() {
    guard
      case .answer(let answer)? = sent.last(where: { if case .answer = $0 { true } else { false } })
    else { return }
    hear(.acknowledged(step: answer.step, token: answer.token, sequence: answer.sequence))
  }

  private mutating func take(_ output: ParticipantFace.Output) {
    sent += output.messages
    lastLines = output.lines
  }

  private mutating func next() -> AnswerToken {
    count += 1
    return Make.token(count)
  }
}
