import Phrasebook
import TerminalKit
import WorkshopModel
import WorkshopProtocol

extension ParticipantScreen {
  /// What the letter keys mean now, those that matter most first.
  var actions: [JoinAction] {
    switch ParticipantScene.quiet(model) {
    case .arriving, .settling, .waitingAtDoor: return [.leave, .blank, .keys, .earlier]
    case .nameWanted: return [.leave, .blank, .keys]
    case .question: return []
    case .over: return []
    case .after:
      return lead([]) + [.leave] + standing
    case .terms: return lead([]) + [.leave] + standing
    case .lobby(let lobby):
      return lead([]) + (lobby.expectsPairs ? pairing : []) + standing + [.leave]
    case .step(let step): return inStep(step) + standing + [.leave]
    }
  }

  /// What can be done at any time in the room.
  private var standing: [JoinAction] {
    let toFacilitator: [JoinAction] = isMemberLed ? [] : [.help, .note]
    let letters: [JoinAction] = isMemberLed ? [] : [.letters]
    let contacts: [JoinAction] = model.admission?.resources.isEmpty == false ? [.resources] : []
    return toFacilitator + [.stepOut, .keys, .blank] + contacts + [.slower, .moreTime, .command]
      + letters + [.earlier]
  }

  var isMemberLed: Bool { model.admission?.leadership == .member }

  private var pairing: [JoinAction] {
    if model.wantsSolo { return [.rejoin] }
    return (model.admission?.usesNames == true ? [.avoid, .together] : []) + [.solo]
  }

  /// Where the members lead, keeping time stands beside everything.
  private func lead(_ actions: [JoinAction]) -> [JoinAction] {
    guard isMemberLed else { return actions }
    return actions + (model.keeper?.isKept == true ? [] : [.keepTime])
      + (model.plan == nil ? [] : [.plan])
  }

  private func inStep(_ step: StepScene) -> [JoinAction] {
    var actions: [JoinAction] = []
    switch step.standing {
    case .asked:
      if step.card.form?.allowsPass == true { actions.append(.pass) }
      if step.card.form?.mayBeKept == true { actions.append(.keep) }
      if case .match(_, _, offersDyads: true) = step.card.body { actions.append(.withNames) }
    case .answered(let answer, _):
      actions.append(.takeBack)
      let isKeepable = step.card.form?.mayBeKept == true && answer.content != .pass
      if isKeepable, !answer.mayKeep { actions.append(.keep) }
    case .finished: actions.append(.takeBack)
    case .going: actions += going(step)
    case .takingBack, .satOut, .notYet, .closed, .ownOnly, .shown: break
    }
    if case .pair = step.card.body, step.isOpen { actions += inPairs }
    return lead(actions)
  }

  /// Whoever has a pair may leave it, and whoever left it may go back.
  private var inPairs: [JoinAction] {
    if model.pair != nil { return [.solo] }
    if model.isSolo || model.wantsSolo { return model.wantsSolo ? [.rejoin] : [] }
    return model.current?.card.state.takesPart == true ? pairing : []
  }

  private func going(_ step: StepScene) -> [JoinAction] {
    switch step.card.body {
    case .round:
      if model.round?.isYours == true {
        return model.round?.isTyped == true ? [.pass] : [.done, .pass]
      }
      return model.round?.mayTake == true ? [.takeTurn] : []
    case .draft:
      return DraftWish.allCases.filter { model.refusal(ofDraftWish: $0) == nil }.map(\.action)
    default: return []
    }
  }

  /// What a letter means, also where it is not offered: the model says kindly why not.
  func action(for key: Key) -> JoinAction? {
    let offered = actions
    if let action = offered.first(where: { $0.letterKeys.contains(key) }) { return action }
    let always: [JoinAction] =
      [
        .pass, .takeBack, .keep, .done, .takeTurn, .help, .note, .stepOut, .slower, .moreTime,
        .resources, .letters, .earlier, .command, .blank, .leave, .keys,
      ] + (model.draft == nil ? [] : DraftWish.allCases.map(\.action))
    return always.first { $0.letterKeys.contains(key) }
  }

  /// What a key is called in the person's language.
  func keyName(_ key: Key) -> String {
    // Most of them are letters, which are called alike everywhere.
    let isLetter = key.plainCharacter.map { $0 != " " } ?? false
    return (isLetter ? KeyNames() : keyNames).name(of: key, style.look)
  }

  /// What the keys are called in the person's language.
  var keyNames: KeyNames {
    let phrases = style.phrases
    var names: [KeyNames.Cap: String] = [
      .control: phrases(JoinMovePhrase.control), .enter: phrases(JoinMovePhrase.enter),
      .space: phrases(JoinMovePhrase.space),
    ]
    if style.look.glyphs == .unicode {
      names[.pageUp] = phrases(JoinMovePhrase.pageUp)
      names[.pageDown] = phrases(JoinMovePhrase.pageDown)
    }
    return KeyNames(names)
  }
}

extension DraftWish {
  /// The key's action that means it.
  fileprivate var action: JoinAction {
    switch self {
    case .propose: .propose
    case .change: .change
    case .withdraw: .withdraw
    }
  }
}
