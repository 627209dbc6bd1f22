import WorkshopModel
import WorkshopProtocol

/// What a step's own clock brings, in order; moved as a whole when the room was on hold.
struct Timeline: Sendable {
  struct Item: Sendable {
    var at: SessionInstant
    let line: TimedLine
  }

  private(set) var coming: ArraySlice<Item>

  init(_ items: [Item] = []) { coming = items[...] }

  /// When the next one is due.
  var next: SessionInstant? { coming.first?.at }

  /// Takes out what is due.
  mutating func due(at now: SessionInstant) -> [TimedLine] {
    let due = coming.prefix { $0.at <= now }
    coming = coming.dropFirst(due.count)
    return due.map(\.line)
  }

  mutating func shift(milliseconds: Int64) {
    coming =
      coming.map { item in
        Item(at: item.at.advanced(milliseconds: milliseconds), line: item.line)
      }[...]
  }

  /// The clock of a step that has just been opened, or that somebody finds on coming back.
  init(card: StepCard) {
    let start = card.state.openedAt
    switch card.body {
    case .talk(let cues, _):
      self.init(
        cues.sorted { $0.atSeconds < $1.atSeconds }.map { cue in
          Item(at: start.after(seconds: cue.atSeconds), line: .cue(cue.say))
        })
    case .breathe(let rhythm): self.init(Self.breaths(rhythm, from: start))
    default: self.init()
    }
  }

  /// The turns of a pair, seen from one role; `C` takes part in B's turns.
  init(turns: [StepCard.PairCard.Turn], role: String, from start: SessionInstant) {
    var items: [Item] = []
    var moment = start
    for (index, turn) in turns.enumerated() {
      let isMine =
        switch turn.who {
        case .both: true
        case .first: role == "A"
        case .second: role != "A"
        }
      let line = PairTurn(number: index + 1, of: turns.count, turn: turn, isMine: isMine)
      items.append(Item(at: moment, line: .turn(line)))
      moment = moment.after(seconds: turn.seconds)
    }
    items.append(Item(at: moment, line: .turnsEnd))
    self.init(items)
  }

  /// The end of a turn in a round; nothing without a clock.
  init(turnEndsAt end: SessionInstant?, isMine: Bool) {
    self.init(end.map { [Item(at: $0, line: .turnTimeIsUp(isMine: isMine))] } ?? [])
  }

  /// Leaves only the last of those that are past, for somebody who comes in the middle.
  mutating func skipPast(at now: SessionInstant) {
    let past = coming.prefix { $0.at <= now }
    coming = coming.dropFirst(max(0, past.count - 1))
  }

  private static func breaths(_ rhythm: Breathing, from start: SessionInstant) -> [Item] {
    let phases: [(BreathPhase, Int)] = [
      (.inhale, rhythm.inhaleSeconds), (.hold, rhythm.holdSeconds),
      (.exhale, rhythm.exhaleSeconds),
    ]
    var items: [Item] = []
    var moment = start
    for _ in 0..<max(0, min(rhythm.cycles, 200)) {
      for (phase, seconds) in phases where seconds > 0 {
        items.append(Item(at: moment, line: .breath(phase, seconds: seconds)))
        moment = moment.after(seconds: seconds)
      }
    }
    items.append(Item(at: moment, line: .breathEnd))
    return items
  }
}

extension SessionInstant {
  /// The moment so many seconds later.
  func after(seconds: Int) -> SessionInstant {
    let (product, overflow) = Int64(seconds).multipliedReportingOverflow(by: 1000)
    guard !overflow, (0...86_400_000) ~= product else { return self }
    return advanced(milliseconds: product)
  }
}
