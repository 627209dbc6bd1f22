import WorkshopModel
import WorkshopProtocol

/// What a key would do now: only that stands at the foot of the screen.
extension ConsoleScreen {
  /// Whether a key changes or shows something as things stand.
  func isOffered(_ action: ConsoleAction) -> Bool {
    switch action {
    case .command(let command): isOffered(command)
    case .ask(let purpose): isOffered(purpose)
    case .choose(let purpose): isOffered(purpose)
    case .open(let menu): menu.keys.contains { isHere($0) && isOffered($0.action) }
    case .here(let step): isOffered(step)
    }
  }

  private func isOffered(_ step: ConsoleAction.Step) -> Bool {
    switch step {
    // Circles are shown each their own, of which no picture comes to the facilitator.
    case .preview: mayShowRoom || model.card.map { desk.pictures[$0.id] != nil } ?? false
    case .holdOrResume: model.isUnderWay
    case .lines: !waitingList.isEmpty || !model.lines.isEmpty
    case .readLines, .markLine, .showLines, .holdBackLines, .redactLine, .themeLine, .undoLine,
      .replyToLine, .offerLines:
      !waitingList.isEmpty
    case .leave, .blank, .keys, .find, .typedWords, .log, .room: true
    }
  }

  private func isOffered(_ purpose: ConsoleEntry.Purpose) -> Bool {
    switch purpose {
    case .extend: model.isStepOpen
    case .talk, .breathe, .pause: canPutIn
    case .late: model.card == nil && model.closesAt == nil
    case .order: model.closesAt == nil && model.hasNextStep
    case .aside: model.isHelper || (model.lobby?.helpers ?? 0) > 0
    case .say, .note, .path, .circle, .reply, .theme, .anything: true
    }
  }

  private func isOffered(_ purpose: ConsoleChoice.Purpose) -> Bool {
    guard ConsoleChoice.hasItems(purpose, model) else { return false }
    return switch purpose {
    case .jump: canMove && !model.isInBallot
    case .drop: model.closesAt == nil
    case .turn: isInRound
    case .test: !model.isHeld
    case .sendOut, .seat, .withdraw: true
    }
  }

  private func isOffered(_ command: ConsoleCommand) -> Bool {
    switch command {
    case .verb(let verb): isOffered(verb)
    case .moderate(.finish): !waitingList.isEmpty
    case .threads: !model.replies.isEmpty
    case .notes: !model.notes.isEmpty
    case .end: model.closesAt == nil
    case .seen: !model.calls.isEmpty
    default: true
    }
  }

  private func isOffered(_ verb: ConsoleVerb) -> Bool {
    switch verb {
    case .open: model.card == nil && model.closesAt == nil
    case .close, .extend: model.isStepOpen
    case .next: canMove && (model.isLookingBack || model.isInBallot || !model.isLastStep)
    case .back: canPutIn && model.hasEarlierStep
    case .skip: model.closesAt == nil && model.hasNextStep
    case .callBack: model.isStepOpen && model.card?.type == .pair
    case .turn: isInRound
    case .insertBreathe, .insertBreak, .insertTalk, .insertConsent: canPutIn
    case .insertPulse: canPutIn && (model.people?.present ?? 0) >= 3
    case .lock: model.lobby?.isLocked != true
    case .unlock: model.lobby?.isLocked == true
    case .admit: (model.people?.waiting ?? 0) > 0 && !model.isStepOpen
    case .follow, .autoClose, .closedQuestions: model.closesAt == nil
    case .handOver: (model.lobby?.helpers ?? 0) > 0
    case .takeOver: model.isHelper && model.isUnattended
    default: true
    }
  }

  /// Whether the room may go on.
  private var canMove: Bool { model.isUnderWay && !model.isHeld }

  /// Whether something may be put in: between steps.
  private var canPutIn: Bool { canMove && !model.isStepOpen }

  private var isInRound: Bool {
    canMove && model.isStepOpen && model.card?.type == .round && model.round?.isOver != true
  }
}
