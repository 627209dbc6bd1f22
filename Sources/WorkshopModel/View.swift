/// What may be shown of a step's answers (rules, "What a view shows").
public indirect enum View: Hashable, Sendable {
  /// The one sentence of rules K7, whatever the cause.
  case notShown
  case choice(ChoiceView)
  case scale(ScaleView)
  case grid(GridView)
  case rank(RankView)
  case statements(StatementsView)
  case lines(LinesView)
  case words(WordsView)
  case signed([SignedEntry])
  /// Whether everybody chose a clear option or passed (rules K4).
  case allClear(Bool)
  /// Whether everybody in a constellation is able to go on (rules V9).
  case everyoneAble(Bool)
  case feedback([FeedbackView])
  /// What everyone shares of a match (rules V8).
  case match(MatchView)
  /// What a participant shares with single others who both asked for it; for that one alone.
  case dyads([DyadView])
  /// The outcome of a consent test, without objectors.
  case ballot(BallotView)
  /// An earlier picture beside the present one (rules V6).
  case compared(earlier: View, now: View)
}

/// How many gave an answer: a number on ordinary steps, a band on sensitive ones.
public enum Tally: Hashable, Sendable {
  case count(Int)
  case band(Band)
  /// A share in tenths, 0–10, as transcripts give it (rules D8).
  case share(tenths: Int)

  /// Words for a share of the room; zero and a few are not told apart at the lower end.
  public enum Band: String, Hashable, Sendable, CaseIterable {
    case fewOrNone = "few or none"
    case aFew = "a few"
    case some
    case many
    case most
  }
}

/// A text with how many gave it.
public struct TalliedText: Hashable, Sendable {
  /// The option, label or word.
  public let text: String
  /// How many.
  public let tally: Tally
  /// Pairs a text with its tally.
  public init(_ text: String, _ tally: Tally) {
    self.text = text
    self.tally = tally
  }
}

/// Tallies of a choice's options, in the file's order.
public struct ChoiceView: Hashable, Sendable {
  /// The options, in the order of the file.
  public let options: [TalliedText]
  /// The option that a quiz holds right, counted from 1, with its reason.
  public let answer: Int?
  /// Why a quiz holds its answer right.
  public let because: String?
  /// Collects the tallies.
  public init(options: [TalliedText], answer: Int? = nil, because: String? = nil) {
    self.options = options
    self.answer = answer
    self.because = because
  }
}

/// A histogram of at most seven bins; median and quartiles only on ordinary steps.
public struct ScaleView: Hashable, Sendable {
  /// A bin over a closed range of the scale.
  public struct Bin: Hashable, Sendable {
    /// The whole numbers that it covers.
    public let range: ClosedRange<Int>
    /// How many.
    public let tally: Tally
    /// A bin with its tally.
    public init(range: ClosedRange<Int>, tally: Tally) {
      self.range = range
      self.tally = tally
    }
  }
  /// Median and the quartiles around it, in tenths of a scale point.
  public struct Middle: Hashable, Sendable {
    /// The median, in tenths of a point.
    public let medianTenths: Int
    /// The lower quartile, in tenths of a point.
    public let lowerQuartileTenths: Int
    /// The upper quartile, in tenths of a point.
    public let upperQuartileTenths: Int
    /// Collects the three figures.
    public init(medianTenths: Int, lowerQuartileTenths: Int, upperQuartileTenths: Int) {
      self.medianTenths = medianTenths
      self.lowerQuartileTenths = lowerQuartileTenths
      self.upperQuartileTenths = upperQuartileTenths
    }
  }
  /// The bins, lowest first.
  public let bins: [Bin]
  /// Median and quartiles; nil where they are not shown.
  public let middle: Middle?
  /// The words at points of the scale.
  public let labels: [Int: String]
  /// Collects bins and figures.
  public init(bins: [Bin], middle: Middle?, labels: [Int: String] = [:]) {
    self.bins = bins
    self.middle = middle
    self.labels = labels
  }
}

/// A smoothed map of a grid, or its quadrants below 2k.
public struct GridView: Hashable, Sendable {
  /// A map, or quadrants where a map would say too much.
  public enum Picture: Hashable, Sendable {
    /// Rows from the top; each cell 0–9, relative to the fullest cell.
    case map([[Int]])
    /// Upper left, upper right, lower left, lower right.
    case quadrants([Tally])
  }
  /// The picture itself.
  public let picture: Picture
  /// The names of the left and the right end.
  public let across: [String]
  /// The names of the lower and the upper end.
  public let up: [String]
  /// A picture with its axes' names.
  public init(picture: Picture, across: [String], up: [String]) {
    self.picture = picture
    self.across = across
    self.up = up
  }
}

