import Phrasebook
import TerminalKit
import WorkshopModel
import WorkshopProtocol

extension StageScreen {
  /// A step's page: its title, then what the room sees of it, or what it asks.
  func stepBlocks(_ step: StageStep, at local: Int64, in area: Rect) -> [StageBlock] {
    let card = step.card
    let rows = area.height >= Self.largeRows ? 1 : 0
    let title = StageBlock(widget: StageTitle(Page.line(card.title), blockRows: rows))
    if let shown = step.shown { return [title] + view(shown, of: step) + said }
    var blocks = [title] + foreign(card.say) + body(step, at: local, in: area)
    if let instead = card.instead {
      blocks += [own(.instead, .dim)] + foreign(instead, gap: 0)
    }
    blocks += ask(card, in: area) + options(card) + said
    if case .draft = card.body {} else { blocks += linesOfDraft(of: step) }
    return blocks + audience(card)
  }

  /// What the room sees, under its question.
  private func view(_ shown: StageView, of step: StageStep) -> [StageBlock] {
    let picture = StageBlock(widget: StagePicture(view: shown.view, style: style), grows: true)
    guard shown.step == step.card.id else {
      return [
        own(.roomSees, .dim), words("\"\(Page.line(shown.title))\"", .quote, gap: 0), picture,
      ]
    }
    return foreign(step.card.ask, .dim, gap: 0) + [picture]
  }

  /// The question, spaced out where there is much room.
  private func ask(_ card: StepCard, in area: Rect) -> [StageBlock] {
    guard let ask = card.ask else { return [] }
    let safe = Page.line(ask)
    guard area.height >= 16, !safe.isEmpty else { return foreign(ask, .title) }
    return [StageBlock(widget: StageTitle(safe))]
  }

  private func audience(_ card: StepCard) -> [StageBlock] {
    guard let audience = card.audience, card.state.phase == .open else { return [] }
    return ([own(.whoSees, .dim)] + foreign(audience, .dim, gap: 0)).map(\.spare)
  }

  /// What stands between a step's words and its question.
  private func body(_ step: StageStep, at local: Int64, in area: Rect) -> [StageBlock] {
    switch step.card.body {
    case .talk(_, let showsResources):
      return cues(step, at: local).flatMap { foreign($0.say) } + (showsResources ? contacts : [])
    case .breathe: return breathing(step, at: local)
    case .gate(let gate):
      return foreign(terms(gate.paragraph), .dim) + foreign(gate.legalNote, .dim, gap: 0)
    case .pair(let pair): return turns(of: pair)
    case .round(let round): return turn(step, round, in: area)
    case .draft(let draft): return outcome + rules(of: draft) + linesOfDraft(of: step)
    case .reflect: return [own(.alone)]
    case .pause: return [own(.pause)]
    case .feedback(let items): return questions(items)
    case .choice, .scale, .grid, .rank, .statements, .text, .words, .match: return []
    }
  }

  /// What there is to choose from.
  private func options(_ card: StepCard) -> [StageBlock] {
    switch card.body {
    case .gate(let gate): return numbered(gate.options)
    case .choice(let options, _): return numbered(options)
    case .scale(_, let labels): return points(labels)
    case .grid(let across, let up, _):
      let axes = [
        (style.look.glyph("↔", ascii: "-"), across), (style.look.glyph("↕", ascii: "|"), up),
      ]
      return axes.enumerated().map { index, axis in
        let ends = axis.1.map(Page.line).joined(separator: " ... ")
        return item(axis.0, ends, gap: index == 0 ? 1 : 0)
      }
    case .rank(let items, _): return numbered(items)
    case .statements(let items, let labels): return numbered(items) + meaning(labels)
    case .match(let items, let answers, _): return numbered(items) + meaning(answers)
    case .talk, .breathe, .text, .words, .pair, .round, .draft, .reflect, .pause, .feedback:
      return []
    }
  }

  private func numbered(_ texts: [String]) -> [StageBlock] {
    let width = "\(texts.count)".count
    return texts.enumerated().map { index, text in
      let number = "\(index + 1)"
      let mark = String(repeating: " ", count: width - number.count) + number
      return item(mark, Page.line(text), gap: index == 0 ? 1 : 0)
    }
  }

  private func points(_ labels: [Int: String]) -> [StageBlock] {
    let sorted = labels.sorted { $0.key < $1.key }
    let width = sorted.map { "\($0.key)".count }.max() ?? 0
    return sorted.enumerated().map { index, point in
      let number = "\(point.key)"
      let mark = String(repeating: " ", count: width - number.count) + number
      return item(mark, Page.line(point.value), gap: index == 0 ? 1 : 0)
    }
  }

  private func meaning(_ labels: [String]) -> [StageBlock] {
    let separator = style.look.glyph(" · ", ascii: " / ")
    let joined = labels.map(Page.line).joined(separator: separator)
    return [own(.meaning, .dim), words(joined, gap: 0)]
  }

  private func questions(_ items: [StepCard.FeedbackCard]) -> [StageBlock] {
    numbered(
      items.map { item in
        switch item {
        case .scale(let text, _, _), .text(let text, _): text
        }
      })
  }
}
