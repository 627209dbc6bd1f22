internal import Phrasebook
import WorkshopModel

/// A piece of a transcript that every format can draw.
enum Block: Hashable, Sendable {
  case paragraph(String)
  /// Answers with their shares, under a title where there are several charts.
  case bars(title: String?, [Bar])
  /// Items in order; equal places share one.
  case order([[String]])
  case lines([String])
  case map(GridMap)

  /// One answer's share.
  struct Bar: Hashable, Sendable {
    let label: String
    let tally: Tally
  }

  /// A smoothed map with its ends.
  struct GridMap: Hashable, Sendable {
    /// Rows from the top, each cell 0–9.
    let rows: [[Int]]
    let across: [String]
    let up: [String]
  }
}

/// Takes views apart into blocks.
struct Blocks {
  let words: TallyWords

  /// The blocks of an outcome, in reading order.
  func of(_ outcome: TranscriptRecord.Outcome) -> [Block] {
    switch outcome {
    case .told(let text): text.isEmpty ? [] : paragraphs(text)
    case .shown(let views): views.flatMap(of)
    case .notShown: [.paragraph(words(TranscriptViewPhrase.notShown))]
    case .notKept: [.paragraph(words(TranscriptViewPhrase.notKept))]
    }
  }

  /// The blocks of one view; what a record never holds says that it is not kept.
  func of(_ view: View) -> [Block] {
    switch view {
    case .choice(let choice): of(choice)
    case .scale(let scale): of(scale, title: nil)
    case .grid(let grid): of(grid)
    case .rank(let rank): of(rank)
    case .statements(let statements): statements.items.map(of)
    case .lines(let lines): [.lines(lines.lines.map(\.text))]
    case .words(let words): [.bars(title: nil, bars(words.words))]
    case .compared(let earlier, let now):
      [.paragraph(words(ViewPhrase.earlier))] + of(earlier)
        + [.paragraph(words(ViewPhrase.now))] + of(now)
    case .feedback(let items): items.flatMap(of)
    case .match(let match): of(match)
    case .notShown: [.paragraph(words(TranscriptViewPhrase.notShown))]
    case .signed, .allClear, .everyoneAble, .dyads, .ballot:
      [.paragraph(words(TranscriptViewPhrase.notKept))]
    }
  }

  private func paragraphs(_ text: String) -> [Block] {
    text.split(whereSeparator: \.isNewline).map { .paragraph(String($0)) }
  }

  private func bars(_ texts: [TalliedText]) -> [Block.Bar] {
    texts.map { Block.Bar(label: $0.text, tally: $0.tally) }
  }

  private func of(_ choice: ChoiceView) -> [Block] {
    var blocks: [Block] = [.bars(title: nil, bars(choice.options))]
    if let answer = choice.answer, choice.options.indices.contains(answer - 1) {
      blocks.append(
        .paragraph(
          words(
            TranscriptViewPhrase.heldRight, ["answer": .text(choice.options[answer - 1].text)])))
    }
    if let because = choice.because { blocks.append(.paragraph(because)) }
    return blocks
  }

  private func of(_ scale: ScaleView, title: String?) -> [Block] {
    let bars = scale.bins.map { bin in
      Block.Bar(label: words.bin(bin.range, scale.labels), tally: bin.tally)
    }
    var blocks: [Block] = [.bars(title: title, bars)]
    if let middle = scale.middle { blocks.append(.paragraph(words.middle(middle))) }
    return blocks
  }

  private func of(_ grid: GridView) -> [Block] {
    switch grid.picture {
    case .map(let rows):
      return [.map(Block.GridMap(rows: rows, across: grid.across, up: grid.up))]
    case .quadrants(let tallies):
      let labels = words.quadrants(across: grid.across, up: grid.up)
      return [.bars(title: nil, zip(labels, tallies).map { Block.Bar(label: $0, tally: $1) })]
    }
  }

  private func of(_ rank: RankView) -> [Block] {
    var blocks: [Block] = [.order(rank.rows)]
    if rank.firstChoicesSpread > 0 {
      let count = PhraseValue.number(rank.firstChoicesSpread)
      blocks.append(.paragraph(words(TranscriptViewPhrase.firstChoices, ["count": count])))
    }
    return blocks
  }

  private func of(_ item: StatementsView.Item) -> Block {
    guard let labels = item.labels else {
      return notShown(item.text)
    }
    return .bars(title: item.text, bars(labels))
  }

  private func of(_ match: MatchView) -> [Block] {
    list(match.yes, under: .everyoneYes) + list(match.open, under: .everyoneOpen)
  }

  private func list(_ items: [String], under title: TranscriptViewPhrase) -> [Block] {
    let label = PhraseValue.text(words(title))
    guard items.isEmpty else {
      return [.paragraph(words(TranscriptPhrase.lead, ["label": label])), .lines(items)]
    }
    let nothing = PhraseValue.text(words(TranscriptViewPhrase.nothingToday))
    return [.paragraph(words(TranscriptPhrase.labelled, ["label": label, "text": nothing]))]
  }

  private func notShown(_ text: String) -> Block {
    .paragraph(words(TranscriptViewPhrase.itemNotShown, ["text": .text(text)]))
  }

  private func of(_ item: FeedbackView) -> [Block] {
    switch item {
    case .notShown(let title): [notShown(title)]
    case .scale(let title, let scale): of(scale, title: title)
    case .lines(let title, let lines): [.paragraph(title), .lines(lines)]
    }
  }
}
