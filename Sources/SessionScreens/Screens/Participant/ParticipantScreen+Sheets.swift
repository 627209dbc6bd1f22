import Phrasebook
import TerminalKit
import WorkshopModel
import WorkshopProtocol

extension ParticipantScreen {
  func write(_ sheet: ReadingSheet, on column: inout ScreenColumn) {
    switch sheet.content {
    case .keys: writeKeys(on: &column)
    case .told:
      column.say(style.phrases(JoinScreenPhrase.toldBefore), .title)
      if notices.told.isEmpty { column.say(style.phrases(JoinScreenPhrase.nothingTold)) }
      for notice in notices.told { column.lines(notice.lines) }
    case .letters:
      column.lines(writer.lines(for: [.mailbox(model.mailbox.entries)], model))
    case .lines(let lines): column.lines(lines)
    case .unsent(let unsent, at: _): write(unsent, on: &column)
    }
  }

  /// The keys of the scene with what they do, then the words of line mode.
  private func writeKeys(on column: inout ScreenColumn) {
    let phrases = style.phrases
    let lines = actions.map { action in
      let keys = action.letterKeys.map { keyName($0) }
      return HelpSheet.Line(keys.joined(separator: ", "), action.meaning(phrases))
    }
    column.add(HelpSheet([HelpSheet.Section(phrases(JoinScreenPhrase.keysTitle), lines)]))
    if hidesUnfocused { column.say(phrases(JoinScreenPhrase.hidesUnfocused)) }
    column.gap()
    column.say(phrases(JoinScreenPhrase.commandsTitle), .title)
    column.lines(writer.help(model))
  }

  /// Who sees the answer, directly above it, on every frame from which one can be sent.
  func audienceColumn(rows: Int) -> ScreenColumn {
    var column = ScreenColumn(style.look)
    guard sheet == nil, !asksToDetach, sendsAnswers, let card = addressed else { return column }
    if let audience = card.audience {
      column.say(style.phrases(JoinAnswerPhrase.audience) + " " + Page.line(audience))
    }
    guard model.current?.awaitsAnswer == true, model.terms == nil else { return column }
    // Where there is little room the row of keys shows what is not ticked.
    if card.form?.mayBeKept == true, model.question == nil, ticksKeep || rows >= 16 {
      let key = keyName(isTyping ? Key(.function(3)) : .character("k"))
      let phrase: JoinAnswerPhrase = ticksKeep ? .keepOn : .keepOff
      column.say(style.phrases(phrase, ["key": .text(key)]), .dim)
    }
    if !twos.isEmpty { column.lines(Array(writer.comparing(with: twos, model).prefix(1))) }
    return column
  }

  /// Whether what lies on top can lead to an answer being sent.
  private var sendsAnswers: Bool {
    switch model.question {
    case .help, .leave, .end, .withdraw: return false
    case .sign, .rewrite, .care, .pointer: return true
    case nil: return composer.map { $0.isForStep || $0.purpose == .command } ?? true
    }
  }

  /// The card whose audience stands above the input.
  private var addressed: StepCard? {
    switch ParticipantScene.quiet(model) {
    case .terms(let card): return card
    case .step(let step):
      // Who works alone writes to nobody.
      if model.worksAlone(in: step.card) { return nil }
      switch step.standing {
      case .asked, .going: return step.card
      case .satOut, .notYet, .answered, .takingBack, .finished, .closed, .ownOnly, .shown:
        return nil
      }
    case .arriving, .nameWanted, .waitingAtDoor, .question, .after, .lobby, .settling, .over:
      return nil
    }
  }

  /// What holds whatever the scene: no connection, nobody there, a quiet moment, being out.
  ///
  /// Where there is little room each is said in a few words, so that none is cut.
  func bannerColumn(isShort: Bool) -> ScreenColumn {
    var column = ScreenColumn(style.look)
    guard sheet == nil, model.standing != .over, model.admission != nil else { return column }
    let events: [(holds: Bool, event: ParticipantEvent, short: JoinBannerPhrase)] = [
      (model.isUnattended, .away(true), .away), (model.isHeld, .held, .held),
      (model.isAway, .signalled(.stepOut), .out),
    ]
    if !model.isConnected {
      let phrases = style.phrases
      let words = phrases(
        model.hasAnswered ? JoinScreenPhrase.reconnectingAnswered : .reconnecting)
      column.say(isShort ? phrases(JoinBannerPhrase.reconnecting) : words, .warning)
    }
    for (_, event, short) in events.filter(\.holds) {
      column.lines(isShort ? [style.phrases(short)] : writer.lines(for: [event], model))
    }
    if !isShort { column.gap() }
    return column
  }

  var progressColumn: ScreenColumn {
    var column = ScreenColumn(style.look)
    guard sheet == nil, model.question == nil, let current = model.current, current.isOpen,
      let progress = current.progress, model.standing == .here
    else { return column }
    for line in writer.lines(for: [.progress(progress)], model) { column.say(line, .dim) }
    return column
  }

  var toastColumn: ScreenColumn {
    var column = ScreenColumn(style.look)
    guard sheet == nil || notices.isWarning else { return column }
    column.lines(notices.toast)
    return column
  }
}
