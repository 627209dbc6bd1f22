import Phrasebook
import TerminalKit
import WorkshopModel
import WorkshopProtocol

extension ParticipantScreen {
  /// A step as it stands between it and this person.
  func write(_ step: StepScene, at local: Int64, on column: inout ScreenColumn) {
    let card = step.card
    switch step.standing {
    case .satOut: return column.lines(trimmed(writer.lines(for: [.sittingOut(card)], model)))
    case .notYet:
      writeWords(of: card, on: &column)
      column.gap()
      column.say(style.phrases(JoinAnswerPhrase.notYet))
    case .going:
      writeWords(of: card, on: &column)
      writeWork(step, at: local, on: &column)
    case .asked: writeWords(of: card, on: &column)
    case .answered: writeWords(of: card, on: &column)
    case .takingBack:
      writeWords(of: card, on: &column)
      column.gap()
      column.say(style.phrases(JoinAnswerPhrase.comingBack))
    case .finished:
      writeWords(of: card, on: &column)
      column.gap()
      column.say(style.phrases(JoinAnswerPhrase.finished))
    case .closed:
      writeQuestion(of: card, on: &column)
      column.gap()
      writeWaiting(card, on: &column)
    case .ownOnly(let own, let earlier):
      writeQuestion(of: card, on: &column)
      column.gap()
      column.lines(writer.lines(for: [.ownAnswerOnly(own, earlier: earlier)], model))
    case .shown(let view, _): write(view, card, on: &column)
    }
  }

  /// Between a step's end and what comes of it, nobody wonders.
  private func writeWaiting(_ card: StepCard, on column: inout ScreenColumn) {
    column.lines(writer.lines(for: [.closed(card)], model))
    column.say(style.phrases(JoinScreenPhrase.between))
    if case .draft = card.body, let lines = model.draft?.lines {
      column.lines(writer.lines(for: [.draftLines(lines)], model))
    }
    guard card.form != nil, let audience = card.audience else { return }
    column.say(style.phrases(JoinAnswerPhrase.audience) + " " + Page.line(audience), .dim)
  }

  /// What is shown of a step.
  func write(_ view: View, _ card: StepCard, on column: inout ScreenColumn) {
    writeQuestion(of: card, on: &column)
    write(view, on: &column)
  }

  private func trimmed(_ lines: [String]) -> [String] { Array(lines.drop { $0.isEmpty }) }

  /// Title, words, terms, question: what the step says.
  func writeWords(of card: StepCard, on column: inout ScreenColumn) {
    column.text(card.title, .title)
    if let say = card.say { column.text(say) }
    writeBody(of: card, on: &column)
    if case .talk(_, showsResources: true) = card.body, let admission = model.admission,
      !admission.resources.isEmpty
    {
      column.lines(writer.lines(for: [.resources(admission.resources)], model))
    }
    // The terms count them as well, as they were when the gate opened.
    if case .gate(let gate) = card.body, let lobby = model.lobby,
      !gate.paragraph.contains(seats(lobby))
    {
      column.say(seats(lobby))
    }
    if let instead = card.instead {
      column.line(style.phrases(JoinAnswerPhrase.instead) + " ", instead, .plain)
    }
    if let ask = card.ask {
      column.gap()
      column.text(ask, .title)
    }
  }

  private func writeBody(of card: StepCard, on column: inout ScreenColumn) {
    // Turns are for those who have somebody to take them with.
    guard !model.worksAlone(in: card) else { return }
    var page = Page(style: writer.style)
    writer.writeBody(card, on: &page)
    column.lines(page.lines)
  }

  /// Seats are counted aloud at the gate, too (rules P2).
  private func seats(_ lobby: ServerMessage.Lobby) -> String {
    ParticipantWords(style.phrases).seats(lobby)
  }

  private func writeQuestion(of card: StepCard, on column: inout ScreenColumn) {
    column.text(card.title, .title)
    if let ask = card.ask { column.text(ask) }
  }

  /// One's own answer, and how it stands with it; both stay in sight below whatever is above.
  var ownColumns: (answer: ScreenColumn, standing: ScreenColumn) {
    var (column, standing) = (ScreenColumn(style.look), ScreenColumn(style.look))
    guard case .step(let step) = ParticipantScene.quiet(model) else { return (column, standing) }
    switch step.standing {
    case .answered(let answer, let isAcknowledged):
      column.lines(own(answer, step.card))
      write(answer, on: step.card, isAcknowledged: isAcknowledged, &standing)
    case .closed(let own), .shown(_, let own):
      // Two who look at the lists together must not find one's own marks beside them.
      if let own { column.lines(self.own(own, step.card, isReadOut: !step.card.isMatch)) }
    case .asked, .going, .satOut, .notYet, .takingBack, .finished, .ownOnly: break
    }
    return (column, standing)
  }

