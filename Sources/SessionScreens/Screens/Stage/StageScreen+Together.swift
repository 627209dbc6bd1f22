import Phrasebook
import TerminalKit
import WorkshopModel
import WorkshopProtocol

/// Breathing, pairs, rounds and drafts on a shared screen.
extension StageScreen {
  func breathing(_ step: StageStep, at local: Int64) -> [StageBlock] {
    guard let breath = breath(step, at: local) else {
      return step.card.state.phase == .open ? [own(.breatheEnd)] : []
    }
    let (phase, word): (BreathingPacer.Phase, StageStepPhrase) =
      switch breath.phase {
      case .inhale: (.inhale, .breatheIn)
      case .hold: (.hold, .breatheHold)
      case .exhale: (.exhale, .breatheOut)
      }
    let bar = StageBreathBar(
      pacer: BreathingPacer(
        phase, fraction: Double(breath.thousandths) / 1000, words: style.phrases(word),
        count: "\((breath.left + 999) / 1000)"))
    return [StageBlock(widget: bar), own(.breatheWithUs, .dim).spare]
  }

  /// A pair's turns with their times.
  func turns(of pair: StepCard.PairCard) -> [StageBlock] {
    pair.turns.enumerated().map { index, turn in
      let who =
        switch turn.who {
        case .first: "A"
        case .second: "B"
        case .both: style.phrases(StageStepPhrase.both)
        }
      let time = style.phrases(StageStepPhrase.seconds, ["seconds": .number(turn.seconds)])
      return item(
        "\(index + 1)", "\(who): \(Page.line(turn.task))", after: "  \(time)",
        gap: index == 0 ? 1 : 0)
    }
  }

  /// Whose turn it is, and what was typed.
  func turn(_ step: StageStep, _ card: StepCard.RoundCard, in area: Rect) -> [StageBlock] {
    let typed = step.lines.suffix(Self.typedLines).map { turn in
      words(
        (turn.from.map { "\(Page.line($0)): " } ?? "") + "\"\(Page.line(turn.text))\"", .quote,
        gap: 0)
    }
    guard let round = step.round else { return [own(rule(of: card))] + typed }
    if round.isOver { return [own(.roundOver)] + typed }
    let place = style.phrases(
      StageStepPhrase.turn, ["turn": .number(round.turn), "of": .number(round.of)])
    guard let speaker = round.speaker else {
      return [sentence(place), own(standing(of: round, card), gap: 0)] + typed
    }
    let arrow = style.look.glyph(" → ", ascii: " -> ")
    let names = [speaker, round.toward].compactMap { $0 }.map(Page.line).joined(separator: arrow)
    let rows = area.height >= Self.largeRows ? 1 : 0
    return [sentence(place), StageBlock(widget: StageTitle(names, blockRows: rows))] + typed
  }

  /// The last lines that people typed; those before were read.
  private static let typedLines = 8

  private func rule(of card: StepCard.RoundCard) -> StageStepPhrase {
    switch card.order {
    case .shuffled: .roundShuffled
    case .chosen: .roundChosen
    case .offered: .roundOffered
    case .assigned: .roundAssigned
    }
  }

  private func standing(
    of round: ServerMessage.Round, _ card: StepCard.RoundCard
  ) -> StageStepPhrase {
    guard round.endsAt == nil else { return .turnTaken }
    return switch card.order {
    case .offered: .turnFree
    case .chosen: .turnChosen
    case .shuffled, .assigned: .turnTaken
    }
  }

  /// How lines are adopted.
  func rules(of draft: StepCard.DraftCard) -> [StageBlock] {
    var blocks = [own(.adopting, .dim)]
    if draft.hasExitClause { blocks.append(own(.exitClause, .dim, gap: 0)) }
    if let days = draft.reviewAfterDays {
      let text = style.phrases(StageStepPhrase.review, ["days": .number(days)])
      blocks.append(sentence(text, .dim, gap: 0))
    }
    return blocks
  }

  /// What came of the latest consent test.
  var outcome: [StageBlock] {
    guard let outcome = scene.outcome else { return [] }
    return [
      own(.roomSees, .dim), words("\"\(Page.line(outcome.line))\"", .quote, gap: 0),
      StageBlock(widget: StagePicture(view: outcome.view, style: style)),
    ]
  }

  /// The draft's lines, also while one of them is tested.
  func linesOfDraft(of step: StageStep) -> [StageBlock] {
    let isDraft: Bool
    if case .draft = step.card.body { isDraft = true } else { isDraft = false }
    guard isDraft || step.card.isBallot else { return [] }
    guard let draft = scene.draft, !draft.lines.isEmpty else {
      return isDraft ? [own(.noLine)] : []
    }
    guard !isDraft || draft.step == step.card.id else { return [own(.noLine)] }
    let adopted = style.look.glyph(" ✓ ", ascii: " + ") + style.phrases(StageStepPhrase.adopted)
    return [own(.linesSoFar, .dim)]
      + draft.lines.map { line in
        let by = line.by.map { " (\(Page.line($0)))" } ?? ""
        return item(
          "\(line.number)", "\"\(Page.line(line.text))\"",
          after: by + (line.isAdopted ? adopted : ""))
      }
  }

  /// What stands in the last line: what the screen asks or tells besides the page.
  var footer: (words: [String], role: TerminalKit.Role)? {
    if asksToLeave {
      return ([style.phrases(StagePhrase.leave), style.phrases(StagePhrase.leaveShort)], .accent)
    }
    if !scene.isConnected, part != .arriving, !isOver {
      return ([style.phrases(StagePhrase.dropped)], .warning)
    }
    if case .step(let step) = part, let news = news(of: step) {
      let words = style.phrases(news)
      return ([words, Self.firstSentence(of: words)], .plain)
    }
    switch part {
    case .lobby, .over: return ([style.phrases(StagePhrase.keys)], .dim)
    case .arriving, .held, .away, .step, .after: return nil
    }
  }

  /// What a narrow screen shows of some sentences.
  private static func firstSentence(of words: String) -> String {
    guard let end = words.firstIndex(of: ".") else { return words }
    return String(words[...end])
  }

  /// How far the step is, as far as the room is told.
  private func news(of step: StageStep) -> StageStepPhrase? {
    guard step.shown == nil else { return nil }
    guard step.card.state.phase == .open else { return step.card.form == nil ? nil : .closed }
    switch step.progress {
    case nil where step.card.form == nil: return nil
    case nil: return step.card.form?.allowsPass == true ? .answerThere : .answerGate
    case .some(.none): return .nobodyYet
    case .some(.some): return .some
    case .most: return .most
    case .all: return .all
    }
  }
}
