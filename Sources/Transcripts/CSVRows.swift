internal import Phrasebook
import WorkshopModel

/// Takes a view apart into rows of a step's file.
struct CSVRows {
  let words: TallyWords

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
  func of(_ view: View) -> [Row] {
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

  private func before(_ rows: [Row]) -> [Row] {
    rows.map {
      var row = $0
      row.kind = "earlier \(row.kind)"
      return row
    }
  }

  private func of(_ choice: ChoiceView) -> [Row] {
    choice.options.enumerated().map { index, option in
      var row = Row(kind: "choice", answer: option.text).with(option.tally)
      if choice.answer == index + 1 {
        row.detail = heldRight(option.text, choice.because)
      }
      return row
    }
  }

  private func heldRight(_ answer: String, _ because: String?) -> String {
    let right = words(TranscriptViewPhrase.heldRight, ["answer": .text(answer)])
    return [right, because].compactMap { $0 }.joined(separator: ". ")
  }

  private func of(_ scale: ScaleView) -> [Row] {
    let bins = scale.bins.map { bin in
      Row(kind: "scale", answer: words.bin(bin.range, scale.labels)).with(bin.tally)
    }
    guard let middle = scale.middle else { return bins }
    return bins + [Row(kind: "scale", detail: words.middle(middle))]
  }

  private func of(_ grid: GridView) -> [Row] {
    switch grid.picture {
    case .quadrants(let tallies):
      let labels = words.quadrants(across: grid.across, up: grid.up)
      return zip(labels, tallies).map { Row(kind: "grid", answer: $0).with($1) }
    case .map(let rows):
      let ends = words.axis(grid.across) + "; " + words.axis(grid.up)
      return rows.enumerated().flatMap { index, row in
        row.enumerated().map { column, weight in
          Row(
            kind: "grid", item: "\(index + 1)", answer: "\(column + 1)", share: "\(weight)",
            detail: ends)
        }
      }
    }
  }

  private func of(_ rank: RankView) -> [Row] {
    rank.rows.enumerated().flatMap { index, items in
      items.map { Row(kind: "rank", answer: $0, detail: "\(index + 1)") }
    }
  }

  private func of(_ match: MatchView) -> [Row] {
    let rows =
      match.yes.map {
        Row(kind: "match", item: $0, answer: words(TranscriptViewPhrase.everyoneYes))
      }
      + match.open.map {
        Row(kind: "match", item: $0, answer: words(TranscriptViewPhrase.everyoneOpen))
      }
    return rows.isEmpty
      ? [Row(kind: "match", detail: words(TranscriptViewPhrase.nothingToday))] : rows
  }

  private func of(_ item: StatementsView.Item) -> [Row] {
    guard let labels = item.labels else { return [Row(kind: "not shown", item: item.text)] }
    return labels.map {
      Row(kind: "statement", item: item.text, answer: $0.text).with($0.tally)
    }
  }
}
