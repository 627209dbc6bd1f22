import Testing
import WorkshopModel

/// Records that the tests write.
enum SampleRecord {
  /// Text with every character that means something somewhere.
  static let canary = "=1+1 \"q\" 'a' <b>&amp; | *x* _y_ [l](u) `c` \\ # ,;\r\n\u{2028}-z\u{1B}[31m"

  static let agreements = [
    TranscriptRecord.Agreement(
      text: "For a month we each say \"I am home\" when we are; if it does not work, we ask.",
      reviewOn: "2026-12-21", hasExitClause: true),
    TranscriptRecord.Agreement(
      text: "We keep Sunday, all of it, free of plans.", reviewOn: "2026-12-21",
      hasExitClause: false),
    TranscriptRecord.Agreement(text: "We each rest.", reviewOn: "2027-01-04", hasExitClause: true),
    TranscriptRecord.Agreement(
      text: "No day was set for this one.", reviewOn: "", hasExitClause: false),
  ]

  static func small(_ language: String = "") throws -> TranscriptRecord {
    let options = [
      TalliedText("Yes", .share(tenths: 6)), TalliedText("No", .share(tenths: 4)),
      TalliedText("Never", .share(tenths: 0)),
    ]
    let bins = [
      ScaleView.Bin(range: 1...2, tally: .share(tenths: 3)),
      ScaleView.Bin(range: 3...3, tally: .share(tenths: 7)),
    ]
    let middle = ScaleView.Middle(
      medianTenths: 30, lowerQuartileTenths: 15, upperQuartileTenths: 30)
    let scale = View.scale(ScaleView(bins: bins, middle: middle, labels: [1: "low", 3: "high"]))
    let grid = View.grid(
      GridView(picture: .map([[0, 9], [3, 0]]), across: ["left", "right"], up: ["low", "high"]))
    let rank = View.rank(
      RankView(rows: [["Sleep"], ["Food", "Talk"]], firstChoicesSpread: 2, majorities: []))
    let statements = View.statements(
      StatementsView(items: [
        StatementsView.Item(text: "It helps.", labels: [TalliedText("often", .band(.many))]),
        StatementsView.Item(text: "It hurts.", labels: nil),
      ]))
    let lines = View.lines(LinesView(lines: [LinesView.Line(text: "A line.", mayKeep: true)]))
    return TranscriptRecord(
      header: header("An evening", isRehearsal: true, language: language),
      entries: [
        try entry("welcome", .talk, .told("Hello.\nSit down.")),
        try entry(
          "quiz", .choice,
          .shown([.choice(ChoiceView(options: options, answer: 1, because: "So it is."))])),
        try entry("mood", .scale, .shown([.compared(earlier: scale, now: scale)])),
        try entry("place", .grid, .shown([grid])),
        try entry("order", .rank, .shown([rank])),
        try entry("true", .statements, .shown([statements])),
        try entry("said", .text, .shown([lines, lines])),
        try entry("shared", .match, .shown([.match(MatchView(yes: ["A walk"], open: []))])),
        try entry("hidden", .choice, .notShown),
        try entry("gone", .words, .notKept),
      ],
      agreements: agreements)
  }

  /// A record in which every text is the canary.
  static func hostile() throws -> TranscriptRecord {
    let tallied = [TalliedText(canary, .share(tenths: 5))]
    let views: [View] = [
      .choice(ChoiceView(options: tallied, answer: 1, because: canary)),
      .scale(
        ScaleView(
          bins: [ScaleView.Bin(range: -1...1, tally: .share(tenths: 10))], middle: nil,
          labels: [0: canary])),
      .grid(GridView(picture: .map([[9]]), across: [canary, canary], up: [canary, canary])),
      .grid(
        GridView(
          picture: .quadrants([.share(tenths: 1)]), across: [canary, canary],
          up: [canary, canary])),
      .rank(RankView(rows: [[canary, canary]], firstChoicesSpread: 1, majorities: [])),
      .statements(
        StatementsView(items: [
          StatementsView.Item(text: canary, labels: tallied),
          StatementsView.Item(text: canary, labels: nil),
        ])),
      .lines(LinesView(lines: [LinesView.Line(text: canary, mayKeep: true)])),
      .words(WordsView(words: tallied)),
      .match(MatchView(yes: [canary], open: [canary])),
    ]
    let entry = TranscriptRecord.Entry(
      step: try #require(StepID("s")), type: .choice, title: canary, prompt: canary,
      outcome: .shown(views))
    let told = TranscriptRecord.Entry(
      step: try #require(StepID("t")), type: .talk, title: canary, prompt: canary,
      outcome: .told(canary))
    return TranscriptRecord(header: header(canary, isRehearsal: false), entries: [entry, told])
  }

  private static func header(
    _ text: String, isRehearsal: Bool, language: String = ""
  ) -> TranscriptRecord.Header {
    TranscriptRecord.Header(
      workshop: "an-evening", title: text, date: "2026-11", people: "8 to 12 people",
      promises: [text == canary ? canary : "It names nobody."], software: "attune 0.1",
      isRehearsal: isRehearsal, language: language)
  }

  private static func entry(
    _ id: String, _ type: StepType, _ outcome: TranscriptRecord.Outcome
  ) throws -> TranscriptRecord.Entry {
    TranscriptRecord.Entry(
      step: try #require(StepID(id)), type: type, title: "The \(id)",
      prompt: type == .talk ? "" : "What about \(id)?", outcome: outcome)
  }
}
