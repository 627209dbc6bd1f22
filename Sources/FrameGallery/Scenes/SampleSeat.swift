import SessionScreens
import TerminalKit
import WorkshopModel
import WorkshopProtocol

/// What happens at somebody's screen before a picture is taken of it.
enum SampleDeed: Sendable {
  case told([ServerMessage])
  case keys([Key])
  case typed(String)
  case pasted(String)
  /// What an errand said.
  case heard([String])
  /// The connection is gone.
  case lost

  /// A key that is a letter.
  static func key(_ character: Character) -> SampleDeed { .keys([.character(character)]) }
}

/// Somebody at a participant's screen, whose answers the server takes at once.
struct SampleSeat: PreparedScreen {
  private(set) var screen: ParticipantScreen
  private var tokens: UInt64 = 1

  init(_ style: ScreenStyle, _ size: Size, checks: WordChecks = .off) {
    var tools = ParticipantModel.Tools(
      seal: { _, bytes in Envelope(bytes: Array(repeating: 0, count: bytes)) },
      fits: { _, _ in true })
    tools.checks = checks
    let entrance = ParticipantModel.Entrance(code: "TULIP-42", name: "Chloe")
    screen = ParticipantScreen(
      model: ParticipantModel(entrance: entrance, tools: tools), style: style)
    _ = screen.take(.resize(size), at: SampleRoom.now, token: token())
    _ = screen.connected()
  }

  /// The token that an answer gets which is sent with the next key.
  private mutating func token() -> AnswerToken {
    tokens += 1
    return AnswerToken(high: 7, low: tokens)
  }

  mutating func follow(_ deed: SampleDeed) {
    switch deed {
    case .told(let messages): for message in messages { hear(message) }
    case .keys(let keys): for key in keys { press(key) }
    case .typed(let text): for character in text { press(.character(character)) }
    case .pasted(let text):
      let token = token()
      settle(screen.take(.paste(text), at: SampleRoom.now, token: token))
    case .heard: break
    case .lost: screen.disconnected()
    }
  }

  /// What the clocks have brought by now.
  mutating func tick() { settle(screen.tick(at: SampleRoom.now)) }

  private mutating func press(_ key: Key) { press(key, at: SampleRoom.now) }

  var nextTick: Int64? { screen.nextTick }

  func frame(_ size: Size, at local: Int64, collectsCuts: Bool) -> Frame {
    screen.frame(size, at: local, collectsCuts: collectsCuts)
  }

  mutating func press(_ key: Key, at local: Int64) {
    let token = token()
    settle(screen.take(.key(key), at: local, token: token))
  }

  mutating func wait(until local: Int64) {
    settle(screen.tick(at: local))
  }

  private mutating func hear(_ message: ServerMessage) {
    let token = token()
    settle(screen.receive(withOwnToken(message), at: SampleRoom.now, token: token))
  }

  /// A letter is about the line that this seat has sent, whatever its token was.
  private func withOwnToken(_ message: ServerMessage) -> ServerMessage {
    guard case .mail(let letters) = message, let sent else { return message }
    return .mail(
      letters.map {
        ServerMessage.Letter(step: $0.step, token: sent, text: $0.text, kind: $0.kind)
      })
  }

  /// The token of the last answer.
  private var sent: AnswerToken?

  /// The server says that it has what was sent.
  private mutating func settle(_ output: ScreenOutput<ParticipantEvent>) {
    for message in output.messages {
      switch message {
      case .answer(let answer):
        sent = answer.token
        hear(
          .acknowledged(step: answer.step, token: answer.token, sequence: answer.sequence))
      case .done(let step, let sequence): hear(.done(step: step, sequence: sequence))
      case .takeBack(let step, let token, let sequence):
        hear(.takenBack(step: step, token: token, sequence: sequence))
      default: break
      }
    }
  }
}
