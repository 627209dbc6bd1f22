package import WorkshopProtocol
import WorkshopModel

extension StageScene {
  /// Takes a message; nil where it changes nothing that a shared screen shows.
  package mutating func receive(_ message: ServerMessage, at local: Int64) -> StageNews? {
    switch message {
    case .admitted(let admission): return admitted(admission, at: local)
    case .lobby(let lobby): return counted(lobby)
    case .step(let card): return opened(card)
    case .phase(let step, let phase, let deadline): return moved(step, to: phase, deadline)
    case .held: return held()
    case .resumed(let openedAt, let deadline): return resumed(openedAt, deadline)
    case .broadcast(let text):
      said = text
      return .broadcast(text)
    case .progress(let step, let progress): return progressed(step, progress)
    case .view(let step, let view, false): return shown(step, view)
    case .extended(let step, let deadline): return extended(step, deadline)
    case .closingSoon(let step, let deadline): return extended(step, deadline)
    case .pong(_, let time):
      set(clock: time, at: local)
      return nil
    case .error(_, let text, _), .ended(let text): return over(text)
    case .close(let reason, let text): return reason.isFinal ? over(text) : .farewell(text)
    case .round(let round): return turned(round)
    case .roundLine(let step, let from, let text): return typed(step, from, text)
    case .draft(let draft): return drafted(draft)
    case .keeper, .away, .after: return together(message)
    case .view(_, _, true), .welcome, .waiting, .catchUp, .acknowledged, .done, .takenBack, .heard,
      .ownAnswerOnly, .paired, .solo, .pairLine, .pairReturning, .ping, .mail, .mailSent, .proved,
      .uploaded, .created, .readiness, .timeIsUp, .signals, .notes, .helpWanted, .pairHelpWanted,
      .moderation, .plan, .people, .record, .role, .replies, .aside:
      return nil
    }
  }

  private mutating func admitted(
    _ admission: ServerMessage.Admission, at local: Int64
  ) -> StageNews {
    set(clock: admission.time, at: local)
    self.admission = admission
    (isHeld, isUnattended) = (false, false)
    return .admitted(admission)
  }

  private mutating func counted(_ lobby: ServerMessage.Lobby) -> StageNews? {
    let isNews = lobby != self.lobby
    self.lobby = lobby
    if place == .arriving { place = .lobby }
    return isNews ? .lobby(lobby) : nil
  }

  private mutating func opened(_ card: StepCard) -> StageNews {
    remember(card)
    if case .draft = card.body {} else { outcome = nil }
    isHeld = card.state.isHeld
    var opened = StageStep(card: card)
    if let before = step, before.card.id == card.id {
      let isOpenedAnew = card.state.phase == .open && before.card.state.phase != .open
      if !isOpenedAnew { opened.shown = before.shown }
      opened.lines = before.lines
    } else {
      said = nil
    }
    place = .step(opened)
    return .step(card)
  }

  private mutating func moved(
    _ id: StepID, to phase: StepCard.Phase, _ deadline: SessionInstant?
  ) -> StageNews? {
    if step?.card.id == id {
      change { step in
        (step.card.state.phase, step.card.state.deadline) = (phase, deadline)
        if phase != .open { (step.round, step.progress) = (nil, nil) }
      }
    }
    return phase == .closed ? .closed : nil
  }

  private mutating func held() -> StageNews {
    isHeld = true
    return .held
  }

  private mutating func resumed(
    _ openedAt: SessionInstant?, _ deadline: SessionInstant?
  ) -> StageNews {
    isHeld = false
    change { step in
      step.card.state.isHeld = false
      step.card.state.deadline = deadline
      if let openedAt { step.card.state.openedAt = openedAt }
    }
    return .resumed
  }

  private mutating func extended(_ id: StepID, _ deadline: SessionInstant?) -> StageNews? {
    if step?.card.id == id { change { $0.card.state.deadline = deadline } }
    return nil
  }

  private mutating func progressed(_ id: StepID, _ progress: CoarseProgress) -> StageNews? {
    guard let step, step.progress != progress else { return nil }
    if step.card.id == id { change { $0.progress = progress } }
    return .progress(progress)
  }

  private mutating func shown(_ id: StepID, _ view: View) -> StageNews {
    let news = StageView(step: id, title: title(of: id), view: view)
    change { step in
      let before = step.shown?.step == id ? step.shown?.view : nil
      step.shown = StageView(
        step: id, title: news.title, view: before?.joined(with: view) ?? view)
    }
    if let card = step?.card, card.id == id, card.isBallot {
      outcome = DraftOutcome(line: card.ask ?? card.title, view: view)
    }
    return .view(news)
  }

  private mutating func over(_ text: String) -> StageNews {
    place = .over(text)
    return .farewell(text)
  }
}
