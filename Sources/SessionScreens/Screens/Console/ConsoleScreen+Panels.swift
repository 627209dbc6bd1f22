import Phrasebook
import TerminalKit
import WorkshopModel
import WorkshopProtocol

extension ConsoleScreen {
  /// The steps: done, now with its length, and coming with the time at which each begins.
  func agenda(_ width: Int) -> ListPanel {
    var foot = PanelText(width: width)
    guard let plan = model.plan else {
      foot.say(style.phrases(FacilitatePlanPhrase.none), .dim)
      return ListPanel(head: PanelText(width: width), Agenda([]), foot: foot)
    }
    let starts = beginnings(of: plan)
    let entries = plan.items.enumerated().map { index, item in
      Agenda.Entry(
        index + 1, Page.line(item.title),
        minutes: starts[index].map(Self.hours) ?? "\(item.minutes)'",
        state: Self.state(item.state))
    }
    foot.row(PanelText.Row())
    for line in writer.lines(for: [.plan(plan)], model) { foot.line(line) }
    let agenda = Agenda(entries, selected: desk.panel == .agenda ? agendaCursor : nil)
    return ListPanel(head: PanelText(width: width), agenda, foot: foot)
  }

  private static func state(_ state: ServerMessage.Plan.State) -> Agenda.State {
    switch state {
    case .held: .done
    case .current: .current
    case .coming: .coming
    }
  }

  /// Minutes from the start at which coming steps begin, as things stand; nil for those behind.
  private func beginnings(of plan: ServerMessage.Plan) -> [Int?] {
    let coming = plan.items.filter { $0.state == .coming }.reduce(0) { $0 + $1.minutes }
    var minute = (model.elapsedMinutes ?? 0) + model.remainingMinutes - coming
    return plan.items.map { item in
      guard item.state == .coming else { return nil }
      defer { minute += item.minutes }
      return minute
    }
  }

  /// Minutes from the start as hours and minutes.
  private static func hours(_ minutes: Int) -> String {
    let rest = minutes % 60
    return "\(minutes / 60):" + (rest < 10 ? "0\(rest)" : "\(rest)")
  }

  /// Signals as none, some or many, and whoever would like a person.
  func signals(_ width: Int) -> PanelText {
    var text = PanelText(width: width)
    for line in standingCalls { text.line(line, .alarm) }
    let mark = style.look.glyph("≈ ", ascii: "~ ")
    text.say(
      mark + say(.slower, ["count": .text(count(desk.slower))]),
      desk.slower == .none ? .plain : .warning)
    text.say(
      "+ " + say(.moreTime, ["count": .text(count(desk.moreTime))]),
      desk.moreTime == .none ? .plain : .warning)
    if desk.slower == .many { text.say(say(.suggestSlower)) }
    if desk.moreTime == .many { text.say(say(.suggestMoreTime)) }
    if !model.notes.isEmpty {
      text.say(say(.notesHere, ["count": .number(model.notes.count)]), .accent)
    }
    let letters = model.replies.values.reduce(0) { $0 + $1.threads.count }
    if letters > 0, !model.isHelper {
      text.say(say(.lettersHere, ["count": .number(letters)]), .accent)
    }
    return text
  }

  private func count(_ count: CoarseCount) -> String {
    switch count {
    case .none: style.phrases(FacilitateSignalPhrase.nobody)
    case .some: style.phrases(FacilitateSignalPhrase.some)
    case .many: style.phrases(FacilitateSignalPhrase.many)
    }
  }

  /// People as counts; names only where the session has them.
  func people(_ width: Int) -> PanelText {
    var text = PanelText(width: width)
    if let people = model.people {
      for line in writer.lines(for: [.people(people)], model) { text.line(line, .title) }
    }
    if let lobby = model.lobby {
      for line in writer.lines(for: [.lobby(lobby)], model) { text.line(line) }
    }
    if model.people == nil, model.lobby == nil { text.say(say(.nobodyYet), .dim) }
    // In a lecture there are thousands; the sheet of people has them all.
    for letter in (model.people?.letters ?? []).prefix(60) {
      let (head, name) = Page.line(letter).headAndRest
      text.item(head, name)
    }
    return text
  }

  /// The facilitator's own notes.
  func notes(_ width: Int) -> PanelText {
    var text = PanelText(width: width)
    if desk.ownNotes.isEmpty { text.say(say(.noOwnNotes), .dim) }
    for note in desk.ownNotes { text.quote(note, .plain) }
    return text
  }

  /// What happened last; a panel has the latest lines, the sheet has them all.
  func log(_ width: Int, most: Int = 40) -> PanelText {
    var text = PanelText(width: width)
    if desk.log.lines.isEmpty { text.say(say(.nothingYet), .dim) }
    for line in desk.log.lines.suffix(most) { text.line(line) }
    return text
  }
}
