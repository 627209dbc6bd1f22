import Anonymity
import Disclosure
import Facilitation
import SessionStore
import SessionWire
import WorkshopModel
import WorkshopProtocol
import WorkshopScript

extension SessionRunner {
  /// The card of a step, in the session's language, for one kind of place.
  func card(_ notice: StepNotice, for place: Place) -> StepCard {
    var card = StepCardMaker(
      step: notice.step, number: notice.number, of: notice.of,
      state: StepCard.State(
        phase: StepCard.Phase(notice.phase), deadline: notice.deadline,
        openedAt: notice.openedAt, takesPart: notice.takesPart, isFinished: notice.isFinished,
        isHeld: session.isOnHold),
      texts: StepCardMaker.Texts(
        language: parts.language,
        audience: AudienceSentence.text(
          notice.terms, for: notice.step, language: parts.language,
          in: audience(of: notice)),
        gateParagraph: gateParagraph(notice)),
      envelopeBytes: SizeClass.fitting(notice.step).bytes,
      reveal: notice.terms.reveal
    ).card
    let isConsole = [.console, .helper].contains(PlaceKind(place))
    if isConsole, parts.workshop.leadership == .facilitator {
      card.note = notice.step.note?.text(in: parts.language)
    }
    return card
  }

  /// What the program says of itself at a gate (rules H4); elsewhere nothing.
  private func gateParagraph(_ notice: StepNotice) -> String {
    guard case .gate(let gate) = notice.step.kind else { return "" }
    var settings = GateParagraph.Settings(
      workshop: parts.workshop, room: parts.setup.room, present: notice.terms.present,
      isRehearsal: parts.setup.isRehearsal, allowsBareTerminals: parts.allowsBareTerminals,
      retentionDays: parts.journal.retentionDays,
      facilitatorPreviews: parts.workshop.leadership == .facilitator,
      circles: parts.setup.circles, hasHelper: parts.live.helperCode != nil)
    settings.seats = session.countedSeats
    settings.language = parts.language
    return GateParagraph.text(settings, for: gate, isAfterGate: session.hadGate)
  }

  /// Whose eyes a step is for: everybody's, or those of each circle or pair alone.
  private func audience(of notice: StepNotice) -> AudienceSetting {
    let isGrouped = !session.groups(of: notice.step.id).isEmpty
    return AudienceSetting(
      hasNames: session.usesNames, group: isGrouped ? notice.step.addressee : .everyone)
  }

  /// What somebody who has a place is told first.
  func admission(
    role: Role, seat: SeatAdmission = SeatAdmission()
  ) -> ServerMessage.Admission {
    let language = parts.language
    let workshop = parts.workshop
    return ServerMessage.Admission(
      role: role, title: workshop.title.text(in: language), room: parts.setup.room,
      isRehearsal: parts.setup.isRehearsal, isLate: seat.isLate, usesNames: session.usesNames,
      resumeToken: seat.token, time: seat.time ?? parts.clock.now, leadership: workshop.leadership,
      goals: workshop.goals.map { $0.text(in: language) },
      contentNotes: workshop.contentNotes.map { $0.text(in: language) },
      resources: parts.header.resources,
      promise: HonestWords.host(language: language), circle: seat.circle?.number)
  }

  /// A seat's line of admission, with the token that was made for it.
  func admissionLine(seat: SeatID, isLate: Bool) -> [UInt8] {
    var place = SeatAdmission()
    place.isLate = isLate
    place.circle = session.circle(of: seat)
    guard let token = freshTokens.removeValue(forKey: seat)?.text else {
      return ServerMessageCodec.encode(.admitted(admission(role: .participant, seat: place)))
    }
    return admissions.line(
      token: token, time: parts.clock.now,
      kind: AdmissionCache.Kind(isLate: isLate, circle: place.circle)
    ) { token, time in
      place.token = token
      place.time = time
      return admission(role: .participant, seat: place)
    }
  }

  /// The plan with titles, minutes over or under, and proposals.
  func plan(_ notice: PlanNotice) -> ServerMessage.Plan {
    let held = notice.held.map { ($0, ServerMessage.Plan.State.held) }
    let current = notice.current.map { [($0, ServerMessage.Plan.State.current)] } ?? []
    let coming = notice.coming.map { ($0, ServerMessage.Plan.State.coming) }
    let items = (held + current + coming).compactMap { id, state in planItem(id, state) }
    let standing = standing(notice)
    var plan = ServerMessage.Plan(
      items: items, minutesOver: standing?.minutesOver ?? 0,
      proposals: standing?.proposal.map(\.step) ?? [])
    plan.startedAt = startedAt
    return plan
  }

  /// How the session stands against its plan; nil in the lobby.
  private func standing(_ notice: PlanNotice) -> PlanClock.Standing? {
    guard let current = notice.current, let opened = session.currentOpenedAt else { return nil }
    let order = notice.held + [current] + notice.coming
    let now = parts.clock.now.milliseconds
    return PlanClock(
      steps: order.compactMap(session.step), plannedMinutes: parts.workshop.minutes
    ).standing(
      at: PlanClock.Moment(
        current: notice.held.count,
        elapsedSeconds: Int(max(0, now - (startedAt?.milliseconds ?? now)) / 1000),
        stepSeconds: Int(max(0, now - opened.milliseconds) / 1000)))
  }

  private func planItem(
    _ id: StepID, _ state: ServerMessage.Plan.State
  ) -> ServerMessage.Plan.Item? {
    session.step(id).map { step in
      ServerMessage.Plan.Item(
        step: id, title: step.title.text(in: parts.language), type: step.kind.type,
        minutes: step.minutes, priority: step.priority, isProtected: step.isProtected,
        state: state)
    }
  }
}

/// What an admission to a seat has besides the workshop's own words.
struct SeatAdmission {
  var isLate = false
  var token: String?
  var circle: CircleID?
  /// The session's time; nil stands for the present moment.
  var time: SessionInstant?
}
