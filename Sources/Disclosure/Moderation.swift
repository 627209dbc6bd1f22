public import WorkshopModel

/// Why a line is held back; its author alone is told.
public enum HoldBackReason: String, Hashable, Sendable, CaseIterable {
  case cruel
  case namesSomeone = "names-someone"
  case offTopic = "off-topic"
  case tooExposed = "too-exposed"

  /// What the author reads.
  public var words: String {
    switch self {
    case .cruel: "It could hurt someone here."
    case .namesSomeone: "It points to someone."
    case .offTopic: "It belongs to another moment."
    case .tooExposed: "Too exposed here. Thank you; it is kept private."
    }
  }
}

/// One decision of the facilitator; the list of them brings a moderation back after a restart.
public enum ModerationDecision: Hashable, Sendable {
  case hold(letters: [String], HoldBackReason)
  /// Replaces graphemes `from..<to` of the line as it was written by `[someone]`.
  case redact(letter: String, from: Int, to: Int)
  /// Takes the last decision on a line back, until it is released.
  case undo(letter: String)
  /// Shows lines to the room, in an order of the draw's making.
  case release(letters: [String], draw: Draw)
  /// Holds back whatever still waits.
  case finish
}

/// Why a decision was refused; nothing has changed.
public enum ModerationRefusal: String, Error, Hashable, Sendable, CaseIterable {
  case unknownLine = "unknown-line"
  case notWaiting = "not-waiting"
  case badSpan = "bad-span"
  case nothingToUndo = "nothing-to-undo"
  /// A batch has at least three lines (rules V7).
  case tooFew = "too-few"
  /// Lines of a constellation are read as themes, never quoted.
  case notInThisRoom = "not-in-this-room"
}

/// The facilitator's list of lines and what was decided about each (rules V7).
public struct Moderation: Hashable, Sendable {
  /// Where a line is.
  public enum State: String, Hashable, Sendable, CaseIterable { case waiting, held, released }

  /// A line as the list shows it.
  public struct Entry: Hashable, Sendable {
    /// The line as it was written.
    public let line: ModerationLine
    /// The text with redacted spans as `[someone]`.
    public let text: String
    /// Where it is.
    public let state: State
    /// Why it was held back, if it was.
    public let reason: HoldBackReason?
  }

  /// The least number of lines in one batch.
  public static let leastBatch = 3
  /// What the room reads in place of a number of lines held back.
  public static let standingSentence = "Some lines may be kept back."

  /// What was decided so far, without refused decisions.
  public private(set) var decisions: [ModerationDecision] = []
  /// What the room was shown, batch by batch.
  public private(set) var released: [LinesView] = []
  private let lines: [ModerationLine]
  private let room: RoomKind
  private var histories: [String: [LineDecision]] = [:]
  private var releasedLetters: Set<String> = []

  /// Starts with a step's lines, or goes on from what was decided before.
  public init(
    _ lines: [ModerationLine], room: RoomKind, decisions: [ModerationDecision] = []
  ) {
    self.lines = lines
    self.room = room
    for decision in decisions { _ = try? apply(decision) }
  }

  /// The list, in the order of its letters.
  public var entries: [Entry] { lines.map(entry) }

  /// Whether no line waits.
  public var isFinished: Bool { lines.allSatisfy { state(of: $0.letter) != .waiting } }

  /// Applies a decision; a release gives what the room is shown.
  ///
  /// - Throws: `ModerationRefusal`, and nothing has changed.
  @discardableResult
  public mutating func apply(
    _ decision: ModerationDecision
  ) throws(ModerationRefusal) -> LinesView? {
    var shown: LinesView?
    switch decision {
    case .hold(let letters, let reason): try hold(letters, reason)
    case .redact(let letter, let from, let to): try redact(letter, from, to)
    case .undo(let letter): try undo(letter)
    case .release(let letters, let draw): shown = try release(letters, draw)
    case .finish:
      for line in lines where state(of: line.letter) == .waiting {
        histories[line.letter, default: []].append(.held(nil))
      }
    }
    decisions.append(decision)
    return shown
  }

  private enum LineDecision: Hashable, Sendable {
    case held(HoldBackReason?)
    case redacted(Range<Int>)
  }

  private func state(of letter: String) -> State {
    if releasedLetters.contains(letter) { return .released }
    let isHeld = histories[letter, default: []].contains {
      if case .held = $0 { true } else { false }
    }
    return isHeld ? .held : .waiting
  }

  private func entry(_ line: ModerationLine) -> Entry {
    let history = histories[line.letter, default: []]
    let reasons = history.compactMap { decision -> HoldBackReason? in
      guard case .held(let reason) = decision else { return nil }
      return reason
    }
    let spans = history.compactMap { decision -> Range<Int>? in
      guard case .redacted(let span) = decision else { return nil }
      return span
    }
    return Entry(
      line: line, text: Redaction.text(line.text, without: spans), state: state(of: line.letter),
      reason: reasons.last)
  }

  private func waiting(_ letter: String) throws(ModerationRefusal) -> ModerationLine {
    guard let line = lines.first(where: { $0.letter == letter }) else { throw .unknownLine }
    guard state(of: letter) == .waiting else { throw .notWaiting }
    return line
  }

  private mutating func hold(
    _ letters: [String], _ reason: HoldBackReason
  ) throws(ModerationRefusal) {
    for letter in letters { _ = try waiting(letter) }
    for letter in Set(letters) { histories[letter, default: []].append(.held(reason)) }
  }

  private mutating func redact(
    _ letter: String, _ from: Int, _ to: Int
  ) throws(ModerationRefusal) {
    let line = try waiting(letter)
    guard from >= 0, from < to, to <= line.text.count else { throw .badSpan }
    histories[letter, default: []].append(.redacted(from..<to))
  }

  private mutating func undo(_ letter: String) throws(ModerationRefusal) {
    guard lines.contains(where: { $0.letter == letter }) else { throw .unknownLine }
    guard state(of: letter) != .released else { throw .notWaiting }
    guard histories[letter, default: []].popLast() != nil else { throw .nothingToUndo }
  }

  private mutating func release(
    _ letters: [String], _ draw: Draw
  ) throws(ModerationRefusal) -> LinesView {
    guard room == .group else { throw .notInThisRoom }
    let chosen = Set(letters)
    for letter in letters { _ = try waiting(letter) }
    guard chosen.count >= Self.leastBatch else { throw .tooFew }
    var numbers = DrawnNumbers(draw)
    let entries = lines.filter { chosen.contains($0.letter) }.map(entry)
    let shuffled = BatchOrder.shuffled(entries, by: \.text, using: &numbers)
    let view = LinesView(
      lines: shuffled.map { LinesView.Line(text: $0.text, mayKeep: $0.line.mayKeep) })
    releasedLetters.formUnion(chosen)
    released.append(view)
    return view
  }
}
