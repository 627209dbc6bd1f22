import WorkshopProtocol

/// A stage's side of the wire, drawn or in lines: it comes in with its code, and says nothing more.
struct StageWire: ClientWire {
  private let code: String
  private(set) var reception = Reception()

  init(code: String) { self.code = code }

  mutating func lost() { reception.lost() }

  mutating func read(_ line: [UInt8]) -> Result<ServerMessage, UnreadableLine> {
    reception.read(line)
  }

  /// What is answered without anything to show.
  func answer(to message: ServerMessage) -> ClientMessage? {
    switch message {
    case .welcome: .join(code: code, name: nil)
    case .ping(let number): .pong(number)
    default: nil
    }
  }
}
