import Phrasebook
import TerminalKit
import WorkshopModel
import WorkshopProtocol

extension ParticipantScreen {
  /// Opens a field for words beside the step's own answer, with what was put aside.
  mutating func compose(_ purpose: Composer.Purpose) {
    if let refusal = refusal(of: purpose) {
      return notices.tell([writer.sentence(for: refusal, model)], isWarning: true, at: now)
    }
    sheet = nil
    scroll = 0
    composer = Composer(purpose)
    // The only line there is needs no number, and its old words are there to be mended.
    if purpose == .change, let lines = model.draft?.lines, lines.count == 1, let line = lines.first
    {
      composer?.field.paste("\(line.number) " + Page.line(line.text))
    }
    if purpose != .command { recall() }
  }

  /// Brings back what was put aside.
  private mutating func recall() {
    guard let purpose = composer?.purpose, let before = laidAside[purpose] else { return }
    composer = before
    laidAside[purpose] = nil
  }

  /// What could not be sent anyhow is refused first, so that nobody writes it for nothing.
  private func refusal(of purpose: Composer.Purpose) -> ParticipantRefusal? {
    switch purpose {
    case .note: isMemberLed ? .noFacilitator : nil
    case .reply: model.mailbox.threads.isEmpty ? .noLetter : nil
    case .strike: model.mailbox.shownLines.isEmpty ? .noOwnLines : nil
    case .avoid, .together: model.admission?.usesNames == true ? nil : .noAvoidHere
    case .propose: model.refusal(ofDraftWish: .propose)
    case .change: model.refusal(ofDraftWish: .change)
    case .withdraw: model.refusal(ofDraftWish: .withdraw)
    case .withNames, .command: nil
    }
  }

  mutating func takeInComposer(
    _ key: Key, _ token: AnswerToken
  ) -> ScreenOutput<ParticipantEvent> {
    switch key.symbol {
    case .escape:
      putAside()
      return ScreenOutput()
    case .enter: return submit(token)
    case .tab:
      if composer?.purpose == .note { composer?.isSigned.toggle() }
      return ScreenOutput()
    case .up where composer?.field.isEmpty == true: recall()
    case .pageUp: return scroll(by: -pageRows)
    case .pageDown: return scroll(by: pageRows)
    default: break
    }
    if key == .control("d") { return submit(token) }
    _ = composer?.field.take(key)
    if composer?.field.wasCut == true { tell(JoinFieldPhrase.tooLong) }
    return ScreenOutput()
  }

  mutating func putAside() {
    if let composer, !composer.field.isEmpty { laidAside[composer.purpose] = composer }
    composer = nil
  }

  private mutating func submit(_ token: AnswerToken) -> ScreenOutput<ParticipantEvent> {
    guard let composer else { return ScreenOutput() }
    guard !composer.field.text.oneLine.isEmpty else {
      self.composer = nil
      return ScreenOutput()
    }
    let typed = read(composer)
    guard case .wish(let intent) = typed else { return show(typed, from: composer.purpose) }
    let refusals = notices
    let output = act(intent, token)
    let isRefused = notices.isWarning && notices != refusals
    // Words that wait for an answer to the care card stay in their field.
    if !isRefused, !isAsked { drop(composer.purpose) }
    return output
  }

  private var isAsked: Bool {
    switch model.question {
    case .care, .pointer, .rewrite: true
    case .help, .leave, .sign, .end, .withdraw, nil: false
    }
  }

  private mutating func read(_ composer: Composer) -> TypedLine {
    let text = composer.field.text.oneLine
    switch composer.purpose {
    case .note: return .wish(.note(text, isSigned: composer.isSigned))
    case .propose: return .wish(.propose(text))
    case .avoid: return .wish(.avoid(LineReader.names(text)))
    case .together: return .wish(.together(text))
    case .reply: return reader.read("/reply " + text, model)
    case .change: return reader.read("/change " + text, model)
    case .withdraw: return reader.read("/withdraw " + text, model)
    case .strike: return reader.read("/strike " + text, model)
    case .withNames: return reader.read("/with " + text, model)
    case .command: return command(text)
    }
  }

  /// A word of line mode, with or without its slash; else an answer as line mode takes it.
  private mutating func command(_ typed: String) -> TypedLine {
    let text = typed.hasPrefix("/") || typed.hasPrefix(":") ? String(typed.dropFirst()) : typed
    let line = reader.read("/" + text, model)
    guard line == .refusal(.nothingAsked), model.pair == nil else { return line }
    return reader.read(text, model)
  }

  mutating func show(
    _ typed: TypedLine, from purpose: Composer.Purpose
  ) -> ScreenOutput<ParticipantEvent> {
    switch typed {
    case .wish: return ScreenOutput()
    case .help: sheet = ReadingSheet(.keys)
    case .blank: isBlank = true
    case .keepTicked:
      ticksKeep = true
      notices.tell(writer.lines(for: typed, model), at: now)
    case .comparesWith(let names):
      twos = names
      notices.tell(writer.lines(for: typed, model), at: now)
    case .again, .thought, .nextItem: notices.tell(writer.lines(for: typed, model), at: now)
    case .refusal(let refusal):
      notices.tell([writer.sentence(for: refusal, model)], isWarning: true, at: now)
      return ScreenOutput()
    case .yesOrNoPlease, .onePlease, .fault:
      notices.tell(writer.lines(for: typed, model), isWarning: true, at: now)
      return ScreenOutput()
    }
    drop(purpose)
    return ScreenOutput()
  }
}
