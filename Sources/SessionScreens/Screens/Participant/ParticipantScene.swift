package import WorkshopModel
package import WorkshopProtocol

/// What a participant has before them, whatever screen they sit at.
///
/// The drawn screen and line mode both switch over it, so that a scene without a line version does
/// not compile. What can hold in any scene (no connection, nobody holding the room, a quiet moment)
/// stands in the model beside it.
package enum ParticipantScene: Hashable, Sendable {
  /// No seat yet: the connection is being made, or the server has not answered.
  case arriving
  /// A name is needed first.
  case nameWanted
  /// Before a locked door.
  case waitingAtDoor
  /// Something is asked before it is done.
  case question(ParticipantQuestion)
  /// After the last step; the room closes then.
  case after(until: SessionInstant)
  /// The terms that a late arrival reads first.
  case terms(StepCard)
  case step(StepScene)
  case lobby(ServerMessage.Lobby)
  /// In the room, and nothing has come yet.
  case settling
  /// Out of the session for good.
  case over

  /// The scene that a model stands for.
  package init(_ model: ParticipantModel) {
    if model.standing == .over {
      self = .over
    } else if let question = model.question {
      self = .question(question)
    } else {
      self = Self.quiet(model)
    }
  }

  /// The scene without the question that lies over it.
  package static func quiet(_ model: ParticipantModel) -> Self {
    switch model.standing {
    case .over: return .over
    case .nameWanted: return .nameWanted
    case .waiting: return .waitingAtDoor
    // Somebody who comes back still has the step before them.
    case .arriving, .here: break
    }
    if let until = model.closesAt { return .after(until: until) }
    if let terms = model.terms { return .terms(terms) }
    if let current = model.current { return .step(StepScene(current, model)) }
    if let lobby = model.lobby { return .lobby(lobby) }
    return model.standing == .here ? .settling : .arriving
  }
}

/// A step as one person has it before them.
package struct StepScene: Hashable, Sendable {
  /// How it stands between the step and this person.
  package enum Standing: Hashable, Sendable {
    /// Chosen away at a gate.
    case satOut
    /// Somebody came during the step; the next one is theirs as well.
    case notYet
    /// Open, and nothing is asked for that would be sent as an answer.
    case going
    /// An answer is awaited.
    case asked
    /// Answered or passed; may be taken back.
    case answered(Answer, isAcknowledged: Bool)
    /// The answer is on its way back.
    case takingBack
    /// Answered earlier, from a place that this program no longer remembers.
    case finished
    /// Closed, and nothing is shown yet.
    case closed(own: Answer?)
    /// The answer stays on one's own screen, beside an earlier one where the step compares.
    case ownOnly(own: Answer?, earlier: Answer?)
    case shown(View, own: Answer?)
  }

  /// The step.
  package let card: StepCard
  /// How it stands.
  package let standing: Standing

  init(_ current: CurrentStep, _ model: ParticipantModel) {
    card = current.card
    standing = Self.standing(of: current, model)
  }

  /// Whether the room takes answers to it now.
  package var isOpen: Bool { card.state.phase == .open }

  private static func standing(
    of current: CurrentStep, _ model: ParticipantModel
  ) -> Standing {
    if current.isSatOut { return .satOut }
    let own = model.visibleAnswer
    if let view = current.view { return .shown(view, own: own) }
    if current.staysHere {
      return .ownOnly(own: own, earlier: current.card.compare.flatMap { model.closedAnswers[$0] })
    }
    guard current.isOpen else { return .closed(own: own) }
    guard current.card.state.takesPart else { return .notYet }
    if let own = current.own, !own.isSilent {
      return .answered(own.answer, isAcknowledged: own.isAcknowledged)
    }
    if current.awaitsAnswer { return .asked }
    if current.takingBack != nil { return .takingBack }
    return current.card.form != nil && current.card.state.isFinished ? .finished : .going
  }
}
