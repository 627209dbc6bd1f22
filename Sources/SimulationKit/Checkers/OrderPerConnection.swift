import WorkshopModel
import WorkshopProtocol

/// Each connection keeps its order: bytes, receipts and a step's phases.
struct OrderPerConnection: Checker {
  static let name = "OrderPerConnection"

  private struct Stream: Sendable {
    var sent: [[UInt8]] = []
    var taken = 0
  }

  private(set) var findings: [String] = []
  private var toServer: [Int: Stream] = [:]
  private var toClient: [Int: Stream] = [:]
  private var receipts: [Int: Int] = [:]
  private var phases: [Int: [StepID: Int]] = [:]

  mutating func take(_ sighting: Sighting) {
    switch sighting.event {
    case .said(let connection, _, let line):
      toServer[connection, default: Stream()].sent.append(Array(line.bytes.dropLast()))
    case .heard(let connection, let line):
      if !Self.take(line, from: &toServer[connection, default: Stream()]) {
        findings.append("connection \(connection): the server took a line out of order")
      }
    case .left(let connection, _, let line):
      toClient[connection, default: Stream()].sent.append(line)
    case .told(let connection, _, let message, let line):
      if !Self.take(line, from: &toClient[connection, default: Stream()]) {
        findings.append("connection \(connection): a client took a line out of order")
      }
      judge(message, on: connection)
    default: break
    }
  }

  private static func take(_ line: [UInt8], from stream: inout Stream) -> Bool {
    guard stream.taken < stream.sent.count, stream.sent[stream.taken] == line else { return false }
    stream.sent[stream.taken] = []
    stream.taken += 1
    return true
  }

  private mutating func judge(_ message: ServerMessage, on connection: Int) {
    switch message {
    case .acknowledged(_, _, let sequence), .done(_, let sequence),
      .takenBack(_, _, let sequence):
      if sequence < receipts[connection] ?? 0 {
        findings.append("connection \(connection): receipts came backwards")
      }
      receipts[connection] = sequence
    case .phase(let step, let phase, _):
      let rank = StepCard.Phase.allCases.firstIndex(of: phase) ?? 0
      if rank < phases[connection]?[step] ?? 0 {
        findings.append("connection \(connection): \(step) went back to \(phase.rawValue)")
      }
      phases[connection, default: [:]][step] = rank
    default: break
    }
  }
}
