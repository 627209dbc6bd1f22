import Anonymity
import Disclosure
import Facilitation
import WorkshopModel
import WorkshopProtocol

extension SessionRunner {
  /// Lets the batch's messages leave, each encoded once.
  func send() {
    var writes = OutgoingWrites()
    var cards = CardCache()
    for item in outgoing {
      switch item {
      case .notice(let notice, .seat(let seat)): deliver(notice, to: seat, &writes, &cards)
      case .notice(let notice, let audience):
        deliver(toMany: audience, &writes) { bytes(for: notice, place: $0) }
      case .told(let message, let audience):
        let bytes = ServerMessageCodec.encode(message)
        deliver(toMany: audience, &writes) { _ in bytes }
      case .line(let bytes, let seat):
        if let id = peerOfSeat[seat] { append(bytes, id, &writes) }
      case .message(let message, let id): append(ServerMessageCodec.encode(message), id, &writes)
      case .dismiss(let seat, let reason): dismiss(seat, reason, &writes)
      }
    }
    outgoing.removeAll(keepingCapacity: true)
    leave(&writes)
  }

  /// Tells one peer, in the batch's order.
  func tell(_ notice: Notice, to id: UInt64) {
    guard let place = attached[id]?.place else { return }
    if let message = message(for: notice, place: place) { outgoing.append(.message(message, id)) }
  }

  private func leave(_ writes: inout OutgoingWrites) {
    let all = writes.takeAll()
    if !all.isEmpty { parts.delivery.deliver(all) }
  }

  private func deliver(
    _ notice: Notice, to seat: SeatID, _ writes: inout OutgoingWrites, _ cards: inout CardCache
  ) {
    guard let id = peerOfSeat[seat], let place = attached[id]?.place else { return }
    if case .seated(_, let isLate) = notice {
      return append(admissionLine(seat: seat, isLate: isLate), id, &writes)
    }
    if case .step(let card) = notice {
      return append(cards.bytes(for: card, place) { cardBytes(card, place) }, id, &writes)
    }
    if let bytes = bytes(for: notice, place: place) { append(bytes, id, &writes) }
  }

  /// Encodes once for each kind of place, and hands the same bytes over for all of them.
  private func deliver(
    toMany audience: Audience, _ writes: inout OutgoingWrites, bytes: (Place) -> [UInt8]?
  ) {
    for kind in PlaceKind.allCases {
      guard let place = example(of: kind, in: audience), let bytes = bytes(place) else { continue }
      if writes.join(bytes, audience, kind) { continue }
      writes.begin(bytes, audience, kind, links: links(of: kind, in: audience))
    }
  }

  /// One of the places of a kind that an audience has; what is told to all of them is the same.
  private func example(of kind: PlaceKind, in audience: Audience) -> Place? {
    switch (kind, audience) {
    case (.seat, .seat(let seat)): .seat(seat)
    case (.seat, .seats(let seats)): seats.first.map(Place.seat)
    case (.seat, .participants), (.seat, .everyone): peerOfSeat.keys.first.map(Place.seat)
    case (.console, .facilitator), (.console, .consoles), (.console, .everyone):
      consolePeers.isEmpty ? nil : .console
    case (.helper, .helpers), (.helper, .consoles), (.helper, .everyone):
      helperPeers.isEmpty ? nil : .helper
    case (.stage, .stages), (.stage, .everyone): stagePeers.isEmpty ? nil : .stage
    default: nil
    }
  }

  private func links(of kind: PlaceKind, in audience: Audience) -> [any PeerLink] {
    switch (kind, audience) {
    case (.seat, .seats(let seats)):
      seats.compactMap { peerOfSeat[$0].flatMap { attached[$0]?.peer.link } }
    case (.seat, _): peerOfSeat.values.compactMap { attached[$0]?.peer.link }
    case (.console, _): consolePeers.compactMap { attached[$0]?.peer.link }
    case (.helper, _): helperPeers.compactMap { attached[$0]?.peer.link }
    case (.stage, _): stagePeers.compactMap { attached[$0]?.peer.link }
    }
  }

  private func append(_ bytes: [UInt8], _ id: UInt64, _ writes: inout OutgoingWrites) {
    guard let entry = attached[id] else { return }
    writes.add(bytes, to: entry.peer.link, PlaceKind(entry.place))
  }

  private func dismiss(_ seat: SeatID, _ reason: DismissalReason, _ writes: inout OutgoingWrites) {
    tokens.forget(seat)
    guard let id = peerOfSeat.removeValue(forKey: seat),
      let entry = attached.removeValue(forKey: id)
    else { return }
    leave(&writes)
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

/// The kinds of places that are told the same.
enum PlaceKind: Hashable, CaseIterable {
  case seat, stage, console, helper

  /// The kind of a place.
  init(_ place: Place) {
    switch place {
    case .seat: self = .seat
    case .stage: self = .stage
    case .console: self = .console
    case .helper: self = .helper
    }
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
