import Phrasebook
public import WorkshopModel

/// Why a line is held back; its author alone is told.
public enum HoldBackReason: String, Hashable, Sendable, CaseIterable {
  case cruel
  case namesSomeone = "names-someone"
  case offTopic = "off-topic"
  case tooExposed = "too-exposed"

  /// What the author reads.
  public func words(in language: String = "") -> String {
    Phrasebook(tag: language)(phrase)
  }

  private var phrase: ServerLinePhrase {
    switch self {
    case .cruel: .cruel
    case .namesSomeone: .namesSomeone
    case .offTopic: .offTopic
    case .tooExposed: .tooExposed
    }
  }
}

/// One decision of the facilitator; the list of them brings a moderation back after a restart.
public enum ModerationDecision: Hashable, Sendable {
  case hold(letters: [String], HoldBackReason)
  /// Replaces graphemes `from..<to` of the line as it was written by `[someone]`.
  case redact(letter: String, from: Int, to: Int)
  /// Lets lines wait to be shown that were held because somebody may need care.
  case offer(letters: [String])
  /// Takes the last decision on a line back, until it is released.
  case undo(letter: String)
  /// Shows lines to the room, in an order of the draw's making.
  case release(letters: [String], draw: Draw)
  /// Holds back whatever still waits.
  case finish
  /// Takes a line out for good, as its author asked.
  case strike(letter: String)
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

/// A released batch after its author struck a line of it.
public struct ShorterBatch: Hashable, Sendable {
  /// Which batch, from 0.
  public let batch: Int
  /// What is left of it.
  public let view: LinesView
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

  /// What was decided so far, without refused decisions.
  public private(set) var decisions: [ModerationDecision] = []
  private let lines: [ModerationLine]
  private let byLetter: [String: ModerationLine]
  private let room: RoomKind
  private let language: String
  private var histories: [String: [LineDecision]] = [:]
  /// The letters of each batch, in the order in which they were shown.
  private var batches: [[String]] = []
  private var shown: Set<String> = []
  private var struck: Set<String> = []

  /// Starts with a step's lines, or goes on from what was decided before.
  public init(
    _ lines: [ModerationLine], room: RoomKind, decisions: [ModerationDecision] = [],
    language: String = ""
  ) {
    self.lines = lines
    byLetter = Dictionary(lines.map { ($0.letter, $0) }) { first, _ in first }
    self.room = room
    self.language = language
    for decision in decisions { _ = try? apply(decision) }
  }

  /// The list, in the order of its letters.
  public var entries: [Entry] { lines.map(entry) }

  /// What the room was shown, batch by batch, without what was struck.
  public var released: [LinesView] { batches.map(view) }

  /// Whether everything was decided: no line waits, and none is held for care alone.
  public var isFinished: Bool {
    lines.allSatisfy { line in
      switch state(of: line.letter) {
      case .waiting: false
      case .released: true
      case .held: struck.contains(line.letter) || isHeldByDecision(line.letter)
      }
    }
  }

  /// Takes a line out as its author asked; gives its batch as it is from now on, if it was shown.
  ///
  /// - Throws: `ModerationRefusal` for a line that is not there, or was struck before.
  public mutating func strike(_ letter: String) throws(ModerationRefusal) -> ShorterBatch? {
    try apply(.strike(letter: letter))
    return batches.firstIndex { $0.contains(letter) }.map {
      ShorterBatch(batch: $0, view: view(batches[$0]))
    }
  }

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
    case .offer(let letters): try offer(letters)
    case .undo(let letter): try undo(letter)
    case .strike(let letter): try takeOut(letter)
    case .release(let letters, let draw): shown = try release(letters, draw)
    case .finish:
      for line in lines where !isDecided(line.letter) {
        histories[line.letter, default: []].append(.held(nil))
      }
    }
    decisions.append(decision)
    return shown
  }

  private enum LineDecision: Hashable, Sendable {
    case held(HoldBackReason?)
    case offered
    case redacted(Range<Int>)
  }

  private func state(of letter: String) -> State {
    if struck.contains(letter) { return .held }
    if shown.contains(letter) { return .released }
    return isHeldByDecision(letter) || isHeldForCare(letter) ? .held : .waiting
  }

  private func isHeldByDecision(_ letter: String) -> Bool {
    histories[letter, default: []].contains { if case .held = $0 { true } else { false } }
  }

  /// Whether nobody has looked yet at a line that may need care.
  private func isHeldForCare(_ letter: String) -> Bool {
    let needsCare = byLetter[letter]?.needsCare == true
    return needsCare && !histories[letter, default: []].contains(.offered)
  }

  private func isDecided(_ letter: String) -> Bool {
    struck.contains(letter) || isHeldByDecision(letter) || state(of: letter) == .released
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
    let text =
      struck.contains(line.letter)
      ? Phrasebook(tag: language)(HonestAnswerPhrase.struck)
      : Redaction.text(line.text, without: spans)
    return Entry(
      line: line, text: text, state: state(of: line.letter), reason: reasons.last)
  }

  private func waiting(_ letter: String) throws(ModerationRefusal) -> ModerationLine {
    guard let line = byLetter[letter] else { throw .unknownLine }
    guard state(of: letter) == .waiting else { throw .notWaiting }
    return line
  }

  private mutating func hold(
    _ letters: [String], _ reason: HoldBackReason
  ) throws(ModerationRefusal) {
    for letter in letters where !isHeldForCareAlone(letter) { _ = try waiting(letter) }
    for letter in Set(letters) { histories[letter, default: []].append(.held(reason)) }
  }

  private func isHeldForCareAlone(_ letter: String) -> Bool {
    isHeldForCare(letter) && !isDecided(letter)
  }

  private mutating func offer(_ letters: [String]) throws(ModerationRefusal) {
    for letter in letters {
      guard byLetter[letter] != nil else { throw .unknownLine }
      guard isHeldForCareAlone(letter) else { throw .notWaiting }
    }
    for letter in Set(letters) { histories[letter, default: []].append(.offered) }
  }

  private mutating func takeOut(_ letter: String) throws(ModerationRefusal) {
    guard byLetter[letter] != nil else { throw .unknownLine }
    guard struck.insert(letter).inserted else { throw .notWaiting }
  }

  private mutating func redact(
    _ letter: String, _ from: Int, _ to: Int
  ) throws(ModerationRefusal) {
    let line = try waiting(letter)
    guard from >= 0, from < to, to <= line.text.count else { throw .badSpan }
    histories[letter, default: []].append(.redacted(from..<to))
  }

  private mutating func undo(_ letter: String) throws(ModerationRefusal) {
    guard byLetter[letter] != nil else { throw .unknownLine }
    guard !struck.contains(letter), state(of: letter) != .released else { throw .notWaiting }
    if isHeldForCareAlone(letter) {
      histories[letter, default: []].append(.offered)
      return
    }
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
    let batch = shuffled.map(\.line.letter)
    let made = view(batch)
    batches.append(batch)
    shown.formUnion(batch)
    return made
  }

  /// A batch as the room is shown it.
  private func view(_ batch: [String]) -> LinesView {
    let entries = batch.filter { !struck.contains($0) }.compactMap { byLetter[$0] }.map(entry)
    return LinesView(
      lines: entries.map { LinesView.Line(text: $0.text, mayKeep: $0.line.mayKeep) })
  }
}
