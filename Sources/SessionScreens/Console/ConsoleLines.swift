import WorkshopModel
import WorkshopProtocol

/// A console's events as plain lines.
package struct ConsoleLines: Sendable {
  let style: LineStyle

  /// Lines of such a style.
  package init(style: LineStyle = LineStyle()) { self.style = style }

  /// The lines for events, given what is known after them.
  package func lines(for events: [ConsoleEvent], _ model: ConsoleModel) -> [String] {
    var page = Page(columns: style.columns)
    for event in events { write(event, model, on: &page) }
    return page.lines
  }

  /// The sentence for a line that is no command.
  package func fault(_ fault: ConsoleFault) -> [String] {
    var page = Page(columns: style.columns)
    page.say(ConsoleWords.fault(fault))
    return page.lines
  }

  private func write(_ event: ConsoleEvent, _ model: ConsoleModel, on page: inout Page) {
    switch event {
    case .created(let codes): write(codes, on: &page)
    case .admitted(let admission):
      page.text("Session: ", admission.title)
      if admission.isRehearsal { page.say(ConsoleWords.rehearsal) }
      page.say(ConsoleWords.ready(admission))
    case .lobby(let lobby): page.say(ConsoleWords.lobby(lobby))
    case .people(let people): page.say(ConsoleWords.people(people))
    case .plan(let plan): writeOutlook(plan, model, on: &page)
    case .helpWanted(let who): page.text("Somebody would like a person: ", who)
    case .pairHelpWanted: page.say(ConsoleWords.pairHelp)
    case .signals(let slower, let moreTime):
      page.say(ConsoleWords.signals(slower: slower, moreTime: moreTime))
    case .notes(let notes): write(notes, on: &page)
    case .lines(let list): writeCovered(list, on: &page)
    case .refused(let hint): page.text(hint)
    case .broadcast(let text): page.quote(text, from: "Said to everyone: ")
    case .closing(_, let text), .ended(let text): page.text(text)
    case .challenged, .exported, .noted, .reached, .showInvitation: break
    default: writeStep(event, model, on: &page)
    }
  }

  private func writeStep(_ event: ConsoleEvent, _ model: ConsoleModel, on page: inout Page) {
    switch event {
    case .step(let card):
      if model.isBackFromBallot, let draft = model.draft {
        page.blank()
        page.text("Back to ", card.title)
        ParticipantLines(style: style).write(draft.lines, on: &page)
      } else {
        write(card, on: &page)
      }
    case .phase(let title, let phase):
      page.text("Step ", "\(Page.line(title)): \(ConsoleWords.phase(phase)).")
    case .readiness(let readiness): page.say(ConsoleWords.readiness(readiness))
    case .timeIsUp: page.say(ConsoleWords.timeIsUp)
    case .closingSoon(let seconds): page.say(ParticipantWords.closingSoon(seconds: seconds))
    case .extended(let seconds): page.say(ParticipantWords.extended(seconds: seconds))
    case .held: page.say(ConsoleWords.held)
    case .resumed: page.say(ConsoleWords.resumed)
    case .view(let title, let view, let onlyYou):
      page.blank()
      page.text(onlyYou ? ConsoleWords.onlyYou : ConsoleWords.everybody, title)
      ViewWords.write(view, on: &page)
    default: writeTogether(event, model, on: &page)
    }
  }

  private func writeTogether(
    _ event: ConsoleEvent, _ model: ConsoleModel, on page: inout Page
  ) {
    let lines = ParticipantLines(style: style)
    switch event {
    case .turn(let round): lines.write(round, model.card, on: &page)
    case .roundLine(let from, let text):
      page.quote(text, from: from.map { "\(Page.line($0)): " } ?? "")
    case .drafted(let changes): for change in changes { lines.write(change, on: &page) }
    case .keeper(let keeper): lines.write(keeper, on: &page)
    case .away(let isAway): page.say(isAway ? ConsoleWords.away : ConsoleWords.notAway)
    case .after(let seconds): page.say(ConsoleWords.after(seconds: seconds))
    case .role(let isFacilitator):
      page.say(isFacilitator ? ConsoleWords.nowFacilitator : ConsoleWords.nowHelper)
    case .aside(let from, let text): page.quote(text, from: "From \(Page.line(from)): ")
    case .asideSent: page.say(ConsoleWords.asideSent)
    case .closedQuestions(let isOn):
      page.say(isOn ? ConsoleWords.closedOn : ConsoleWords.closedOff)
    case .seated: page.say(ConsoleWords.seated)
    case .replies(let replies): writeCovered(replies, model, on: &page)
    default: writeAsked(event, model, on: &page)
    }
  }

  private func writeAsked(_ event: ConsoleEvent, _ model: ConsoleModel, on page: inout Page) {
    switch event {
    case .showPlan: writePlan(model, on: &page)
    case .showPeople: writePeople(model, on: &page)
    case .showStatus: writeStatus(model, on: &page)
    case .showNotes:
      if model.notes.isEmpty { page.say(ConsoleWords.noNotes) }
      write(model.notes, on: &page)
    case .showHelp:
      let help = model.isHelper ? ConsoleWords.helperHelp : ConsoleWords.help
      page.say(help.split(separator: "\n").map(String.init))
    case .showLines: writeLines(model, isCovered: true, on: &page)
    case .readLines: writeLines(model, isCovered: false, on: &page)
    case .showThreads: writeThreads(model, on: &page)
    case .hintsAtConsent: page.say(ConsoleWords.consentFirst)
    case .notForHelpers: page.say(ConsoleWords.notForHelpers)
    case .asksToEnd:
      page.say(model.closesAt == nil ? ConsoleWords.asksToEnd : ConsoleWords.asksToEndNow)
    case .notEnded: page.say(ConsoleWords.notEnded)
    case .noQuestion: page.say(ConsoleWords.noQuestion)
    case .noSuchWords: page.say(ConsoleWords.noSuchWords)
    case .quit: page.say(ConsoleWords.detached)
    default: break
    }
  }
}
