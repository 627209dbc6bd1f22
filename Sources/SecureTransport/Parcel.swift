internal import NIOCore

/// Bytes for one connection, or the same bytes for many.
public enum Parcel: Sendable {
  case one([UInt8], to: TransportConnection)
  case same([UInt8], to: [TransportConnection])
}

extension TransportServer {
  /// Sends parcels in order, with one hop to each event loop for all of them.
  public static func deliver(_ parcels: [Parcel]) {
    var letters = LettersByLoop()
    for parcel in parcels {
      switch parcel {
      case .one(let bytes, let connection):
        let buffer = ByteBuffer(bytes: bytes)
        guard connection.count(buffer) else { continue }
        letters.add(.write(buffer, to: connection), for: connection.mailbox)
      case .same(let bytes, let connections):
        let buffer = ByteBuffer(bytes: bytes)
        let targets = connections.filter { $0.count(buffer) }
        for (mailbox, targets) in byLoop(targets) {
          letters.add(.broadcast(buffer, to: targets), for: mailbox)
        }
      }
    }
    letters.post()
  }

  private static func byLoop(
    _ connections: [TransportConnection]
  ) -> [(LoopMailbox, [TransportConnection])] {
    guard let first = connections.first?.mailbox else { return [] }
    if connections.allSatisfy({ $0.mailbox === first }) { return [(first, connections)] }
    let groups = Dictionary(grouping: connections) { ObjectIdentifier($0.mailbox) }
    return groups.values.map { ($0[0].mailbox, $0) }
  }
}

/// Letters for a few event loops; most servers have one.
private struct LettersByLoop {
  private var groups: [(mailbox: LoopMailbox, letters: [LoopMailbox.Letter])] = []

  mutating func add(_ letter: LoopMailbox.Letter, for mailbox: LoopMailbox) {
    guard let index = groups.firstIndex(where: { $0.mailbox === mailbox }) else {
      return groups.append((mailbox, [letter]))
    }
    groups[index].letters.append(letter)
  }

  func post() {
    for (mailbox, letters) in groups { mailbox.post(letters) }
  }
}