/// The common order of some items and the pairwise majorities behind it; never points.
public struct RankView: Hashable, Sendable {
  /// The items that anybody ranked, best first; equal places share a row.
  public let rows: [[String]]
  /// Over how many items the first choices are spread.
  public let firstChoicesSpread: Int
  /// For each ordered pair of file items (counted from 1) that most people ranked so.
  public let majorities: [Majority]
  /// An ordered pair of items that most people ranked so.
  public struct Majority: Hashable, Sendable {
    /// The item that most put first, counted from 1.
    public let preferred: Int
    /// The item that they put after it, counted from 1.
    public let other: Int
    /// Says that most put the first before the second.
    public init(preferred: Int, other: Int) {
      self.preferred = preferred
      self.other = other
    }
  }
  /// Collects the order.
  public init(rows: [[String]], firstChoicesSpread: Int, majorities: [Majority]) {
    self.rows = rows
    self.firstChoicesSpread = firstChoicesSpread
    self.majorities = majorities
  }
}

/// Each statement's tallies; nil where that item is not shown.
public struct StatementsView: Hashable, Sendable {
  /// One item of the list.
  public struct Item: Hashable, Sendable {
    /// The words.
    public let text: String
    /// The labels, with what belongs to each.
    public let labels: [TalliedText]?
    /// A statement with the tallies of its labels.
    public init(text: String, labels: [TalliedText]?) {
      self.text = text
      self.labels = labels
    }
  }
  /// The items, in the order of the file.
  public let items: [Item]
  /// Collects the statements.
  public init(items: [Item]) { self.items = items }
}

/// A batch of released lines of free text.
public struct LinesView: Hashable, Sendable {
  /// One line.
  public struct Line: Hashable, Sendable {
    /// The words.
    public let text: String
    /// Whether its author said that the transcript may keep it.
    public let mayKeep: Bool
    /// A released line.
    public init(text: String, mayKeep: Bool) {
      self.text = text
      self.mayKeep = mayKeep
    }
  }
  /// The lines, in the order in which they are shown.
  public let lines: [Line]
  /// Collects released lines.
  public init(lines: [Line]) { self.lines = lines }
}

/// Words by shared stem, those given by two or more first.
public struct WordsView: Hashable, Sendable {
  /// The words, those given by most first.
  public let words: [TalliedText]
  /// Collects the words.
  public init(words: [TalliedText]) { self.words = words }
}

/// An answer that its author signed.
public struct SignedEntry: Hashable, Sendable {
  /// The display name.
  public let name: String
  /// The answer in words.
  public let text: String
  /// Pairs a name with what was said.
  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}

/// What is shown of one feedback item.
public enum FeedbackView: Hashable, Sendable {
  case notShown(String)
  case scale(String, ScaleView)
  case lines(String, [String])
}

/// The items of a match on which everyone agrees; nothing tells about the others.
public struct MatchView: Hashable, Sendable {
  /// What everyone said yes to, in the file's order.
  public let yes: [String]
  /// What everyone said yes or maybe to, without those above.
  public let open: [String]
  /// Collects the two lists.
  public init(yes: [String], open: [String]) {
    self.yes = yes
    self.open = open
  }
}

/// What two people share who both asked to compare in twos.
public struct DyadView: Hashable, Sendable {
  /// The other's display name.
  public let name: String
  /// What both said yes to, in the file's order.
  public let yes: [String]
  /// What both said yes or maybe to, without those above.
  public let open: [String]
  /// Collects what two share.
  public init(name: String, yes: [String], open: [String]) {
    self.name = name
    self.yes = yes
    self.open = open
  }
}

/// How a consent test of a draft's line ended.
public struct BallotView: Hashable, Sendable {
  /// The line.
  public let text: String
  /// How many said yes.
  public let yes: Int
  /// How many can live with it and will try.
  public let canLive: Int
  /// Whether nobody objected and at least two said yes.
  public let isAdopted: Bool
  /// Collects the outcome.
  public init(text: String, yes: Int, canLive: Int, isAdopted: Bool) {
    self.text = text
    self.yes = yes
    self.canLive = canLive
    self.isAdopted = isAdopted
  }
}
