package import WorkshopModel

/// What a record keeps of one step's answers (rules D8).
struct RecordOutcome {
  private let held: HeldStep

  init(_ held: HeldStep) { self.held = held }

  var outcome: TranscriptRecord.Outcome {
    let shown = [held.shown].compactMap { $0 }.filter { $0 != .notShown }
    let released = held.released.filter { !$0.lines.isEmpty }
    guard !shown.isEmpty || !released.isEmpty else { return .notShown }
    let kept = shown.compactMap(kept) + released.compactMap(kept)
    return kept.isEmpty ? .notKept : .shown(kept)
  }

  private func kept(_ view: View) -> View? {
    guard held.step.keep != .nothing, held.step.keep != .adopted else { return nil }
    switch view {
    case .words: return held.step.keep == .lines ? Shares.view(view) : nil
    case .lines(let lines): return kept(lines)
    case .choice, .scale, .grid, .rank, .statements, .compared: return Shares.view(view)
    case .match: return view
    case .notShown, .signed, .allClear, .everyoneAble, .feedback, .dyads, .ballot: return nil
    }
  }

  private func kept(_ view: LinesView) -> View? {
    let lines =
      switch held.step.keep {
      case .lines: view.lines
      case .ask: view.lines.filter(\.mayKeep)
      case .nothing, .counts, .adopted: [LinesView.Line]()
      }
    return lines.isEmpty ? nil : .lines(LinesView(lines: lines))
  }
}

/// Puts shares in tenths where a view has counts.
package enum Shares {
  /// The same view without a number of people.
  package static func view(_ view: View) -> View {
    switch view {
    case .choice(let choice):
      .choice(
        ChoiceView(
          options: texts(choice.options), answer: choice.answer, because: choice.because))
    case .scale(let scale): .scale(Self.scale(scale))
    case .grid(let grid): .grid(Self.grid(grid))
    case .statements(let statements):
      .statements(
        StatementsView(
          items: statements.items.map {
            StatementsView.Item(text: $0.text, labels: $0.labels.map(texts))
          }))
    case .words(let words): .words(WordsView(words: texts(words.words)))
    case .compared(let earlier, let now):
      .compared(earlier: Self.view(earlier), now: Self.view(now))
    case .feedback(let items): .feedback(items.map(Self.feedback))
    case .notShown, .rank, .lines, .signed, .allClear, .everyoneAble, .match, .dyads, .ballot: view
    }
  }

  /// Each count as a share of all counts together, rounded to the nearest tenth.
  package static func tallies(_ tallies: [Tally]) -> [Tally] {
    let whole = tallies.reduce(0) { sum, tally in
      guard case .count(let count) = tally else { return sum }
      return sum + count
    }
    return tallies.map { tally in
      guard case .count(let count) = tally else { return tally }
      return .share(tenths: whole > 0 ? (20 * count + whole) / (2 * whole) : 0)
    }
  }

  private static func texts(_ texts: [TalliedText]) -> [TalliedText] {
    zip(texts, tallies(texts.map(\.tally))).map { TalliedText($0.text, $1) }
  }

  private static func scale(_ scale: ScaleView) -> ScaleView {
    let tallies = tallies(scale.bins.map(\.tally))
    let bins = zip(scale.bins, tallies).map { ScaleView.Bin(range: $0.range, tally: $1) }
    return ScaleView(bins: bins, middle: scale.middle, labels: scale.labels)
  }

  private static func grid(_ grid: GridView) -> GridView {
    guard case .quadrants(let counts) = grid.picture else { return grid }
    return GridView(picture: .quadrants(tallies(counts)), across: grid.across, up: grid.up)
  }

  private static func feedback(_ view: FeedbackView) -> FeedbackView {
    guard case .scale(let title, let scale) = view else { return view }
    return .scale(title, Self.scale(scale))
  }
}
