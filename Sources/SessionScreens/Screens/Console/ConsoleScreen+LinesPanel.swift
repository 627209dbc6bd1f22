import Phrasebook
import TerminalKit
import WorkshopModel
import WorkshopProtocol

extension ConsoleScreen {
  /// What waits: letters and states, and the words only while they are read.
  func lines(_ width: Int, at local: Int64) -> PanelText {
    var text = PanelText(width: width)
    guard let step = model.linesStep, !waitingList.isEmpty, !model.isHelper else {
      text.say(style.phrases(FacilitateLinesPhrase.none), .dim)
      return text
    }
    let list = waitingList
    func count(_ state: ServerMessage.ModerationList.State) -> PhraseValue {
      .number(list.count { $0.state == state })
    }
    text.say(
      say(
        .lineCounts,
        ["waiting": count(.waiting), "held": count(.held), "released": count(.released)]), .title)
    let isReadable = areLinesReadable(at: local)
    if !isReadable { text.say(say(.covered), .accent) }
    themes(step, on: &text)
    for (index, line) in list.enumerated() {
      let first = text.rows.count
      let isChosen = desk.panel == .lines && index == min(desk.lines.cursor, list.count - 1)
      let marker = isChosen ? style.look.glyph("▸", ascii: ">") : " "
      entry(line, step, (isReadable, marker), on: &text)
      if isChosen { text.select(from: first) }
    }
    return text
  }

  private func entry(
    _ line: ServerMessage.ModerationList.Line, _ step: StepID,
    _ shown: (isReadable: Bool, marker: String), on text: inout PanelText
  ) {
    let isMarked = desk.lines.marked.contains(line.letter)
    let box = isMarked ? "[x]" : "[ ]"
    var words = "\(shown.marker)\(box) \(Page.line(line.letter)) \(state(line.state))"
    if line.needsCare { words += style.phrases(FacilitateLinesPhrase.mayNeedCare) }
    if line.mayPoint { words += style.phrases(FacilitateLinesPhrase.mayPoint) }
    if line.mayKeep { words += style.phrases(FacilitateLinesPhrase.mayKeep) }
    text.say(words, line.state == .waiting ? .accent : .dim)
    guard shown.isReadable else { return }
    text.quote(style.phrases.quoted(line.text), indent: 4)
    let place = LinesDesk.Line(step: step, letter: line.letter)
    if let theme = desk.lines.themes[place] { text.quote("# " + theme, .good, indent: 4) }
  }

  private func state(_ state: ServerMessage.ModerationList.State) -> String {
    switch state {
    case .waiting: style.phrases(FacilitateLinesPhrase.isWaiting)
    case .held: style.phrases(FacilitateLinesPhrase.isHeld)
    case .released: style.phrases(FacilitateLinesPhrase.isReleased)
    }
  }

  /// The facilitator's own themes, with how often each was given.
  private func themes(_ step: StepID, on text: inout PanelText) {
    let themes = themes(of: step)
    guard !themes.isEmpty else { return }
    text.say(say(.themesHere), .dim)
    text.quote(themes.map { "\($0.theme) \($0.count)" }.joined(separator: middleDot), .good)
  }
}
