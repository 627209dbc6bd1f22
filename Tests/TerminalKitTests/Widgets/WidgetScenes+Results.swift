import TerminalKit

extension WidgetScene {
  static var results: [WidgetScene] {
    charts + [
      WidgetScene("WordCloud", cloud, [(100, 22), (60, 10), (30, 4)]),
      WidgetScene(
        "WordCloud alike", WordCloud(["here", "listening", "tea"].map { .init($0, weight: 2) }),
        [(60, 8)]),
      WidgetScene("Quotes", Quotes(quotes), [(60, 9), (30, 5), (30, 3)]),
      WidgetScene(
        "BeforeAfter", BeforeAfter(.init("Earlier", heat), .init("Now", quadrants)),
        [(78, 10), (40, 20)]),
      WidgetScene("BlockText", BlockText("TULIP-42"), [(60, 6), (30, 3)]),
    ]
  }

  private static var charts: [WidgetScene] {
    let counts = BarChart([
      .init("Slower", "7", .count(7)), .init("As it is", "12", .count(12), isMarked: true),
      .init("A break first", "0", .count(0)),
    ])
    let bands = BarChart(
      zip(wishes, ["most", "some", "a few", "few or none", "many"]).enumerated().map {
        .init($0.element.0, $0.element.1, .step([4, 2, 1, 0, 3][$0.offset], of: 4))
      })
    return [
      WidgetScene("BarChart counts", counts, [(60, 3), (30, 3)]),
      WidgetScene("BarChart bands", bands, [(78, 12), (30, 6)]),
      WidgetScene("Histogram", histogram, [(78, 10), (60, 8), (30, 9), (30, 3)]),
      WidgetScene("HeatMap", heat, [(78, 16), (40, 9), (30, 10), (30, 3)]),
      WidgetScene("QuadrantMap", quadrants, [(78, 8), (30, 8), (30, 4)]),
    ]
  }

  static var histogram: Histogram {
    let counts = [1, 0, 3, 6, 4, 2]
    let bins = counts.enumerated().map { index, count in
      Histogram.Bin(2 * index...min(10, 2 * index + 1), "\(count)", .count(count))
    }
    return Histogram(
      bins, middle: .init(median: 70, low: 50, high: 85),
      ends: .init(low: "not at all", high: "completely"))
  }

  static var heat: HeatMap {
    HeatMap(
      [
        [0, 0, 1, 2, 3, 1, 0], [0, 1, 2, 5, 9, 4, 1], [0, 1, 3, 6, 7, 3, 1], [1, 2, 2, 3, 3, 1, 0],
        [2, 4, 2, 1, 1, 0, 0], [1, 2, 1, 0, 0, 0, 0],
      ], across: across, up: up)
  }

  static var quadrants: QuadrantMap {
    let tallies = [("some", 2), ("most", 4), ("few or none", 0), ("a few", 1)]
    return QuadrantMap(
      tallies.map { .init($0.0, .step($0.1, of: 4)) }, across: across, up: up)
  }

  static var cloud: WordCloud {
    WordCloud([
      .init("shipped", weight: 9, tally: "9"), .init("learned", weight: 6, tally: "6"),
      .init("信頼", weight: 6, tally: "6"), .init("patience", weight: 4, tally: "4"),
      .init("naïveté", weight: 7, tally: "7"), .init("help", weight: 3, tally: "3"),
      .init("sleep", weight: 2, tally: "2"), .init("quiet", weight: 2, tally: "2"),
      .init("laughing", weight: 2, tally: "2"), .init("سلام", weight: 2, tally: "2"),
    ])
  }

  static var quotes: [Quotes.Quote] {
    [
      .init("We helped each other without being asked."),
      .init("I said no, and it was fine.", name: "Bo"),
      .init(
        "I did not know that silence could be this kind, and I would like more of it next week."),
    ]
  }
}
