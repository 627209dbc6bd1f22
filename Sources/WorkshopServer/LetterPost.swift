import Disclosure
import WorkshopModel
import WorkshopProtocol

/// The letters between the facilitator and the authors of lines, and when they reach the console.
///
/// What an author does shows on the console with the next tick only, so that nobody in the room can
/// be watched while doing it (rules T4, T5).
struct LetterPost {
  /// Who wrote which line, and what was written about it; in memory alone (rules D5).
  var desk: ReplyDesk
  /// Whether lines from before a restart have lost their authors.
  var hasLostAuthors = false
  /// Drafts that were open at a restart, whose lines nobody can take back as their author.
  var lostDrafts: Set<StepID> = []
  /// The seats that were told so.
  var toldOfLoss: Set<SeatID> = []
  /// When the console is told of what authors did.
  private(set) var due: SessionInstant?

  private let tickSeconds: Int
  private var news: Set<StepID> = []
  /// Lines taken out since the last tick, as the console still lists them.
  private var struck: [StepID: [String: ServerMessage.ModerationList.Line]] = [:]
  /// How many of an author's letters the console knows, by step and letter.
  private var told: [StepID: [String: Int]] = [:]

  /// A post that is delivered on ticks of such a length, with notices in the session's language.
  init(tickSeconds: Int, language: String) {
    self.tickSeconds = tickSeconds
    desk = ReplyDesk(language: language)
  }

  /// An author has written about a line of a step.
  mutating func noteAnswer(_ step: StepID, at now: SessionInstant) {
    news.insert(step)
    wait(now)
  }

  /// An author has struck a line of a step; until the tick it is listed as before.
  mutating func noteStrike(
    of line: ServerMessage.ModerationList.Line, _ step: StepID, at now: SessionInstant
  ) {
    struck[step, default: [:]][line.letter] = line
    wait(now)
  }

  /// A line of a step as the console knows it.
  func known(
    _ line: ServerMessage.ModerationList.Line, of step: StepID
  ) -> ServerMessage.ModerationList.Line {
    struck[step]?[line.letter] ?? line
  }

  /// Ticks are at fixed moments, so that none tells when somebody wrote.
  private mutating func wait(_ now: SessionInstant) {
    let tick = Int64(tickSeconds) * 1000
    due = due ?? SessionInstant(milliseconds: (now.milliseconds / tick + 1) * tick)
  }

  /// What the console is told now: steps with new letters, and steps with lines taken out.
  mutating func takeNews() -> (replies: [StepID], lists: [StepID]) {
    due = nil
    for step in news {
      for thread in desk.threads(of: step) {
        told[step, default: [:]][thread.letter] = thread.lines.count(where: \.isAuthor)
      }
    }
    defer { (news, struck) = ([], [:]) }
    return (news.sorted(), struck.keys.sorted())
  }

  /// What the console may know of a step's threads.
  func replies(of step: StepID) -> ServerMessage.Replies {
    let threads = desk.threads(of: step).map { thread in
      var left = told[step]?[thread.letter] ?? 0
      let lines = thread.lines.filter { line in
        guard line.isAuthor else { return true }
        left -= 1
        return left >= 0
      }
      return ServerMessage.Replies.Thread(
        letter: thread.letter,
        lines: lines.map { ServerMessage.Replies.Line(text: $0.text, isAuthor: $0.isAuthor) })
    }
    return ServerMessage.Replies(step: step, threads: threads)
  }
}

extension ServerMessage.Letter {
  /// A letter as it travels.
  init(_ letter: SealedLetter) {
    let kind: Kind =
      switch letter.kind {
      case .reply: .reply
      case .heldBack: .heldBack
      case .struck: .struck
      }
    self.init(step: letter.step, token: letter.token, text: letter.text, kind: kind)
  }
}
