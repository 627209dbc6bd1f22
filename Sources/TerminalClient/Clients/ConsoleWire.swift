import SessionScreens
import WorkshopProtocol

/// A console's side of the wire, whatever face it has: greeting, proof, and errands at its desk.
struct ConsoleWire: Sendable {
  let desk: ConsoleClient.Desk
  private let observe: ConsoleClient.Observer
  private var exporter: [UInt8]?
  private(set) var heartbeatSeconds: Int?
  private(set) var isSettled = false
  private var isGreeted = false

  init(desk: ConsoleClient.Desk, observe: @escaping ConsoleClient.Observer) {
    self.desk = desk
    self.observe = observe
  }

  mutating func opened(exporter: [UInt8]?) { self.exporter = exporter }

  mutating func lost() { (isSettled, isGreeted) = (false, false) }

  /// A line of the server, or what there is to say about one that cannot be read.
  mutating func read(_ line: [UInt8]) -> Result<ServerMessage, UnreadableLine> {
    guard let message = try? ServerMessageCodec.decode(line) else {
      return .failure(UnreadableLine(isGreeting: !isGreeted))
    }
    switch message {
    case .welcome(let welcome):
      heartbeatSeconds = max(1, welcome.heartbeatSeconds)
      isGreeted = true
    case .admitted: isSettled = true
    default: break
    }
    return .success(message)
  }

  /// What goes out after something happened, and what the desk's errands have to say.
  func output(
    _ messages: [ClientMessage], _ events: [ConsoleEvent], _ model: ConsoleModel
  ) -> FaceOutput {
    var output = FaceOutput(lines: Self.encode(messages))
    for event in events { run(event, model, &output) }
    if !events.isEmpty { observe(events, model) }
    return output
  }

  private func run(_ event: ConsoleEvent, _ model: ConsoleModel, _ output: inout FaceOutput) {
    switch event {
    case .challenged(let challenge):
      output.lines += Self.encode([desk.prove(challenge, exporter ?? [])].compactMap { $0 })
    case .created(let codes):
      output.printed += desk.made?(codes) ?? desk.invitation(codes.code)
    case .showInvitation: output.printed += desk.invitation(model.code ?? "")
    case .noted(let text):
      output.printed.append(desk.keepNote(text) ? ConsoleWords.noted : ConsoleWords.notKept)
    case .exported(let format, let path, let record):
      output.printed.append(desk.export(format, path, record) ?? ConsoleWords.exported(path))
    case .quit: output.detaches = true
    default: break
    }
  }

  private static func encode(_ messages: [ClientMessage]) -> [[UInt8]] {
    messages.compactMap { try? ClientMessageCodec.encode($0) }
  }
}
