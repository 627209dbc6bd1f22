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
enum Blocks {
  /// The blocks of an outcome, in reading order.
  static func of(_ outcome: TranscriptRecord.Outcome) -> [Block] {
    switch outcome {
    case .told(let text): text.isEmpty ? [] : paragraphs(text)
    case .shown(let views): views.flatMap(of)
    case .notShown: [.paragraph(TallyWords.notShown)]
    case .notKept: [.paragraph(TallyWords.notKept)]
    }
  }

  /// The blocks of one view; what a record never holds says that it is not kept.
  static func of(_ view: View) -> [Block] {
    switch view {
    case .choice(let choice): of(choice)
    case .scale(let scale): of(scale, title: nil)
    case .grid(let grid): of(grid)
    case .rank(let rank): of(rank)
    case .statements(let statements): statements.items.map(of)
    case .lines(let lines): [.lines(lines.lines.map(\.text))]
    case .words(let words): [.bars(title: nil, bars(words.words))]
    case .compared(let earlier, let now):
      [.paragraph("Earlier:")] + of(earlier) + [.paragraph("Now:")] + of(now)
    case .feedback(let items): items.flatMap(of)
    case .match(let match): of(match)
    case .notShown: [.paragraph(TallyWords.notShown)]
    case .signed, .allClear, .everyoneAble, .dyads, .ballot: [.paragraph(TallyWords.notKept)]
    }
  }

  private static func paragraphs(_ text: String) -> [Block] {
    text.split(whereSeparator: \.isNewline).map { .paragraph(String($0)) }
  }

  private static func bars(_ texts: [TalliedText]) -> [Block.Bar] {
    texts.map { Block.Bar(label: $0.text, tally: $0.tally) }
  }

  private static func of(_ choice: ChoiceView) -> [Block] {
    var blocks: [Block] = [.bars(title: nil, bars(choice.options))]
    if let answer = choice.answer, choice.options.indices.contains(answer - 1) {
      blocks.append(.paragraph("Held right: \(choice.options[answer - 1].text)"))
    }
    if let because = choice.because { blocks.append(.paragraph(because)) }
    return blocks
  }

  private static func of(_ scale: ScaleView, title: String?) -> [Block] {
    let bars = scale.bins.map { bin in
      Block.Bar(label: TallyWords.bin(bin.range, scale.labels), tally: bin.tally)
    }
    var blocks: [Block] = [.bars(title: title, bars)]
    if let middle = scale.middle { blocks.append(.paragraph(TallyWords.middle(middle))) }
    return blocks
  }

  private static func of(_ grid: GridView) -> [Block] {
    switch grid.picture {
    case .map(let rows):
      return [.map(Block.GridMap(rows: rows, across: grid.across, up: grid.up))]
    case .quadrants(let tallies):
      let labels = TallyWords.quadrants(across: grid.across, up: grid.up)
      return [.bars(title: nil, zip(labels, tallies).map { Block.Bar(label: $0, tally: $1) })]
    }
  }

  private static func of(_ rank: RankView) -> [Block] {
    var blocks: [Block] = [.order(rank.rows)]
    if rank.firstChoicesSpread > 0 {
      let items = rank.firstChoicesSpread == 1 ? "1 item" : "\(rank.firstChoicesSpread) items"
      blocks.append(.paragraph("First choices were spread over \(items)."))
    }
    return blocks
  }

  private static func of(_ item: StatementsView.Item) -> Block {
    guard let labels = item.labels else {
      return .paragraph("\(item.text) \u{2013} \(TallyWords.notShown)")
    }
    return .bars(title: item.text, bars(labels))
  }

  private static func of(_ match: MatchView) -> [Block] {
    [(TallyWords.everyoneYes, match.yes), (TallyWords.everyoneOpen, match.open)]
      .flatMap { title, items -> [Block] in
        items.isEmpty
          ? [.paragraph("\(title): \(TallyWords.nothingYet)")]
          : [.paragraph("\(title):"), .lines(items)]
      }
  }

  private static func of(_ item: FeedbackView) -> [Block] {
    switch item {
    case .notShown(let title): [.paragraph("\(title) \u{2013} \(TallyWords.notShown)")]
    case .scale(let title, let scale): of(scale, title: title)
    case .lines(let title, let lines): [.paragraph(title), .lines(lines)]
    }
  }
}
