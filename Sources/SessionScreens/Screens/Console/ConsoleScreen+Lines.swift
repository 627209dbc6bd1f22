import Phrasebook
import WorkshopModel
import WorkshopProtocol

extension ConsoleScreen {
  /// The lines of the moderation list, in the order in which they came.
  var waitingList: [ServerMessage.ModerationList.Line] {
    model.linesStep.flatMap { model.lines[$0] }?.lines ?? []
  }

  /// Whether the words of lines may be on the screen now.
  func areLinesReadable(at local: Int64) -> Bool {
    desk.lines.isRead && desk.lines.step == model.linesStep && !model.isHelper && !desk.isBlank
      && local - desk.lastKey < LinesDesk.readMilliseconds
  }

  /// Covers the lines when nobody has pressed a key for a while.
  mutating func coverWhenIdle(at local: Int64) {
    if local - desk.lastKey >= LinesDesk.readMilliseconds { desk.cover() }
  }

  /// The line that the keys are at.
  var lineAtCursor: ServerMessage.ModerationList.Line? {
    let list = waitingList
    return list.isEmpty ? nil : list[min(desk.lines.cursor, list.count - 1)]
  }

  /// The marked lines, or else the one that the keys are at.
  private var chosenLetters: [String] {
    let marked = waitingList.map(\.letter).filter { desk.lines.marked.contains($0) }
    return marked.isEmpty ? [lineAtCursor?.letter].compactMap { $0 } : marked
  }

  /// Does something with lines that have been read.
  mutating func performOnLines(
    _ step: ConsoleAction.Step, at local: Int64
  ) -> ScreenOutput<ConsoleEvent> {
    guard let line = lineAtCursor, let listStep = model.linesStep else {
      return follow(.lines, at: local)
    }
    guard areLinesReadable(at: local) else {
      desk.toast = ConsoleToast([style.phrases(ConsoleScreenNewsPhrase.readFirst)], .warning)
      return ScreenOutput()
    }
    switch step {
    case .markLine: mark(line.letter)
    case .showLines: return moderate(.release(letters: chosenLetters), at: local)
    case .offerLines: return moderate(.offer(letters: chosenLetters), at: local)
    case .undoLine: return moderate(.undo(letter: line.letter), at: local)
    case .holdBackLines: desk.layer = .menu(.reason(letters: chosenLetters))
    case .redactLine:
      desk.layer = LineRedaction(letter: line.letter, text: line.text).map { .redaction($0) }
    case .replyToLine: desk.layer = .entry(ConsoleEntry(.reply(letter: line.letter)))
    case .themeLine:
      let place = LinesDesk.Line(step: listStep, letter: line.letter)
      desk.layer = .entry(ConsoleEntry(.theme(place), text: desk.lines.themes[place] ?? ""))
    default: break
    }
    return ScreenOutput()
  }

  private mutating func mark(_ letter: String) {
    if let place = desk.lines.marked.firstIndex(of: letter) {
      desk.lines.marked.remove(at: place)
    } else {
      desk.lines.marked.append(letter)
    }
  }

  private mutating func moderate(
    _ command: ModerationCommand, at local: Int64
  ) -> ScreenOutput<ConsoleEvent> {
    let output = request(.moderate(command), at: local)
    if !output.events.contains(.notConnected) { desk.lines.marked = [] }
    return output
  }

  /// The themes of a step with how many lines have each, most first.
  func themes(of step: StepID) -> [(theme: String, count: Int)] {
    let all = waitingList.compactMap {
      desk.lines.themes[LinesDesk.Line(step: step, letter: $0.letter)]
    }
    let counts = Dictionary(grouping: all) { $0.lowercased() }
    return counts.values.map { (theme: $0[0], count: $0.count) }
      .sorted { ($1.count, $0.theme) < ($0.count, $1.theme) }
  }
}
