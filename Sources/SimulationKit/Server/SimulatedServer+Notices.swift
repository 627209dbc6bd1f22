import Anonymity
import Disclosure
import Facilitation
import SessionWire
import WorkshopModel
import WorkshopProtocol

/// A notice on its way to those whom it is for.
struct Delivery: Sendable {
  let notice: Notice
  let audience: Audience
  let sequence: Int
}

/// Lines of one batch by the kind of place that is told them.
struct NoticeCache: Sendable {
  fileprivate var notice: Notice?
  fileprivate var lines: [SimulatedServer.PlaceKind: [UInt8]] = [:]
}

/// Telling people what the session says.
extension SimulatedServer {
  enum PlaceKind: Hashable, Sendable { case seat, console, stage }

  mutating func deliver(
    _ delivery: Delivery, _ cache: inout NoticeCache, _ around: inout ServerSurroundings
  ) {
    if cache.notice != delivery.notice { cache = NoticeCache() }
    cache.notice = delivery.notice
    for peer in recipients(of: delivery.audience) {
      guard let place = peers[peer]?.place else { continue }
      let kind = kind(of: place)
      let isPersonal = if case .seat = delivery.audience { true } else { false }
      if !isPersonal, let known = cache.lines[kind] {
        write(known, peer, &around)
        continue
      }
      let bytes = bytes(for: delivery, at: place)
      cache.lines[kind] = bytes
      write(bytes, peer, &around)
    }
  }

  private func recipients(of audience: Audience) -> [Int] {
    switch audience {
    case .seat(let seat): peerOfSeat[seat].map { [$0] } ?? []
    case .seats(let seats): seats.compactMap { peerOfSeat[$0] }
    case .participants: placed { if case .seat = $0 { true } else { false } }
    case .facilitator, .consoles: placed { $0 == .console }
    case .helpers: []
    case .stages: placed { $0 == .stage }
    case .everyone: placed { _ in true }
    }
  }

  private func placed(_ fits: (Place) -> Bool) -> [Int] {
    peers.filter { $0.value.place.map(fits) ?? false }.keys.sorted()
  }

  private func kind(of place: Place) -> PlaceKind {
    switch place {
    case .seat: .seat
    case .console: .console
    case .stage: .stage
    }
  }

  private func bytes(for delivery: Delivery, at place: Place) -> [UInt8] {
    if case .view(let step, let payload, let facilitatorOnly) = delivery.notice {
      return ServerMessageCodec.encodeView(
        step: step, payload: payload, facilitatorOnly: facilitatorOnly)
    }
    return line(for: delivery.notice, at: place, sequence: delivery.sequence)
      .map(ServerMessageCodec.encode) ?? []
  }

  /// The wire's message for a notice, or nil where that place is told nothing.
  func line(for notice: Notice, at place: Place, sequence: Int) -> ServerMessage? {
    switch notice {
    case .seated(let seat, let isLate):
      .admitted(admission(.participant, seat: seat, isLate: isLate))
    case .acknowledged(let step, let token):
      .acknowledged(step: step, token: token, sequence: sequence)
    case .finished(let step): .done(step: step, sequence: sequence)
    case .takenBack(let step, let token):
      .takenBack(step: step, token: token, sequence: sequence)
    case .step(let step): .step(card(step, at: place))
    case .view(let step, let payload, let facilitatorOnly):
      (try? ViewCodec.decode(payload)).map {
        .view(step: step, view: $0, facilitatorOnly: facilitatorOnly)
      }
    case .catchUp: .catchUp(text: "", gate: nil)
    case .resumed(let deadline): .resumed(openedAt: session.currentOpenedAt, deadline: deadline)
    case .linesWaiting(let step, _): list(step)
    case .plan(let plan): .plan(self.plan(plan))
    case .ended: .ended(text: "")
    case .roleChanged: nil
    default: ServerMessage(notice)
    }
  }

  private func plan(_ notice: PlanNotice) -> ServerMessage.Plan {
    let items = notice.coming.compactMap { id in
      session.step(id).map { step in
        ServerMessage.Plan.Item(
          step: id, title: step.title.text(in: language), type: step.kind.type,
          minutes: step.minutes,
          priority: step.priority, isProtected: step.isProtected, state: .coming)
      }
    }
    return ServerMessage.Plan(items: items, minutesOver: 0, proposals: [])
  }

  func admission(_ role: Role, seat: SeatID?, isLate: Bool) -> ServerMessage.Admission {
    let workshop = setup.workshop
    return ServerMessage.Admission(
      role: role, title: workshop.title.text(in: language), room: setup.room, isRehearsal: true,
      isLate: isLate, usesNames: workshop.usesNames(in: setup.room),
      resumeToken: seat.flatMap { freshTokens[$0] }, time: instant,
      leadership: workshop.leadership, goals: workshop.goals.map { $0.text(in: language) },
      contentNotes: workshop.contentNotes.map { $0.text(in: language) }, resources: contacts,
      promise: HonestWords.host(language: language))
  }

  private func gateWords(_ step: Step, _ settings: GateParagraph.Settings) -> String {
    guard case .gate(let gate) = step.kind else { return "" }
    return GateParagraph.text(settings, for: gate, isAfterGate: session.hadGate)
  }

  private func card(_ notice: StepNotice, at place: Place) -> StepCard {
    let workshop = setup.workshop
    var paragraph = GateParagraph.Settings(
      workshop: workshop, room: setup.room, present: notice.terms.present, hostOwner: nil,
      isRehearsal: true)
    paragraph.language = language
    let words = gateWords(notice.step, paragraph)
    var card = StepCardMaker(
      step: notice.step, number: notice.number, of: notice.of,
      state: StepCard.State(
        phase: StepCard.Phase(notice.phase),
        deadline: notice.deadline, openedAt: notice.openedAt, takesPart: notice.takesPart,
        isFinished: notice.isFinished, isHeld: session.isOnHold),
      texts: StepCardMaker.Texts(
        language: language,
        audience: AudienceSentence.text(notice.terms, for: notice.step, language: language),
        gateParagraph: words),
      envelopeBytes: SizeClass.fitting(notice.step).bytes,
      reveal: notice.terms.reveal
    ).card
    if place == .console { card.note = notice.step.note?.text(in: language) }
    return card
  }
}
