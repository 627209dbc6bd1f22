package import Phrasebook
import WorkshopModel
import WorkshopProtocol

/// A console's events as plain lines.
package struct ConsoleLines: Sendable {
  let style: LineStyle

  /// Lines of such a style.
  package init(style: LineStyle = LineStyle()) { self.style = style }

  /// The language of the program's own sentences.
  package var phrases: Phrasebook { style.phrases }
  var words: ConsoleWords { ConsoleWords(phrases) }

  /// The lines for events, given what is known after them.
  package func lines(for events: [ConsoleEvent], _ model: ConsoleModel) -> [String] {
    var page = Page(style: style)
    for event in events { write(event, model, on: &page) }
    return page.lines
  }

  /// The sentence for a line that is no command.
  package func fault(_ fault: ConsoleFault) -> [String] {
    var page = Page(style: style)
    page.say(words.fault(fault))
    return page.lines
  }

  private func write(_ event: ConsoleEvent, _ model: ConsoleModel, on page: inout Page) {
    switch event {
    case .created(let codes): write(codes, on: &page)
    case .admitted(let admission):
      page.text(phrases(FacilitateArrivalPhrase.session), admission.title)
      if admission.isRehearsal { page.say(FacilitateArrivalPhrase.rehearsal) }
      page.say(words.ready(admission))
    case .lobby(let lobby):
      page.say(words.lobby(lobby))
      if model.tellsOfFew { page.say(FacilitatePeoplePhrase.few) }
    case .people(let people): page.say(words.people(people))
    case .plan(let plan): writeOutlook(plan, model, on: &page)
    case .helpWanted(let who): page.text(phrases(FacilitateRoomPhrase.helpWanted), who)
    case .pairHelpWanted: page.say(FacilitateRoomPhrase.pairHelp)
    case .signals(let slower, let moreTime):
      page.say(words.signals(slower: slower, moreTime: moreTime))
    case .notes(let notes): write(notes, on: &page)
    case .lines(let list): writeCovered(list, on: &page)
    case .refused(let hint): page.text(phrases.ownWords(hint))
    case .broadcast(let text): page.quote(text, from: phrases(FacilitateRoomPhrase.saidToEveryone))
    case .closing(_, let text), .ended(let text): page.text(phrases.ownWords(text))
    case .challenged, .exported, .noted, .reached, .showInvitation: break
    default: writeStep(event, model, on: &page)
    }
  }

  private func writeStep(_ event: ConsoleEvent, _ model: ConsoleModel, on page: inout Page) {
    switch event {
    case .step(let card):
      if model.isBackFromBallot, let draft = model.draft {
        page.blank()
        page.text(phrases(FacilitateStepPhrase.backTo), card.title)
        ParticipantLines(style: style).write(draft.lines, on: &page)
      } else {
        write(card, model, on: &page)
        if let guide = model.guide { page.say([guide.text(phrases)]) }
      }
    case .phase(let title, let phase):
      page.text(
        FacilitateStepPhrase.changed,
        ["title": .text(title), "phase": .text(phrases(model.told(phase)))])
    case .readiness(let readiness): page.say(words.readiness(readiness, of: model.card))
    case .timeIsUp: page.say(FacilitateProgressPhrase.timeIsUp)
    case .closingSoon(let seconds):
      page.say(page.words.closingSoon(seconds: seconds, canPass: false))
    case .extended(let seconds): page.say(page.words.extended(seconds: seconds))
    case .held: page.say(FacilitateRoomPhrase.held)
    case .resumed: page.say(FacilitateRoomPhrase.resumed)
    case .view(let title, let view, let onlyYou):
      let remark = model.card.flatMap { model.remark(on: view, of: $0.id) }
      page.blank()
      page.text(phrases(onlyYou ? FacilitateStepPhrase.onlyYou : .everybody), title)
      ViewWords.write(view, on: &page)
      if let remark { page.say(remark) }
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
      let lead = from.map { phrases(FacilitateRoomPhrase.speaker, ["name": .text(Page.line($0))]) }
      page.quote(text, from: lead ?? "")
    case .drafted(let changes): for change in changes { lines.write(change, on: &page) }
    case .keeper(let keeper): lines.write(keeper, on: &page)
    case .away(let isAway): page.say(isAway ? FacilitateRoomPhrase.away : .notAway)
    case .after(let seconds): page.say(after(seconds, model))
    case .role(let isFacilitator):
      page.say(isFacilitator ? FacilitateArrivalPhrase.nowFacilitator : .nowHelper)
    case .aside(let from, let text):
      page.quote(
        text, from: phrases(FacilitateRoomPhrase.asideFrom, ["name": .text(Page.line(from))]))
    case .asideSent: page.say(FacilitateRoomPhrase.asideSent)
    case .closedQuestions(let isOn):
      page.say(isOn ? FacilitateRoomPhrase.closedOn : .closedOff)
    case .seated: page.say(FacilitateRoomPhrase.seated)
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
      if model.notes.isEmpty { page.say(FacilitateSignalPhrase.noNotes) }
      write(model.notes, on: &page)
    case .sawToCalls(let hadSome):
      page.say(hadSome ? FacilitateSignalPhrase.callsSeen : .noCalls)
    case .showHelp: page.say(model.isHelper ? words.helperHelp : words.help)
    case .showLines: writeLines(model, isCovered: true, on: &page)
    case .readLines: writeLines(model, isCovered: false, on: &page)
    case .showThreads: writeThreads(model, on: &page)
    case .hintsAtConsent: page.say(FacilitateEndPhrase.consentFirst)
    case .notForHelpers: page.say(FacilitateArrivalPhrase.notForHelpers)
    case .asksToEnd:
      page.say(model.closesAt == nil ? FacilitateEndPhrase.asksToEnd : .asksToEndNow)
    case .notEnded: page.say(FacilitateEndPhrase.notEnded)
    case .asksToWithdraw(let line):
      page.say(FacilitateEndPhrase.asksToWithdraw, ["number": .number(line)])
    case .notWithdrawn(let line):
      page.say(FacilitateEndPhrase.notWithdrawn, ["number": .number(line)])
    case .noQuestion: page.say(FacilitateEndPhrase.noQuestion)
    case .noSuchWords: page.say(FacilitateLinesPhrase.noSuchWords)
    case .notConnected: page.say(ConnectionPhrase.notSent)
    case .unheard: page.say(ConnectionPhrase.unheard)
    case .quit:
      page.say(model.keeping == .nothing ? FacilitateArrivalPhrase.rehearsalLeft : .detached)
    default: break
    }
  }
}
