import Phrasebook
import SessionScreens
import TerminalKit
import WorkshopModel
import WorkshopProtocol

/// Somebody at a participant's screen: messages and keys in, messages and frames out.
struct Guest {
  var screen: ParticipantScreen
  private(set) var sent: [ClientMessage] = []
  private(set) var events: [ParticipantEvent] = []
  private(set) var detaches = false
  private(set) var suspends = false
  var now: Int64 = 0
  private var count: UInt64 = 0

  init(
    _ admission: ServerMessage.Admission? = JoinMake.admission(), name: String? = nil,
    style: ScreenStyle = ScreenStyle(), checks: WordChecks = .off
  ) {
    var tools = ParticipantModel.Tools(
      seal: { answer, bytes in Envelope(bytes: Array("\(answer.content)".utf8.prefix(bytes))) },
      fits: { message, _ in "\(message)".utf8.count < 2000 })
    tools.checks = checks
    let model = ParticipantModel(
      entrance: ParticipantModel.Entrance(code: "TULIP-42", name: name), tools: tools)
    screen = ParticipantScreen(model: model, style: style)
    take(screen.connected())
    guard let admission else { return }
    hear(JoinMake.welcome)
    hear(.admitted(admission))
    sent = []
  }

  /// Ada, in a pair with Ben, who has said nothing yet.
  static func paired() -> Guest {
    var guest = Guest(JoinMake.admission(names: true), name: "Ada")
    guest.hear(.step(JoinMake.card(JoinMake.pair, form: nil)))
    guest.hear(JoinMake.paired())
    guest.tick()
    guest.forget()
    return guest
  }

  mutating func hear(_ message: ServerMessage) {
    let token = next()
    take(screen.receive(message, at: now, token: token))
  }

  mutating func press(_ keys: Key...) { for key in keys { take(.key(key)) } }

  /// Types characters; a line feed is Enter.
  mutating func type(_ text: String) {
    for character in text { press(character == "\n" ? Key(.enter) : .character(character)) }
  }

  mutating func take(_ event: InputEvent) {
    let token = next()
    take(screen.take(event, at: now, token: token))
  }

  mutating func tick() { take(screen.tick(at: now)) }

  mutating func forget() { (sent, events) = ([], []) }

  /// The screen as text, without spaces at the ends of its rows.
  func text(_ columns: Int = 80, _ rows: Int = 24) -> String {
    rowsOf(frame(columns, rows)).joined(separator: "\n")
  }

  /// All words of the screen in one line, so that wrapping does not matter.
  func words(_ columns: Int = 80, _ rows: Int = 24) -> String {
    rowsOf(frame(columns, rows)).flatMap { $0.split(separator: " ") }.joined(separator: " ")
  }

  func frame(_ columns: Int = 80, _ rows: Int = 24, cuts: Bool = false) -> Frame {
    screen.frame(Size(columns: columns, rows: rows), at: now, collectsCuts: cuts)
  }

  /// The last answer that went out, as the test's seal writes it.
  var lastAnswer: String? {
    sent.lazy.reversed().compactMap { message -> String? in
      guard case .answer(let answer) = message else { return nil }
      return String(decoding: answer.envelope.bytes, as: UTF8.self)
    }.first
  }

  /// The token of the last answer.
  var lastToken: AnswerToken? {
    sent.lazy.reversed().compactMap { message -> AnswerToken? in
      if case .answer(let answer) = message { answer.token } else { nil }
    }.first
  }

  /// Confirms the answer that was sent last.
  mutating func acknowledge() {
    for case .answer(let answer) in sent.reversed() {
      return hear(
        .acknowledged(step: answer.step, token: answer.token, sequence: answer.sequence))
    }
  }

  /// Confirms that the last answer was taken back.
  mutating func confirmTakingBack() {
    for case .takeBack(let step, let token, let sequence) in sent.reversed() {
      return hear(.takenBack(step: step, token: token, sequence: sequence))
    }
  }

  private mutating func take(_ output: ScreenOutput<ParticipantEvent>) {
    sent += output.messages
    events += output.events
    detaches = detaches || output.detaches
    suspends = suspends || output.suspends
  }

  private mutating func next() -> AnswerToken {
    count += 1
    return JoinMake.token(count)
  }

  private func rowsOf(_ frame: Frame) -> [String] {
    (0..<frame.size.rows).map { y in
      var row = ""
      for x in 0..<frame.size.columns where frame[x, y].width > 0 {
        row.append(frame[x, y].character)
      }
      while row.last == " " { row.removeLast() }
      return row
    }
  }
}