  private func write(
    _ answer: Answer, on card: StepCard, isAcknowledged: Bool, _ column: inout ScreenColumn
  ) {
    let phrases = style.phrases
    let role: TerminalKit.Role = isAcknowledged ? .good : .plain
    if card.form?.isUnshown == true, answer.content != .pass {
      let waits = !isAcknowledged && !model.isConnected
      column.say(
        waits ? phrases(OwnAnswerPhrase.waitsHere) : phrases(JoinAnswerPhrase.isInUnshown), role)
    } else {
      let sent: JoinAnswerPhrase = model.isConnected ? .onItsWay : .waits
      column.say(phrases(isAcknowledged ? .isIn : sent), role)
    }
    if card.form?.mayBeKept == true, answer.content != .pass {
      let phrase: JoinAnswerPhrase = answer.mayKeep ? .kept : .keepOff
      column.say(phrases(phrase, ["key": "k"]), .dim)
    }
  }

  private func write(_ view: View, on column: inout ScreenColumn) {
    column.gap()
    var lead = JoinAnswerPhrase.roomSees
    if model.admission?.circle != nil { lead = .isShown }
    if case .dyads = view { lead = .forYou }
    column.say(style.phrases(lead), .title)
    column.add(ViewPicture(view, style: style), indent: 2)
  }

  /// What goes on in a step in which nothing is sent as an answer.
  private func writeWork(_ step: StepScene, at local: Int64, on column: inout ScreenColumn) {
    switch step.card.body {
    case .breathe: writeBreath(at: local, on: &column)
    case .pair:
      if let pair = model.pair {
        column.gap()
        column.lines(writer.lines(for: [.paired(pair.paired)], model))
      } else if model.worksAlone(in: step.card), case .pair(let work) = step.card.body {
        column.gap()
        column.lines(writer.lines(for: [.solo(task: work.solo)], model))
      } else if model.isConnected {
        column.gap()
        column.say(style.phrases(AskingPhrase.pair))
      }
    case .round:
      column.gap()
      if let round = model.round { column.lines(writer.lines(for: [.turn(round)], model)) }
    case .draft: writeDraft(on: &column)
    default: break
    }
    writeTalk(on: &column)
    if let turn = talk.turn {
      column.gap()
      column.lines(writer.lines(for: [.timed(.turn(turn))], model))
    }
    if isMemberLed { writeKeeper(on: &column) }
  }

  /// What came of the last test, the lines, and the key that writes one.
  private func writeDraft(on column: inout ScreenColumn) {
    column.gap()
    if let outcome = model.draft?.outcome {
      column.text(outcome.line)
      column.say(style.phrases(JoinAnswerPhrase.roomSees), .title)
      column.add(ViewPicture(outcome.view, style: style), indent: 2)
      column.gap()
    }
    if let lines = model.draft?.lines {
      column.lines(writer.lines(for: [.draftLines(lines)], model))
    }
    guard model.refusal(ofDraftWish: .propose) == nil else { return }
    let key = JoinAction.propose.letterKeys.first.map { keyName($0) } ?? ""
    column.say(style.phrases(JoinAnswerPhrase.writesLine, ["key": .text(key)]))
  }

  private func writeTalk(on column: inout ScreenColumn) {
    if !talk.lines.isEmpty { column.gap() }
    for line in talk.lines {
      switch line {
      case .cue(let text): column.text(text)
      case .own(let text): column.line(style.look.glyph("▸ ", ascii: "> "), text)
      case .said(let from, let text):
        column.line(from.map { Page.line($0) + ": " } ?? "", style.phrases.quoted(Page.line(text)))
      }
    }
  }

  private func writeBreath(at local: Int64, on column: inout ScreenColumn) {
    guard let breath = breath(at: local) else { return }
    let seconds = Int((breath.left + 999) / 1000)
    let moving = ParticipantLines(style: LineStyle(isStill: false, phrases: style.phrases))
    let event = ParticipantEvent.timed(.breath(breath.phase, seconds: seconds))
    let words = moving.lines(for: [event], model).joined(separator: " ")
    column.gap()
    column.add(
      BreathingPacer(
        BreathingPacer.Phase(breath.phase), fraction: Double(breath.thousandths) / 1000,
        words: words))
  }
}

extension BreathingPacer.Phase {
  init(_ phase: BreathPhase) {
    switch phase {
    case .inhale: self = .inhale
    case .hold: self = .hold
    case .exhale: self = .exhale
    }
  }
}

extension StepCard {
  fileprivate var isMatch: Bool {
    if case .match = body { return true }
    return false
  }
}
