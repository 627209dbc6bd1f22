import WorkshopModel

/// Views as short words, for tables of what is expected.
enum ViewWords {
  static func text(_ view: View) -> String {
    switch view {
    case .notShown: "not shown"
    case .choice(let choice): self.choice(choice)
    case .scale(let scale): self.scale(scale)
    case .grid(let grid): self.grid(grid)
    case .rank(let rank): rank.rows.map { $0.joined(separator: " = ") }.joined(separator: " > ")
    case .statements(let statements):
      statements.items.map { item in
        item.text + ": " + (item.labels.map { $0.map(tallied).joined(separator: ", ") } ?? "hidden")
      }.joined(separator: "; ")
    case .lines(let lines): lines.lines.map(\.text).sorted().joined(separator: " / ")
    case .words(let words): words.words.map(tallied).joined(separator: ", ")
    case .signed(let entries): entries.map { "\($0.name): \($0.text)" }.joined(separator: ", ")
    case .allClear(let isClear): isClear ? "all clear" : "not all clear"
    case .everyoneAble(let areAble): areAble ? "everyone is able" : "not everyone is able"
    default: together(view)
    }
  }

  private static func together(_ view: View) -> String {
    switch view {
    case .feedback(let items): items.map(feedback).joined(separator: "; ")
    case .match(let match):
      "yes: \(match.yes.joined(separator: ", ")); open: \(match.open.joined(separator: ", "))"
    case .dyads(let dyads):
      "in twos: "
        + dyads.map { "\($0.name): \($0.yes.joined(separator: ", "))" }.joined(separator: "; ")
    case .ballot(let ballot):
      "\(ballot.text): \(ballot.yes) yes, \(ballot.canLive) can live, "
        + (ballot.isAdopted ? "adopted" : "not adopted")
    case .compared(let earlier, let now): text(earlier) + " beside " + text(now)
    default: ""
    }
  }

  static func text(_ outcome: TranscriptRecord.Outcome) -> String {
    switch outcome {
    case .told(let words): words
    case .shown(let views): views.map(text).joined(separator: " + ")
    case .notShown: "not shown"
    case .notKept: "not kept"
    }
  }

  private static func choice(_ choice: ChoiceView) -> String {
    let options = choice.options.map(tallied).joined(separator: ", ")
    let right = choice.answer.map { "; right: \($0)" } ?? ""
    return options + right + (choice.because.map { ", because \($0)" } ?? "")
  }

  private static func scale(_ scale: ScaleView) -> String {
    let bins = scale.bins.map { bin in
      let range =
        bin.range.count == 1
        ? "\(bin.range.lowerBound)" : "\(bin.range.lowerBound)–\(bin.range.upperBound)"
      return "\(range): \(tally(bin.tally))"
    }
    let labels = scale.labels.sorted { $0.key < $1.key }.map { " [\($0.key) \($0.value)]" }
    return bins.joined(separator: ", ") + labels.joined()
  }

  private static func grid(_ grid: GridView) -> String {
    let ends = (grid.across + grid.up).joined(separator: "/")
    switch grid.picture {
    case .map(let rows): return "map of \(rows.count) rows, \(ends)"
    case .quadrants(let tallies):
      return "quadrants \(tallies.map(tally).joined(separator: " ")), \(ends)"
    }
  }

  private static func feedback(_ view: FeedbackView) -> String {
    switch view {
    case .notShown(let title): "\(title) hidden"
    case .scale(let title, let scale): "\(title) \(self.scale(scale))"
    case .lines(let title, let lines): "\(title) \(lines.count) lines"
    }
  }

  private static func tallied(_ text: TalliedText) -> String { "\(text.text) \(tally(text.tally))" }

  private static func tally(_ tally: Tally) -> String {
    switch tally {
    case .count(let count): "\(count)"
    case .band(let band): band.rawValue
    case .share(let tenths): "\(tenths)/10"
    }
  }
}
