package import WorkshopModel
package import WorkshopProtocol

/// What was written to the author of some lines, and what the author writes back (rules T4).
///
/// It is kept in memory alone and opens only when its owner asks.
package struct Mailbox: Sendable {
  /// Tokens in every line to the mailbox, whatever it holds.
  package static let tokenCount = 8
  /// Lines, and letters, that are remembered.
  private static let capacity = 64
  /// Lines of one step that are remembered as shown.
  private static let longestRoom = 4_000
  /// Letters that may wait for the next heartbeat.
  private static let waitingLetters = 8
  /// Heartbeats on which a letter goes out without an answer.
  private static let tries = 3

  /// A line of one's own.
  package struct OwnLine: Hashable, Sendable {
    package let step: StepID
    package let title: String
    package let text: String
    package let token: AnswerToken
  }

  /// A letter with the line that it is about.
  package struct Entry: Hashable, Sendable {
    package let letter: ServerMessage.Letter
    package let line: OwnLine
  }

  private var own: [OwnLine] = []
  /// What the room has seen of a step: its lines, or nil where words were counted together.
  private var shown: [StepID: [String]?] = [:]
  private var waiting: [ClientMessage.Letter] = []
  private var sent = 0
  private let fillers: [AnswerToken]
  /// All letters, the latest last.
  package private(set) var entries: [Entry] = []

  /// An empty mailbox; the fillers stand in the place of tokens while there are few.
  package init(fillers: [AnswerToken] = []) { self.fillers = fillers }

  /// What goes out on a heartbeat.
  mutating func onPing() -> ClientMessage.Mail {
    let tokens = own.suffix(Self.tokenCount).map(\.token) + fillers
    if sent >= Self.tries, !waiting.isEmpty {
      waiting.removeFirst()
      sent = 0
    }
    if !waiting.isEmpty { sent += 1 }
    return ClientMessage.Mail(
      tokens: Array(tokens.prefix(Self.tokenCount)), letter: waiting.first)
  }

  /// What came; letters about other people's lines are not looked at.
  mutating func receive(_ letters: [ServerMessage.Letter]) {
    if sent > 0 {
      waiting.removeFirst()
      sent = 0
    }
    for letter in letters {
      guard let line = own.first(where: { $0.token == letter.token && $0.step == letter.step })
      else { continue }
      let entry = Entry(letter: letter, line: line)
      if !entries.contains(entry) { entries.append(entry) }
    }
    entries.removeFirst(max(0, entries.count - Self.capacity))
  }

  /// Remembers a line of one's own; twice is once.
  mutating func remember(_ line: OwnLine) {
    guard !own.contains(where: { $0.token == line.token }) else { return }
    own.append(line)
    own.removeFirst(max(0, own.count - Self.capacity))
  }

  /// Remembers what the room was shown; a later batch of lines stands beside the earlier one.
  mutating func noteShown(_ step: StepID, lines: [String]?) {
    let earlier = shown[step] ?? []
    guard let lines, let earlier else {
      shown[step] = .some(nil)
      return
    }
    shown[step] = (earlier + lines).suffix(Self.longestRoom)
  }

  private func wasShown(_ line: OwnLine) -> Bool {
    guard let lines = shown[line.step] else { return false }
    return lines?.contains { Self.shows($0, line.text) } ?? true
  }

  /// Whether a shown line is one's own, also with `[someone]` in the place of some words.
  private static func shows(_ shown: String, _ own: String) -> Bool {
    var rest = SafeText(untrusted: own).string[...]
    let pieces = SafeText(untrusted: shown).string
      .split(separator: "[someone]", omittingEmptySubsequences: false)
    guard pieces.count > 1, let first = pieces.first, let last = pieces.last else {
      return pieces.first == rest
    }
    guard rest.hasPrefix(first) else { return false }
    rest = rest.dropFirst(first.count)
    for piece in pieces.dropFirst().dropLast() where !piece.isEmpty {
      guard let place = rest.firstRange(of: piece) else { return false }
      rest = rest[place.upperBound...]
    }
    return rest.hasSuffix(last)
  }

  /// Own lines that the room has seen and that can be struck.
  package var shownLines: [OwnLine] {
    let gone = Set(entries.filter { $0.letter.kind != .reply }.map(\.line.token))
    let leaving = Set(waiting.filter(\.isStrike).map(\.token))
    return own.filter {
      wasShown($0) && !gone.contains($0.token) && !leaving.contains($0.token)
    }
  }

  /// Lines about which the facilitator wrote, the one written about last at the end.
  package var threads: [OwnLine] { Self.threads(of: entries) }

  /// The lines of some letters about which the facilitator wrote.
  package static func threads(of entries: [Entry]) -> [OwnLine] {
    var lines: [OwnLine] = []
    for entry in entries where entry.letter.kind == .reply {
      lines.removeAll { $0 == entry.line }
      lines.append(entry.line)
    }
    return lines
  }

  /// Puts a letter where the next heartbeat takes it; false where too many wait.
  mutating func queue(_ letter: ClientMessage.Letter) -> Bool {
    guard waiting.count < Self.waitingLetters else { return false }
    waiting.append(letter)
    return true
  }

  /// The connection is gone; what was on its way goes out again.
  mutating func disconnected() { sent = 0 }
}
