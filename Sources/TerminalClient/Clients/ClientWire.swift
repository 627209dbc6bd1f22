import SessionScreens
import WorkshopProtocol

/// A client's side of the wire, whatever face its person sees.
protocol ClientWire: Sendable {
  /// How the connection begins.
  var reception: Reception { get }
  /// A connection is open; `exporter` is what proves that it is this one.
  mutating func opened(exporter: [UInt8]?)
  /// The connection is gone.
  mutating func lost()
  /// A line of the server, or what there is to say about one that cannot be read.
  mutating func read(_ line: [UInt8]) -> Result<ServerMessage, UnreadableLine>
}

extension ClientWire {
  mutating func opened(exporter: [UInt8]?) {}
}

/// A face with its side of the wire: what the server says is read in one place for all of them.
protocol WiredFace: ClientFace {
  associatedtype Wire: ClientWire
  var wire: Wire { get set }
  /// Takes a message of the server.
  mutating func receive(_ message: ServerMessage, at local: Int64) -> FaceOutput
}

extension WiredFace {
  var isSettled: Bool { wire.reception.isSettled }
  var heartbeatSeconds: Int? { wire.reception.heartbeatSeconds }

  mutating func receive(_ line: [UInt8], at local: Int64) -> FaceOutput {
    switch wire.read(line) {
    case .failure(let fault): return fault.isGreeting ? .unreadableGreeting : FaceOutput()
    case .success(let message):
      var output = receive(message, at: local)
      if case .close(let reason, _) = message, reason.isOurFault { output.detaches = true }
      return output
    }
  }
}
