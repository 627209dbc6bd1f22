import Phrasebook
import TerminalKit
import WorkshopModel
import WorkshopProtocol

extension ParticipantScreen {
  /// The answers to the question that lies over the scene; nil where none does.
  var dialog: JoinDialog? {
    guard sheet == nil, !asksToDetach, model.standing != .over, let question = model.question
    else { return nil }
    let (options, safe) = options(of: question)
    let focus = min(dialogFocus ?? safe, options.count - 1)
    return options.isEmpty ? nil : JoinDialog(options: options, focus: focus)
  }

  /// What can be answered, and which of it neither sends nor leaves.
  private func options(
    of question: ParticipantQuestion
  ) -> (options: [JoinDialog.Option], safe: Int) {
    switch question {
    case .help: return (yesOrNo(.yesHelp, .noHelp), 0)
    case .leave: return (yesOrNo(.yesLeave, .noLeave), 0)
    case .sign: return (yesOrNo(.yesSign, .noSign), 0)
    case .end: return (yesOrNo(.yesEnd, .noEnd), 0)
    case .withdraw: return (yesOrNo(.yesWithdraw, .noWithdraw), 0)
    case .rewrite: return (yesOrNo(.yesRewrite, .noRewrite), 0)
    case .care:
      let choices = CareChoice.allCases.filter(model.offers)
      let options = choices.map { option($0.rawValue, words.meaning(of: $0), .care($0)) }
      return (options, choices.firstIndex(of: .keepForMe) ?? 0)
    case .pointer:
      let choices = PointerChoice.allCases
      let options = choices.map { option($0.rawValue, words.meaning(of: $0), .pointer($0)) }
      return (options, choices.firstIndex(of: .writeAgain) ?? 0)
    }
  }

  private var words: ParticipantWords { ParticipantWords(style.phrases) }

  private func yesOrNo(_ yes: JoinAskPhrase, _ no: JoinAskPhrase) -> [JoinDialog.Option] {
    let letters = [JoinMovePhrase.no, .yes].map { style.phrases($0).first ?? "?" }
    let labels = [no, yes].map { style.phrases($0) }
    return zip(zip(letters, labels), [false, true]).map { words, isYes in
      JoinDialog.Option(key: words.0, label: words.1, intent: .confirm(isYes))
    }
  }

  private func option(
    _ number: Int, _ label: String, _ intent: ParticipantIntent
  ) -> JoinDialog.Option {
    JoinDialog.Option(key: Character("\(number)"), label: label, intent: intent)
  }

  /// Answers the question that lies over the scene.
  mutating func reply(
    _ key: Key, to question: ParticipantQuestion, _ token: AnswerToken
  ) -> ScreenOutput<ParticipantEvent> {
    guard let dialog else { return ScreenOutput() }
    switch key {
    case .character("x"): isBlank = true
    case Key(.escape): return act(Self.safeIntent(question), token)
    case Key(.enter): return act(dialog.options[dialog.focus].intent, token)
    case Key(.up), Key(.left), Key(.tab, shift: true): move(dialog, by: -1)
    case Key(.down), Key(.right), Key(.tab): move(dialog, by: 1)
    case Key(.pageUp): return scroll(by: -pageRows)
    case Key(.pageDown): return scroll(by: pageRows)
    default:
      if let intent = intent(of: key, question) { return act(intent, token) }
    }
    return ScreenOutput()
  }

  private mutating func move(_ dialog: JoinDialog, by step: Int) {
    dialogFocus = min(max(0, dialog.focus + step), dialog.options.count - 1)
  }

  /// What Esc means: nothing is sent, and nobody leaves.
  private static func safeIntent(_ question: ParticipantQuestion) -> ParticipantIntent {
    switch question {
    case .help, .leave, .sign, .end, .withdraw, .rewrite: .confirm(false)
    case .care: .care(.keepForMe)
    case .pointer: .pointer(.writeAgain)
    }
  }

  private func intent(of key: Key, _ question: ParticipantQuestion) -> ParticipantIntent? {
    guard let typed = key.plainCharacter else { return nil }
    switch question {
    case .help, .leave, .sign, .end, .withdraw, .rewrite:
      return style.phrases.answer(String(typed)).map { .confirm($0) }
    case .care:
      let choice = typed == "r" ? .contacts : typed.wholeNumberValue.flatMap(CareChoice.init)
      return choice.flatMap { model.offers($0) ? .care($0) : nil }
    case .pointer:
      return typed.wholeNumberValue.flatMap(PointerChoice.init).map { .pointer($0) }
    }
  }

  /// A line of a draft with what becomes of it.
  private func write(
    _ line: ServerMessage.Draft.Line, _ phrase: JoinAskPhrase, on column: inout ScreenColumn
  ) {
    var page = Page(style: writer.style)
    page.quote(line.text)
    column.lines(page.lines)
    column.say(style.phrases(phrase, ["number": .number(line.number)]))
  }

  /// What is asked, without its answers, which stand below.
  func write(_ question: ParticipantQuestion, on column: inout ScreenColumn) {
    let phrases = style.phrases
    switch question {
    case .help: column.say(phrases(JoinAskPhrase.help))
    case .leave: column.say(phrases(JoinAskPhrase.leave))
    case .sign(let answer):
      if let card = model.current?.card {
        column.text(card.title, .title)
        column.lines(own(answer, card))
        column.gap()
      }
      column.say(phrases(JoinAskPhrase.sign))
    case .end: column.say(phrases(model.closesAt == nil ? JoinAskPhrase.end : .endNow))
    case .withdraw(let line): write(line, .withdraw, on: &column)
    case .rewrite(let line, _): write(line, .rewrite, on: &column)
    case .care: column.say(phrases(CarePhrase.heavy))
    case .pointer(_, let replaced):
      column.say(phrases(CarePhrase.pointing))
      var page = Page(style: writer.style)
      for words in replaced.words { page.quote(words) }
      column.lines(page.lines)
    }
  }
}
