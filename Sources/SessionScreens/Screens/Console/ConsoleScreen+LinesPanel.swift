import Phrasebook
import TerminalKit
import WorkshopModel
import WorkshopProtocol

extension ConsoleScreen {
  /// What waits, with the keys in it: the words only while they are read.
  func lines(_ width: Int, at local: Int64) -> ListPanel {
    let list = waitingList
    let head = linesHead(width, at: local)
    guard let step = model.linesStep, !list.isEmpty, !model.isHelper else {
      return ListPanel(head: head, ModerationList([]), foot: PanelText(width: width))
    }
    let isReadable = areLinesReadable(at: local)
    let lines = list.map { line in
      let box = desk.lines.marked.contains(line.letter) ? "[x]" : "[ ]"
      return ModerationList.Line(
        "\(box) \(Page.line(line.letter))", isReadable ? Page.line(line.text) : nil,
        mark: mark(line, step), markRole: line.state == .waiting ? .accent : .dim)
    }
    return ListPanel(
      head: head, ModerationList(lines, selected: desk.lines.cursor),
      foot: PanelText(width: width))
  }

  /// What waits, while the keys are elsewhere: never with words.
  func linesElsewhere(_ width: Int, at local: Int64) -> PanelText {
    guard let step = model.linesStep, !model.isHelper, hasLinesToDo else {
      var none = PanelText(width: width)
      none.say(style.phrases(FacilitateLinesPhrase.none), .dim)
      return none
    }
    var text = linesHead(width, at: local)
    for line in waitingList.prefix(60) {
      text.item(Page.line(line.letter), mark(line, step), line.state == .waiting ? .plain : .dim)
    }
    return text
  }

  /// Whether lines wait, or the present step has some.
  var hasLinesToDo: Bool {
    waitingList.contains { $0.state == .waiting }
      || !waitingList.isEmpty && model.linesStep == model.card?.id
  }

  private func linesHead(_ width: Int, at local: Int64) -> PanelText {
    var text = PanelText(width: width)
    let list = waitingList
    guard let step = model.linesStep, !list.isEmpty, !model.isHelper else {
      text.say(style.phrases(FacilitateLinesPhrase.none), .dim)
      return text
    }
    func count(_ state: ServerMessage.ModerationList.State) -> PhraseValue {
      .number(list.count { $0.state == state })
    }
    text.say(
      say(
        .lineCounts,
        ["waiting": count(.waiting), "held": count(.held), "released": count(.released)]), .title)
    if !areLinesReadable(at: local) { text.say(say(.covered), .accent) }
    themes(step, on: &text)
    return text
  }

  /// What stands beside a line: its state, what the check thinks, the facilitator's theme.
  private func mark(_ line: ServerMessage.ModerationList.Line, _ step: StepID) -> String {
    var words = state(line.state)
    if line.needsCare { words += style.phrases(FacilitateLinesPhrase.mayNeedCare) }
    if line.mayPoint { words += style.phrases(FacilitateLinesPhrase.mayPoint) }
    if line.mayKeep { words += style.phrases(FacilitateLinesPhrase.mayKeep) }
    let place = LinesDesk.Line(step: step, letter: line.letter)
    return words + (desk.lines.themes[place].map { " #\($0)" } ?? "")
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
