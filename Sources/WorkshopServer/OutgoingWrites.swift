import Facilitation

/// The writes of one batch, in an order that each peer cannot tell from the batch's own.
///
/// What many are told is joined as long as none of them is told something alone in between, so that
/// each of thousands gets one piece.
struct OutgoingWrites {
  private struct Shared {
    let audience: Audience
    let links: [any PeerLink]
    var bytes: [UInt8]
  }

  private var writes: [PeerWrite] = []
  private var shared: [PlaceKind: Shared] = [:]

  /// Adds lines for one peer.
  mutating func add(_ bytes: [UInt8], to link: any PeerLink, _ kind: PlaceKind) {
    settle(kind)
    writes.append(.one(bytes, to: link))
  }

  /// Adds lines for all of one kind in an audience; false when `links` must be given first.
  mutating func join(_ bytes: [UInt8], _ audience: Audience, _ kind: PlaceKind) -> Bool {
    guard shared[kind]?.audience == audience else { return false }
    shared[kind]?.bytes.append(contentsOf: bytes)
    return true
  }

  /// Begins lines for all of one kind in an audience.
  mutating func begin(
    _ bytes: [UInt8], _ audience: Audience, _ kind: PlaceKind, links: [any PeerLink]
  ) {
    settle(kind)
    shared[kind] = Shared(audience: audience, links: links, bytes: bytes)
  }

  /// Everything so far; nothing is left.
  mutating func takeAll() -> [PeerWrite] {
    for kind in PlaceKind.allCases { settle(kind) }
    defer { writes = [] }
    return writes
  }

  private mutating func settle(_ kind: PlaceKind) {
    guard let waiting = shared.removeValue(forKey: kind) else { return }
    writes.append(.same(waiting.bytes, to: waiting.links))
  }
}
