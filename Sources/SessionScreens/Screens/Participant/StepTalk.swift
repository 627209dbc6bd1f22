import WorkshopModel

/// What was said within a step: by a pair, in a round, by the step's own clock.
struct StepTalk: Hashable, Sendable {
  enum Line: Hashable, Sendable {
    /// A line of somebody; no name where there are none.
    case said(from: String?, text: String)
    /// A line of one's own.
    case own(String)
    /// What the step says at a moment of its own.
    case cue(String)
  }

  private static let most = 200
  private(set) var step: StepID?
  private(set) var lines: [Line] = []
  /// The turn of a pair that runs now.
  var turn: PairTurn?

  /// Another step forgets what was said in the one before.
  mutating func come(to step: StepID?) {
    guard step != self.step else { return }
    self = StepTalk()
    self.step = step
  }

  /// Another pairing forgets what the one before said.
  mutating func forgetPair() {
    lines = []
    turn = nil
  }

  /// One's own line that reached nobody was not said.
  mutating func takeBack(_ text: String) {
    if let place = lines.lastIndex(of: .own(text)) { lines.remove(at: place) }
  }

  mutating func add(_ line: Line) {
    lines.append(line)
    if lines.count > Self.most { lines.removeFirst() }
  }
}
