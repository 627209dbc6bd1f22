import WorkshopModel

/// Takes a view apart into rows of a step's file.
enum CSVRows {
  /// One row, without the part's number.
  struct Row: Hashable {
    var kind: String
    var item = ""
    var answer = ""
    var share = ""
    var band = ""
    var detail = ""

    var cells: [String] { [kind, item, answer, share, band, detail] }

    /// The same row with a tally; a number of people is never written.
    func with(_ tally: Tally) -> Row {
      var row = self
      switch tally {
      case .share(let tenths): row.share = TallyWords.decimal(tenths)
      case .band(let band): row.band = band.rawValue
      case .count: break
      }
      return row
    }
  }

  /// The rows of a view.
  static func of(_ view: View) -> [Row] {
    switch view {
    case .choice(let choice): of(choice)
    case .scale(let scale): of(scale)
    case .grid(let grid): of(grid)
    case .rank(let rank): of(rank)
    case .statements(let statements): statements.items.flatMap(of)
    case .lines(let lines): lines.lines.map { Row(kind: "line", answer: $0.text) }
    case .words(let words):
      words.words.map { Row(kind: "word", answer: $0.text).with($0.tally) }
    case .compared(let earlier, let now): before(of(earlier)) + of(now)
    case .match(let match): of(match)
    case .notShown: [Row(kind: "not shown")]
    case .signed, .allClear, .everyoneAble, .feedback, .dyads, .ballot: [Row(kind: "not kept")]
    }
  }

  private static func before(_ rows: [Row]) -> [Row] {
    rows.map {
      var row = $0
      row.kind = "earlier \(row.kind)"
      return row
    }
  }

  private static func of(_ choice: ChoiceView) -> [Row] {
    choice.options.enumerated().map { index, option in
      var row = Row(kind: "choice", answer: option.text).with(option.tally)
      if choice.answer == index + 1 {
        row.detail = ["held right", choice.because].compactMap { $0 }.joined(separator: ": ")
      }
      return row
    }
  }

  private static func of(_ scale: ScaleView) -> [Row] {
    let bins = scale.bins.map { bin in
      Row(kind: "scale", answer: TallyWords.bin(bin.range, scale.labels)).with(bin.tally)
    }
    guard let middle = scale.middle else { return bins }
    return bins + [Row(kind: "scale", detail: TallyWords.middle(middle))]
  }

  private static func of(_ grid: GridView) -> [Row] {
    switch grid.picture {
    case .quadrants(let tallies):
      let labels = TallyWords.quadrants(across: grid.across, up: grid.up)
      return zip(labels, tallies).map { Row(kind: "grid", answer: $0).with($1) }
    case .map(let rows):
      let ends = grid.across.joined(separator: " to ") + "; " + grid.up.joined(separator: " to ")
      return rows.enumerated().flatMap { index, row in
        row.enumerated().map { column, weight in
          Row(
            kind: "grid", item: "\(index + 1)", answer: "\(column + 1)", share: "\(weight)",
            detail: ends)
        }
      }
    }
  }

  private static func of(_ rank: RankView) -> [Row] {
    rank.rows.enumerated().flatMap { index, items in
      items.map { Row(kind: "rank", answer: $0, detail: "\(index + 1)") }
    }
  }

  private static func of(_ match: MatchView) -> [Row] {
    let rows =
      match.yes.map { Row(kind: "match", item: $0, answer: TallyWords.everyoneYes) }
      + match.open.map { Row(kind: "match", item: $0, answer: TallyWords.everyoneOpen) }
    return rows.isEmpty ? [Row(kind: "match", detail: TallyWords.nothingYet)] : rows
  }

  private static func of(_ item: StatementsView.Item) -> [Row] {
    guard let labels = item.labels else { return [Row(kind: "not shown", item: item.text)] }
    return labels.map {
      Row(kind: "statement", item: item.text, answer: $0.text).with($0.tally)
    }
  }
}
