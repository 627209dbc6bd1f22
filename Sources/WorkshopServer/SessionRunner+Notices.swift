import Anonymity
import Disclosure
import Facilitation
import WorkshopModel
import WorkshopProtocol

extension SessionRunner {
  /// Lets the batch's messages leave, each encoded once.
  func send() {
    var writes: [PeerWrite] = []
    var cards = CardCache()
    for item in outgoing {
      switch item {
      case .notice(let notice, let audience): deliver(notice, to: audience, &writes, &cards)
      case .message(let message, let id): append(ServerMessageCodec.encode(message), id, &writes)
      case .dismiss(let seat, let reason): dismiss(seat, reason, &writes)
      }
    }
    outgoing.removeAll(keepingCapacity: true)
    if !writes.isEmpty { parts.delivery.deliver(writes) }
  }

  /// Tells one peer, in the batch's order.
  func tell(_ notice: Notice, to id: UInt64) {
    guard let place = attached[id]?.place else { return }
    if let message = message(for: notice, place: place) { outgoing.append(.message(message, id)) }
  }

  private func deliver(
    _ notice: Notice, to audience: Audience, _ writes: inout [PeerWrite], _ cards: inout CardCache
  ) {
    let ids = peers(of: audience)
    guard let first = ids.first else { return }
    if ids.count == 1 {
      guard let place = attached[first]?.place else { return }
      if case .step(let card) = notice {
        return append(cards.bytes(for: card, place) { cardBytes(card, place) }, first, &writes)
      }
      if let bytes = bytes(for: notice, place: place) { append(bytes, first, &writes) }
      return
    }
    deliver(notice, toMany: ids, &writes)
  }

  /// Encodes once for each kind of place, and hands the same bytes over for all of them.
  private func deliver(_ notice: Notice, toMany ids: [UInt64], _ writes: inout [PeerWrite]) {
    var groups: [PlaceKind: (place: Place, links: [any PeerLink])] = [:]
    for id in ids {
      guard let entry = attached[id] else { continue }
      groups[PlaceKind(entry.place), default: (entry.place, [])].links.append(entry.peer.link)
    }
    if !writes.isEmpty { parts.delivery.deliver(writes) }
    writes.removeAll(keepingCapacity: true)
    for group in groups.values {
      guard let bytes = bytes(for: notice, place: group.place) else { continue }
      parts.delivery.broadcast(bytes, to: group.links)
    }
  }

  private func append(_ bytes: [UInt8], _ id: UInt64, _ writes: inout [PeerWrite]) {
    guard let peer = attached[id]?.peer else { return }
    writes.append(PeerWrite(link: peer.link, bytes: bytes))
  }

  private func peers(of audience: Audience) -> [UInt64] {
    switch audience {
    case .seat(let seat): peerOfSeat[seat].map { [$0] } ?? []
    case .seats(let seats): seats.compactMap { peerOfSeat[$0] }
    case .participants: Array(peerOfSeat.values)
    case .facilitator: Array(consolePeers)
    case .stages: Array(stagePeers)
    case .everyone: Array(peerOfSeat.values) + Array(consolePeers) + Array(stagePeers)
    }
  }

  private func dismiss(_ seat: SeatID, _ reason: DismissalReason, _ writes: inout [PeerWrite]) {
    seatOfToken = seatOfToken.filter { $0.value != seat }
    guard let id = peerOfSeat.removeValue(forKey: seat),
      let entry = attached.removeValue(forKey: id)
    else { return }
    parts.delivery.deliver(writes)
    writes.removeAll(keepingCapacity: true)
    entry.peer.close(CloseReason(reason))
  }

  private func bytes(for notice: Notice, place: Place) -> [UInt8]? {
    if case .view(let step, let payload, let facilitatorOnly) = notice {
      return ServerMessageCodec.encodeView(
        step: step, payload: payload, facilitatorOnly: facilitatorOnly)
    }
    return message(for: notice, place: place).map(ServerMessageCodec.encode)
  }

  private func cardBytes(_ notice: StepNotice, _ place: Place) -> [UInt8] {
    ServerMessageCodec.encode(.step(card(notice, for: place)))
  }
}

/// The three kinds of places that are told the same.
enum PlaceKind: Hashable {
  case seat, stage, console

  /// The kind of a place.
  init(_ place: Place) {
    switch place {
    case .seat: self = .seat
    case .stage: self = .stage
    case .console: self = .console
    }
  }
}

/// Encoded cards of one batch: thousands of seats get one of a few.
struct CardCache {
  private struct Key: Hashable {
    let step: StepID
    let kind: PlaceKind
    let takesPart: Bool
    let isFinished: Bool
    let phase: StepPhase
    let deadline: SessionInstant?
  }

  private var cards: [Key: [UInt8]] = [:]

  /// The card for a notice, made when no equal one is there.
  mutating func bytes(for notice: StepNotice, _ place: Place, make: () -> [UInt8]) -> [UInt8] {
    let key = Key(
      step: notice.step.id, kind: PlaceKind(place), takesPart: notice.takesPart,
      isFinished: notice.isFinished, phase: notice.phase, deadline: notice.deadline)
    if let known = cards[key] { return known }
    let made = make()
    cards[key] = made
    return made
  }
}

extension CloseReason {
  /// The wire's reason for a dismissal.
  init(_ reason: DismissalReason) {
    self =
      switch reason {
      case .sentOut: .sentOut
      case .left: .left
      case .sessionEnded: .sessionEnded
      case .replaced: .replaced
      }
  }
}
