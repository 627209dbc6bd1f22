import Anonymity
import Disclosure
import Facilitation
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
    case .pair(let pair): message(for: pair)
    default: message(for: notice) ?? together(notice) ?? consoleMessage(for: notice)
    }
  }

  private func message(for notice: Notice) -> ServerMessage? {
    switch notice {
    case .lobby(let lobby): .lobby(ServerMessage.Lobby(lobby))
    case .catchUp: .catchUp(text: "", gate: nil)
    case .phase(let step, let phase, let deadline):
      .phase(
        step: step, phase: StepCard.Phase(rawValue: phase.rawValue) ?? .open, deadline: deadline)
    case .held: .held
    case .resumed(let deadline): .resumed(openedAt: session.currentOpenedAt, deadline: deadline)
    case .signalled, .noteTaken: .heard
    case .ownAnswerOnly(let step): .ownAnswerOnly(step: step)
    case .progress(let step, let progress): .progress(step: step, progress: progress)
    case .broadcast(let text): .broadcast(text)
    case .extended(let step, let deadline): .extended(step: step, deadline: deadline)
    case .closingSoon(let step, let deadline): .closingSoon(step: step, deadline: deadline)
    case .ended: .ended(text: "")
    default: nil
    }
  }

  private func consoleMessage(for notice: Notice) -> ServerMessage? {
    switch notice {
    case .readiness(let step, let readiness): .readiness(step: step, readiness: readiness)
    case .signals(let slower, let moreTime): .signals(slower: slower, moreTime: moreTime)
    case .notes(let notes):
      .notes(notes.map { ServerMessage.Note(text: $0.text, signedBy: $0.signedBy) })
    case .helpWanted(let who): .helpWanted(who: who)
    case .linesWaiting(let step, _): list(step)
    case .timeIsUp(let step): .timeIsUp(step: step)
    case .plan(let plan): .plan(self.plan(plan))
    case .people(let people):
      .people(
        ServerMessage.People(
          present: people.present, away: people.away, waiting: people.waiting,
          letters: people.letters))
    default: nil
    }
  }

  private func message(for pair: PairNotice) -> ServerMessage {
    switch pair {
    case .paired(let step, let role, let partners, let size, let startsAt):
      .paired(
        ServerMessage.Paired(
          step: step, role: role, partners: partners, size: size, startsAt: startsAt))
    case .solo(let step): .solo(step: step)
    case .line(let from, let text): .pairLine(from: from, text: text)
    case .returning(let at): .pairReturning(at: at)
    case .helpWanted: .pairHelpWanted
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
      isLate: isLate, usesNames: workshop.namePolicy(in: setup.room) == .chosen,
      resumeToken: seat.flatMap { freshTokens[$0] }, time: instant,
      leadership: workshop.leadership, goals: workshop.goals.map { $0.text(in: language) },
      contentNotes: workshop.contentNotes.map { $0.text(in: language) }, resources: contacts,
      promise: HonestWords.host())
  }

  private func card(_ notice: StepNotice, at place: Place) -> StepCard {
    let workshop = setup.workshop
    let paragraph = GateParagraph.Settings(
      workshop: workshop, room: setup.room, present: notice.terms.present, hostOwner: nil,
      isRehearsal: true)
    let isGate = notice.step.kind.type == .gate
    var card = StepCardMaker(
      step: notice.step, number: notice.number, of: notice.of,
      state: StepCard.State(
        phase: StepCard.Phase(rawValue: notice.phase.rawValue) ?? .open,
        deadline: notice.deadline, openedAt: notice.openedAt, takesPart: notice.takesPart,
        isFinished: notice.isFinished, isHeld: session.isOnHold),
      texts: StepCardMaker.Texts(
        language: language,
        audience: AudienceSentence.text(notice.terms, for: notice.step, language: language),
        gateParagraph: isGate ? GateParagraph.text(paragraph) : ""),
      envelopeBytes: SizeClass.fitting(notice.step).bytes,
      isSigned: notice.terms.reveal == .signed
    ).card
    if place == .console { card.note = notice.step.note?.text(in: language) }
    return card
  }
}

extension ServerMessage.Lobby {
  /// The wire's lobby.
  init(_ lobby: LobbyNotice) {
    self.init(
      seats: lobby.seats, stages: lobby.stages, facilitatorPresent: lobby.facilitatorPresent,
      isLocked: lobby.isLocked, startsLateMinutes: lobby.startsLateMinutes)
  }
}
