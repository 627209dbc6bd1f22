import TerminalKit
import WorkshopModel

/// The widgets that make a view's picture, from the top down.
struct PictureParts {
  let style: ScreenStyle

  /// The parts of a view.
  func parts(_ view: View) -> [Stack.Item] {
    switch view {
    case .choice(let choice):
      [bars(choice.options, answer: choice.answer), words(view, .sentences)]
    case .scale(let scale): [histogram(scale), words(view, .sentences)]
    case .grid(let grid): [map(grid)]
    case .statements(let statements): statements.items.flatMap(parts)
    case .lines(let lines):
      [words(view, .sentences), quotes(lines.lines.map { Quotes.Quote(Page.line($0.text)) })]
    case .words(let words): [cloud(words)]
    case .signed(let entries):
      [quotes(entries.map { Quotes.Quote(Page.line($0.text), name: Page.line($0.name)) })]
    case .feedback(let items): items.flatMap(parts)
    case .compared(let earlier, let now): [compared(earlier, now)]
    // What is little more than a sentence stays one.
    case .notShown, .rank, .allClear, .everyoneAble, .match, .dyads, .ballot: [words(view, .all)]
    }
  }

  private func tally(_ tally: Tally) -> String { ViewWords.tally(tally, style.phrases) }

  private func words(_ view: View, _ part: PictureWords.Part) -> Stack.Item {
    Stack.Item(PictureWords(view, part, style.phrases), rank: 1, gap: 1)
  }

  private func bars(_ options: [TalliedText], answer: Int? = nil) -> Stack.Item {
    Stack.Item(
      BarChart(
        options.enumerated().map { index, option in
          BarChart.Bar(
            Page.line(option.text), tally(option.tally), Self.amount(option.tally),
            isMarked: answer == index + 1)
        }))
  }

  private func histogram(_ scale: ScaleView) -> Stack.Item {
    let bins = scale.bins.map {
      Histogram.Bin($0.range, tally($0.tally), Self.amount($0.tally))
    }
    let middle = scale.middle.map {
      Histogram.Middle(
        median: $0.medianTenths, low: $0.lowerQuartileTenths, high: $0.upperQuartileTenths)
    }
    func label(_ point: Int?) -> String { point.flatMap { scale.labels[$0] }.map(Page.line) ?? "" }
    let ends = Histogram.Ends(
      low: label(scale.bins.first?.range.lowerBound), high: label(scale.bins.last?.range.upperBound)
    )
    return Stack.Item(Histogram(bins, middle: middle, ends: ends), gap: 1)
  }

  private func map(_ grid: GridView) -> Stack.Item {
    let across = MoodGrid.Axis(
      low: Page.line(grid.across.first ?? ""), high: Page.line(grid.across.last ?? ""))
    let up = MoodGrid.Axis(low: Page.line(grid.up.first ?? ""), high: Page.line(grid.up.last ?? ""))
    switch grid.picture {
    case .map(let rows): return Stack.Item(HeatMap(rows, across: across, up: up))
    case .quadrants(let tallies):
      let quarters = tallies.map {
        QuadrantMap.Quarter(tally($0), Self.amount($0))
      }
      return Stack.Item(QuadrantMap(quarters, across: across, up: up))
    }
  }

  private func cloud(_ words: WordsView) -> Stack.Item {
    Stack.Item(
      WordCloud(
        words.words.map {
          WordCloud.Word(
            Page.line($0.text), weight: Self.weight($0.tally), tally: tally($0.tally))
        }))
  }

  private func quotes(_ quotes: [Quotes.Quote]) -> Stack.Item { Stack.Item(Quotes(quotes), gap: 1) }

  private func parts(_ item: StatementsView.Item) -> [Stack.Item] {
    let text = Stack.Item(Paragraph(Page.line(item.text), .quote, mark: "  "), rank: 2, gap: 1)
    guard let labels = item.labels else { return [text, words(.notShown, .all)] }
    return [text, bars(labels)]
  }

  private func parts(_ item: FeedbackView) -> [Stack.Item] {
    func heading(_ text: String) -> Stack.Item {
      Stack.Item(Paragraph(Page.line(text), .quote, mark: "  "), rank: 2, gap: 1)
    }
    switch item {
    case .notShown(let text): return [heading(text), words(.notShown, .all)]
    case .scale(let text, let scale):
      return [heading(text), histogram(scale), words(.scale(scale), .sentences)]
    case .lines(let text, let lines):
      return [heading(text), quotes(lines.map { Quotes.Quote(Page.line($0)) })]
    }
  }

  private func compared(_ earlier: View, _ now: View) -> Stack.Item {
    // Line mode's headings, with nothing below them.
    let headings = PictureWords(
      .compared(earlier: .feedback([]), now: .feedback([])), .sentences, style.phrases
    ).lines
    return Stack.Item(
      BeforeAfter(
        BeforeAfter.Side(headings.first ?? "", ViewPicture(earlier, style: style)),
        BeforeAfter.Side(headings.last ?? "", ViewPicture(now, style: style))))
  }

  private static func amount(_ tally: Tally) -> BarAmount {
    switch tally {
    case .count(let count): .count(count)
    case .band(let band): .step(place(band), of: Tally.Band.allCases.count - 1)
    case .share(let tenths): .step(tenths, of: 10)
    }
  }

  private static func weight(_ tally: Tally) -> Int {
    switch tally {
    case .count(let count): count
    case .band(let band): place(band) + 1
    case .share(let tenths): tenths
    }
  }

  private static func place(_ band: Tally.Band) -> Int {
    Tally.Band.allCases.firstIndex(of: band) ?? 0
  }
}
