import WorkshopModel

/// What the room sees of each type's answers.
enum SampleViews {
  /// The view of a type; nil where nothing is ever shown.
  static func view(_ type: StepType) -> View? {
    switch type {
    case .choice:
      .choice(
        ChoiceView(
          options: tallied(SampleWords.replies, [1, 5, 4, 2]), answer: 3,
          because: "It stays with their experience before offering a repair."))
    case .scale: .scale(scale)
    case .grid: .grid(GridView(picture: .map(map), across: across, up: up))
    case .rank: .rank(rank)
    case .statements: .statements(statements)
    case .text: .lines(LinesView(lines: lines.map { LinesView.Line(text: $0, mayKeep: true) }))
    case .words: .words(words)
    case .match: .match(match)
    case .feedback: .feedback(feedback)
    case .talk, .breathe, .gate, .pair, .round, .draft, .reflect, .break: nil
    }
  }

  static let across = ["unpleasant", "pleasant"]
  static let up = ["low energy", "high energy"]

  private static func tallied(_ texts: [String], _ counts: [Int]) -> [TalliedText] {
    zip(texts, counts).map { TalliedText($0, .count($1)) }
  }

  static let scale = ScaleView(
    bins: zip([0...1, 2...3, 4...5, 6...7, 8...10], [0, 1, 3, 5, 3]).map {
      ScaleView.Bin(range: $0, tally: .count($1))
    },
    middle: ScaleView.Middle(
      medianTenths: 60, lowerQuartileTenths: 45, upperQuartileTenths: 80),
    labels: [0: "none of it", 5: "about half", 10: "all of it"])

  static let map = [
    [0, 0, 1, 0, 2, 1, 0], [0, 1, 1, 1, 4, 3, 1], [0, 1, 2, 2, 5, 6, 2], [0, 1, 3, 4, 7, 9, 4],
    [1, 2, 3, 3, 4, 5, 2], [0, 2, 3, 2, 1, 1, 0], [0, 1, 1, 0, 0, 0, 0],
  ]
  static let earlierMap = [
    [1, 2, 1, 0, 0, 0, 0], [2, 5, 3, 1, 1, 0, 0], [3, 9, 6, 2, 1, 1, 0], [2, 6, 5, 3, 2, 1, 0],
    [1, 3, 3, 2, 2, 1, 0], [0, 1, 2, 1, 1, 0, 0], [0, 0, 1, 0, 0, 0, 0],
  ]
  /// Two pictures side by side.
  static let compared = View.compared(
    earlier: .grid(GridView(picture: .map(earlierMap), across: across, up: up)),
    now: .grid(GridView(picture: .map(map), across: across, up: up)))

  private static let rank = RankView(
    rows: [
      ["a pause before we go on"], ["to hear that we are all right", "to be asked, not told"],
      ["touch"], ["a straight answer"],
    ], firstChoicesSpread: 4, majorities: [RankView.Majority(preferred: 1, other: 3)])

  private static let statements = StatementsView(
    items: zip(
      SampleWords.habits,
      [[2, 6, 4], [5, 4, 3], [3, 3, 6], nil, [6, 4, 2], [8, 3, 1]] as [[Int]?]
    ).map { text, counts in
      StatementsView.Item(
        text: text, labels: counts.map { tallied(["rarely", "sometimes", "often"], $0) })
    })

  static let lines = [
    "When I hear of plans last, I feel small, because I like to be counted in.",
    "I was surprised by the news. Could you tell me one day before?",
    "I miss being asked. Would you ask me next time?",
    "When the message came late I felt uneasy, because I rely on knowing we are all right.",
  ]

  private static let words = WordsView(
    words: tallied(
      ["not today, ask me again", "I care, and no", "later", "not like this", "let me think"],
      [4, 3, 2, 2, 1]))

  /// A word cloud of single words in several scripts.
  static let cloud = WordsView(
    words: tallied(
      ["shipped", "patience", "team", "learned", "help", "sleep", "demo", "quiet", "laughing"],
      [6, 4, 4, 3, 3, 2, 2, 1, 1]))
  static let scripts = WordsView(
    words: tallied(
      [
        "\u{4FE1}\u{983C}", "\u{928}\u{92E}\u{938}\u{94D}\u{924}\u{947}",
        "Gel\u{E4}ndes\u{FC}\u{DF}",
        "\u{645}\u{631}\u{62D}\u{628}\u{627}", "\u{1F44D}\u{1F3FD}", "caf\u{E9}",
      ],
      [5, 4, 3, 3, 2, 2]))

  private static let match = MatchView(
    yes: [SampleWords.wishes[1], SampleWords.wishes[3]], open: [SampleWords.wishes[2]])

  private static let feedback: [FeedbackView] = [
    .scale("I practised something I can use.", scaleOfFive),
    .notShown("I felt free to pass."),
    .lines("What should we do differently?", ["More time in pairs.", "A longer break."]),
  ]

  private static let scaleOfFive = ScaleView(
    bins: zip(1...5, [0, 1, 2, 6, 3]).map { ScaleView.Bin(range: $0...$0, tally: .count($1)) },
    middle: ScaleView.Middle(medianTenths: 40, lowerQuartileTenths: 30, upperQuartileTenths: 45),
    labels: [1: "no", 5: "yes"])
}

extension SampleViews {
  /// Views that no type of step has as its own, by name.
  static let others: [(String, View)] = [
    ("cloud", .words(cloud)), ("scripts", .words(scripts)), ("compared", compared),
    ("quadrants", .grid(quadrants)), ("bands", .choice(bands)), ("signed", .signed(signed)),
    ("all-clear", .allClear(true)), ("not-everyone-able", .everyoneAble(false)),
    ("ballot-adopted", .ballot(ballot)), ("match-empty", .match(MatchView(yes: [], open: []))),
  ]

  private static let quadrants = GridView(
    picture: .quadrants([.count(2), .count(4), .count(1), .count(3)]), across: across, up: up)

  private static let bands = ChoiceView(
    options: zip(SampleWords.replies, [.fewOrNone, .many, .some, .aFew] as [Tally.Band]).map {
      TalliedText($0, .band($1))
    })

  private static let signed = [
    SignedEntry(name: "Aisha", text: "I will take one breath first."),
    SignedEntry(name: "Ben", text: "I will ask before I explain."),
  ]

  private static let ballot = BallotView(
    text: "We each keep one evening a week free of plans.", yes: 3, canLive: 1, isAdopted: true)

  static let dyads = View.dyads([
    DyadView(name: "Ben", yes: [SampleWords.wishes[0]], open: [SampleWords.wishes[2]])
  ])

  /// A line in several scripts.
  static let script =
    "caf\u{E9} \u{4FE1}\u{983C} \u{1F44D}\u{1F3FD} \u{928}\u{92E}\u{938}\u{94D}\u{924}\u{947}"
}
