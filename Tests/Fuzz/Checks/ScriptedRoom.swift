import SessionScreens
import TerminalClient
import WorkshopModel
import WorkshopProtocol

/// One participant, one console and one stage who hear the same server and the same keyboard.
struct ScriptedRoom {
  private var participant: ParticipantFace
  private var console: ConsoleModel
  private var stage: StageLines
  private let consoleLines: ConsoleLines
  private var splitter = LineSplitter()
  private var clock: Int64 = 0
  private var tokens: UInt64 = 0
  /// Whether only well-meant messages have come, so that every line fits its step.
  private var isTrusting = true
  private var lastAnswer: ClientMessage.AnswerMessage?

  init(screen: UInt8, step: UInt8) {
    let widths: [Int?] = [nil, 20, 76, 1]
    let style = LineStyle(
      columns: widths[Int(screen) & 3], isStill: screen & 4 == 0, isBare: screen & 8 != 0)
    let usesNames = screen & 16 != 0
    let entrance = ParticipantModel.Entrance(code: "TULIP-42", name: usesNames ? nil : "Ngozi")
    participant = ParticipantFace(
      model: ParticipantModel(entrance: entrance, tools: .wire), style: style)
    console = ConsoleModel(arrival: .attach(code: "TULIP-42"))
    stage = StageLines(style: style)
    consoleLines = ConsoleLines(style: style)
    _ = participant.connected()
    _ = console.connected()
    for message in Cards.arrival(usesNames: usesNames, isConstellation: screen & 32 != 0) {
      _ = hear(message)
    }
    for message in Cards.step(Int(step)) { _ = hear(message) }
  }

  /// Follows one line of the script; says what is wrong with what came of it.
  mutating func follow(_ line: [UInt8]) -> String? {
    switch line.first {
    case UInt8(ascii: "{"):
      guard let message = try? ServerMessageCodec.decode(line) else { return nil }
      isTrusting = false
      return hear(message)
    case UInt8(ascii: "#"): return happen(String(decoding: line.dropFirst(), as: UTF8.self))
    default:
      for typed in splitter.take(line[...] + [0x0A]) {
        if let complaint = type(typed) { return complaint }
      }
      return nil
    }
  }

  private mutating func happen(_ what: String) -> String? {
    switch what {
    case "lost":
      participant.disconnected()
      return judge(participant.connected())
    case "ack":
      guard let answer = lastAnswer else { return nil }
      return hear(
        .acknowledged(step: answer.step, token: answer.token, sequence: answer.sequence))
    default:
      clock = participant.model.nextTick ?? clock + 1_000
      return judge(participant.tick(at: clock))
    }
  }

  private mutating func hear(_ message: ServerMessage) -> String? {
    let output = participant.receive(message, at: clock, token: token())
    let reaction = console.receive(message, at: clock)
    return judge(output) ?? judge(reaction)
      ?? printed(stage.receive(message), by: "the stage")
  }

  private mutating func type(_ line: String) -> String? {
    let before = participant.model
    let output = participant.type(line, token: token())
    let isBlank = SafeText(untrusted: line, limits: .line(graphemes: 4_000)).isBlank
    let isSilent = output.messages.isEmpty && output.lines.allSatisfy(\.isEmpty)
    guard isBlank || !isSilent || before.standing == .over else { return "a typed line is lost" }
    return judge(output) ?? command(line) ?? LineInput.names(line)
  }

  private mutating func command(_ line: String) -> String? {
    do throws(ConsoleFault) {
      return judge(console.act(try ConsoleCommand(line), month: "2026-11", at: clock))
    } catch {
      let lines = consoleLines.fault(error)
      guard !lines.allSatisfy(\.isEmpty) else { return "a command is refused without a word" }
      return printed(lines, by: "the console")
    }
  }

  private mutating func token() -> AnswerToken {
    tokens += 1
    return AnswerToken(high: 1, low: tokens)
  }

  // MARK: Judging

  private mutating func judge(_ output: ParticipantFace.Output) -> String? {
    let length = participant.model.lineBytes
    for message in output.messages {
      if case .answer(let answer) = message { lastAnswer = answer }
      guard (try? ClientMessageCodec.encode(message)) != nil else { return "a message is too long" }
      let fits = (try? ClientMessageCodec.encode(message, paddedTo: length)) != nil
      guard fits || !isTrusting || message.isJoining else {
        return "a line is longer than its step allows"
      }
    }
    return printed(output.lines, by: "the participant")
  }

  private func judge(_ reaction: ConsoleReaction) -> String? {
    for message in reaction.messages where (try? ClientMessageCodec.encode(message)) == nil {
      return "the console's message is too long"
    }
    return printed(consoleLines.lines(for: reaction.events, console), by: "the console")
  }

  private func printed(_ lines: [String], by who: String) -> String? {
    lines.allSatisfy(Printed.isCalm) ? nil : "what \(who) prints could steer a terminal"
  }
}

extension ClientMessage {
  /// Joining comes before any step, and a name may be of any length until the server refuses it.
  fileprivate var isJoining: Bool {
    if case .join = self { true } else { false }
  }
}
