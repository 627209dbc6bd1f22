package import WorkshopModel
package import WorkshopProtocol
import Phrasebook

extension ParticipantWords {
  /// Where a round is whose speaker has no name, or which has no speaker just now.
  package func turn(_ round: ServerMessage.Round, _ order: RoundWork.Order?) -> String {
    phrases(
      turnPhrase(round, order),
      ["number": .number(round.turn), "count": .number(round.of)])
  }

  private func turnPhrase(_ round: ServerMessage.Round, _ order: RoundWork.Order?) -> RoundPhrase {
    if round.mayTake { return .free }
    guard round.endsAt == nil else { return .somebodyHasIt }
    return switch order {
    case .offered: .freeForOthers
    case .chosen: .isChosen
    case .shuffled, .assigned, nil: .place
    }
  }

  /// How turns are taken, before the first one.
  package func round(_ card: StepCard.RoundCard) -> String {
    let hasTime = card.seconds > 0
    let phrase: RoundOrderPhrase =
      switch card.order {
      case .shuffled: hasTime ? .shuffledFor : .shuffled
      case .chosen: hasTime ? .chosenFor : .chosen
      case .offered: hasTime ? .offeredFor : .offered
      case .assigned: hasTime ? .assignedFor : .assigned
      }
    return phrases(phrase, ["time": .text(phrases.duration(seconds: card.seconds))])
  }

  /// What a draft is, before its first line.
  package func draft(_ card: StepCard.DraftCard) -> [String] {
    var lines = [phrases(DraftPhrase.room, ["count": .number(card.maxLines)])]
    if card.hasExitClause { lines.append(phrases(DraftPhrase.exitClause)) }
    if let days = card.reviewAfterDays {
      lines.append(phrases(DraftPhrase.review, ["count": .number(days)]))
    }
    return lines
  }

  /// How a breath goes.
  package func breathing(_ rhythm: Breathing) -> String {
    phrases(
      rhythm.holdSeconds > 0 ? BreathPhrase.rhythmWithHold : .rhythm,
      [
        "inhale": .number(rhythm.inhaleSeconds), "hold": .number(rhythm.holdSeconds),
        "exhale": .number(rhythm.exhaleSeconds),
        "time": .text(phrases.duration(seconds: rhythm.totalSeconds)),
      ])
  }

  /// A part of one breath.
  package func breath(_ phase: BreathPhase, seconds: Int) -> String {
    let phrase: BreathPhrase =
      switch phase {
      case .inhale: .inhale
      case .hold: .hold
      case .exhale: .exhale
      }
    return phrases(phrase, ["count": .number(seconds)])
  }

  /// A turn of a pair.
  package func turn(_ turn: PairTurn) -> String {
    let phrase: PairTurnPhrase = turn.isBoth ? .both : turn.isMine ? .mine : .partners
    return phrases(
      phrase,
      [
        "number": .number(turn.number), "count": .number(turn.of),
        "time": .text(phrases.duration(seconds: turn.seconds)),
      ])
  }

  /// What each number of the care card means.
  package func meaning(of choice: CareChoice) -> String {
    switch choice {
    case .send: phrases(CarePhrase.send)
    case .keepForMe: phrases(CarePhrase.keep)
    case .facilitatorOnly: phrases(CarePhrase.facilitatorOnly)
    case .askForPerson: phrases(CarePhrase.askForPerson)
    case .contacts: phrases(CarePhrase.contacts)
    }
  }

  /// What each number means where words may point to someone.
  package func meaning(of choice: PointerChoice) -> String {
    switch choice {
    case .replace: phrases(CarePhrase.replace)
    case .send: phrases(CarePhrase.send)
    case .writeAgain: phrases(CarePhrase.rewrite)
    }
  }
}
