import Phrasebook
public import WorkshopModel

/// Carries sealed letters between the facilitator and whoever wrote a line, by the line's token.
///
/// It lives in memory until the session ends (rules D5) and knows nobody: only who has the token of
/// an answer can read what was written to its author.
public struct ReplyDesk: Sendable, CustomStringConvertible, CustomReflectable {
  /// The most graphemes of a letter.
  public static let longestGraphemes = 140
  /// The most bytes of a letter, so that several fit into one mail of 4,096 bytes (rules T4).
  public static let longestBytes = 600
  /// The most letters of either side about one line.
  public static let mostLetters = 6
  /// The bytes of one mail, with room for what is around the letters.
  static let mailBytes = 3_800

  private var threads: [LineID: Thread] = [:]
  private var lines: [AnswerToken: [LineID]] = [:]

  /// The session's language.
  private let language: String

  /// A desk without any line.
  public init(language: String = "") { self.language = language }

  /// Takes in the authors of a step's lines, by letter.
  public mutating func register(_ authors: [String: AnswerToken], of step: StepID) {
    for (letter, token) in authors.sorted(by: { $0.key < $1.key }) {
      let line = LineID(step: step, letter: letter)
      guard threads[line] == nil else { continue }
      threads[line] = Thread(token: token)
      lines[token, default: []].append(line)
    }
  }

  /// Writes to whoever wrote a line.
  ///
  /// - Throws: `ReplyRefusal`, and nothing was written.
  public mutating func reply(
    _ text: String, to letter: String, of step: StepID
  ) throws(ReplyRefusal) {
    let line = LineID(step: step, letter: letter)
    guard var thread = threads[line] else { throw .unknownLine }
    let words = try Self.letter(text)
    guard thread.said.count(where: { !$0.isAuthor }) < Self.mostLetters else { throw .tooMany }
    thread.said.append(ReplyThread.ThreadLine(text: words, isAuthor: false))
    thread.letters.append(
      SealedLetter(step: step, token: thread.token, text: words, kind: .reply))
    threads[line] = thread
  }

  /// Tells an author why a line was held back; nil takes the reason back.
  public mutating func explain(_ reason: HoldBackReason?, letter: String, of step: StepID) {
    let line = LineID(step: step, letter: letter)
    guard var thread = threads[line] else { return }
    thread.letters.removeAll { $0.kind == .heldBack }
    if let reason {
      thread.letters.append(
        SealedLetter(
          step: step, token: thread.token, text: reason.words(in: language), kind: .heldBack))
    }
    threads[line] = thread
  }

  /// Takes an author's answer to a letter; nobody can write who was not written to.
  ///
  /// - Throws: `ReplyRefusal`, and nothing was written.
  public mutating func answer(
    _ text: String, from token: AnswerToken, of step: StepID
  ) throws(ReplyRefusal) {
    let own = (lines[token] ?? []).filter { $0.step == step }
    guard !own.isEmpty else { throw .unknownLine }
    guard let line = own.first(where: { threads[$0]?.wasWrittenTo == true }) else {
      throw .nothingToAnswer
    }
    let words = try Self.letter(text)
    guard let said = threads[line]?.said, said.count(where: \.isAuthor) < Self.mostLetters else {
      throw .tooMany
    }
    threads[line]?.said.append(ReplyThread.ThreadLine(text: words, isAuthor: true))
  }

  /// The letters of the lines that an author strikes; the moderation takes each of them out.
  ///
  /// - Throws: `ReplyRefusal`, and nothing was struck.
  public mutating func strike(
    _ token: AnswerToken, of step: StepID
  ) throws(ReplyRefusal) -> [String] {
    let own = (lines[token] ?? []).filter { $0.step == step }
    guard !own.isEmpty else { throw .unknownLine }
    let open = own.filter { threads[$0]?.isStruck == false }
    let words = struck
    for line in open {
      threads[line]?.isStruck = true
      threads[line]?.letters.append(
        SealedLetter(step: step, token: token, text: words, kind: .struck))
    }
    return open.map(\.letter)
  }

  /// What waits for the owner of some tokens, as much as fits; what was given less often comes first.
  ///
  /// A mail may get lost, so letters are given again and again until the session ends.
  public mutating func mail(for tokens: [AnswerToken]) -> [SealedLetter] {
    let asked = Set(tokens).sorted().flatMap { lines[$0] ?? [] }
    let all = asked.flatMap { line in
      (threads[line]?.letters ?? []).indices.map { Place(line: line, index: $0) }
    }
    let ordered = all.enumerated().sorted {
      (given($0.element), $0.offset) < (given($1.element), $1.offset)
    }
    var room = Self.mailBytes
    var mail: [SealedLetter] = []
    for place in ordered.map(\.element) {
      guard let letter = threads[place.line]?.letters[place.index] else { continue }
      room -= letter.bytes
      guard room >= 0 else { break }
      threads[place.line]?.letters[place.index].given += 1
      mail.append(letter)
    }
    return mail
  }

  /// What was written about a step's lines, in the order of their letters.
  public func threads(of step: StepID) -> [ReplyThread] {
    threads.filter { $0.key.step == step && !$0.value.said.isEmpty }
      .map { ReplyThread(letter: $0.key.letter, lines: $0.value.said) }
      .sorted { ($0.letter.count, $0.letter) < ($1.letter.count, $1.letter) }
  }

  /// Says what it is and nothing of what was written.
  public var description: String { "reply desk" }
  /// Shows nothing of what was written.
  public var customMirror: Mirror { Mirror(self, children: []) }

  private var struck: String { Phrasebook(tag: language)(ServerLinePhrase.struck) }

  private struct LineID: Hashable, Sendable {
    let step: StepID
    let letter: String
  }

  private struct Thread: Sendable {
    let token: AnswerToken
    var said: [ReplyThread.ThreadLine] = []
    var letters: [SealedLetter] = []
    var isStruck = false

    var wasWrittenTo: Bool { said.contains { !$0.isAuthor } }
  }

  private struct Place {
    let line: LineID
    let index: Int
  }

  private func given(_ place: Place) -> Int { threads[place.line]?.letters[place.index].given ?? 0 }

  /// The text made safe for screens.
  private static func letter(_ text: String) throws(ReplyRefusal) -> String {
    let safe = SafeText(untrusted: text, limits: .line(graphemes: 10 * longestGraphemes)).string
    guard !safe.allSatisfy(\.isWhitespace) else { throw .empty }
    guard let line = AnswerRules.line(safe, limit: longestGraphemes),
      line.utf8.count <= longestBytes
    else { throw .tooLong }
    return line
  }
}
