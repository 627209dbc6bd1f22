import Phrasebook
import TerminalKit
import WorkshopModel
import WorkshopProtocol

extension StageScreen {
  /// What is on the screen, whatever lies below it.
  enum Part: Hashable, Sendable {
    case arriving
    case lobby
    /// The room takes a moment.
    case held
    /// Nobody holds the room.
    case away
    case step(StageStep)
    case after(until: SessionInstant)
    case over(String)
  }

  var part: Part {
    switch scene.place {
    case .over(let text): return .over(text)
    case .arriving: return .arriving
    case .after(let until): return .after(until: until)
    case .lobby: return scene.isUnattended ? .away : .lobby
    case .step(let step):
      if scene.isUnattended { return .away }
      return scene.isHeld ? .held : .step(step)
    }
  }

  /// The parts of the page.
  func blocks(at local: Int64, in area: Rect) -> [StageBlock] {
    switch part {
    case .arriving: [own(.arriving)]
    case .lobby: lobbyBlocks(in: area)
    case .held: [large(.held), own(.heldCalmly, .dim), pulse(at: local)] + said
    case .away: [own(isMemberLed ? .keeperAway : .facilitatorAway)] + said
    case .step(let step): stepBlocks(step, at: local, in: area)
    case .after(let until): afterBlocks(until, at: local)
    case .over(let text):
      (scene.admission == nil ? [] : [own(.thanks)]) + foreign(style.phrases.ownWords(text))
    }
  }

  private var isMemberLed: Bool { scene.admission?.leadership == .member }

  /// The title, how to come in, and who is counted.
  private func lobbyBlocks(in area: Rect) -> [StageBlock] {
    var blocks: [StageBlock] = []
    if let title = scene.admission?.title {
      let rows = area.height >= Self.largeRows ? 2 : 0
      blocks.append(StageBlock(widget: StageTitle(Page.line(title), blockRows: rows)))
    }
    if let joinLine {
      blocks.append(own(.join))
      blocks.append(words(joinLine, .accent, gap: 0))
    }
    if let safetyWords {
      blocks.append(own(.safetyWords))
      blocks.append(StageBlock(widget: StageTitle(safetyWords), gap: 0))
      blocks.append(own(.sameWords, .dim, gap: 0).spare)
    }
    return blocks + countBlocks + keeperBlocks
  }

  /// The rows of a page on which block letters are not too much.
  static let largeRows = 24

  /// What everybody is told of who is here.
  var countBlocks: [StageBlock] {
    guard let lobby = scene.lobby else { return [] }
    var sentences = [
      style.phrases(StagePhrase.seats, ["seats": .number(lobby.seats)])
    ]
    if lobby.helpers > 0 {
      sentences.append(style.phrases(StagePhrase.helpers, ["helpers": .number(lobby.helpers)]))
    }
    if !lobby.facilitatorPresent, !isMemberLed {
      sentences.append(style.phrases(StagePhrase.noFacilitator))
    }
    if lobby.isLocked { sentences.append(style.phrases(StagePhrase.locked)) }
    if lobby.startsLateMinutes > 0 {
      sentences.append(
        style.phrases(StagePhrase.late, ["minutes": .number(lobby.startsLateMinutes)]))
    }
    return sentences.enumerated().map { sentence($1, gap: $0 == 0 ? 1 : 0) }
  }

  /// Who keeps the time, where the members lead.
  var keeperBlocks: [StageBlock] {
    guard let keeper = scene.keeper else { return [] }
    guard keeper.isKept else { return [own(.timeFree)] }
    guard let name = keeper.name else { return [] }
    let quoted = "\"\(Page.line(name))\""
    let text = style.phrases(StagePhrase.timeKept, ["name": .text(quoted)])
    return [sentence(text)]
  }

  private func afterBlocks(_ until: SessionInstant, at local: Int64) -> [StageBlock] {
    let left = until.milliseconds - scene.sessionTime(at: local).milliseconds
    let minutes = Int(max(1, (left + 59_999) / 60_000))
    let open = style.phrases(StagePhrase.stayOpen, ["minutes": .number(minutes)])
    return [large(.after), sentence(open)] + said + contacts
  }

  /// Where people find somebody to talk to.
  var contacts: [StageBlock] {
    let lines = scene.admission?.resources ?? []
    guard !lines.isEmpty else { return [] }
    return [own(.contacts, .dim)] + lines.map { words(Page.line($0), .quote, gap: 0) }
  }

  /// What the facilitator said to everybody.
  var said: [StageBlock] {
    guard let said = scene.said else { return [] }
    return [own(.said, .dim), words("\"\(Page.line(said))\"", .quote, gap: 0)]
  }

  /// A small mark that breathes, so that silence does not look like a frozen screen.
  private func pulse(at local: Int64) -> StageBlock {
    let isFull = style.look.isStill || (local / Self.pulseMilliseconds) % 2 == 0
    let mark = isFull ? style.look.glyph("●", ascii: "o") : style.look.glyph("○", ascii: ".")
    return words(mark, .dim)
  }

  static let pulseMilliseconds: Int64 = 2_000

  private func large(_ phrase: StagePhrase) -> StageBlock {
    StageBlock(widget: StageTitle(style.phrases(phrase), mark: ownMark + " "))
  }
}
