import Phrasebook
import TerminalKit
import WorkshopModel
import WorkshopProtocol

extension ParticipantScreen {
  /// What stands above the answer: a sheet, a question, or the scene.
  func column(at local: Int64) -> ScreenColumn {
    var column = ScreenColumn(style.look)
    if let sheet {
      write(sheet, on: &column)
    } else if asksToDetach {
      column.say(style.phrases(JoinScreenPhrase.detach))
    } else if let question = model.question, model.standing != .over {
      write(question, on: &column)
    } else if !writeBeside(composer, on: &column) {
      write(ParticipantScene.quiet(model), at: local, on: &column)
    }
    return column
  }

  /// One's own answer in words; nothing of this screen stays in the terminal.
  func own(_ answer: Answer, _ card: StepCard, isReadOut: Bool = true) -> [String] {
    var page = Page(style: writer.style)
    writer.writeOwn(answer, on: card, isReadOut: isReadOut, &page)
    return page.lines
  }

  /// What one needs to see for what is being written.
  private func writeBeside(_ composer: Composer?, on column: inout ScreenColumn) -> Bool {
    switch composer?.purpose {
    case .reply: column.lines(writer.lines(for: [.mailbox(model.mailbox.entries)], model))
    case .strike: column.lines(writer.lines(for: [.ownLines(model.mailbox.shownLines)], model))
    default: return false
    }
    return true
  }

  private func write(
    _ scene: ParticipantScene, at local: Int64, on column: inout ScreenColumn
  ) {
    let phrases = style.phrases
    switch scene {
    case .arriving: column.say(phrases(JoinScreenPhrase.arriving))
    case .nameWanted: column.lines(writer.lines(for: [.nameWanted(hint: nil)], model))
    case .waitingAtDoor: column.lines(writer.lines(for: [.waitingAtDoor], model))
    case .question: break
    case .after(let until): writeAfter(until, at: local, on: &column)
    case .terms(let card): writeTerms(card, on: &column)
    case .step(let step): write(step, at: local, on: &column)
    case .lobby(let lobby):
      writeAdmission(on: &column, with: writer.lines(for: [.lobby(lobby)], model))
      writeKeeper(on: &column)
    case .settling:
      writeAdmission(on: &column)
      column.gap()
      column.say(phrases(JoinScreenPhrase.settling))
    case .over: writeEnd(on: &column)
    }
  }

  /// The welcome, then who is here, then what there is to know.
  private func writeAdmission(on column: inout ScreenColumn, with seats: [String] = []) {
    guard let admission = model.admission else { return column.lines(seats) }
    let lines = writer.lines(for: [.admitted(admission, isBack: false)], model)
    column.lines(Array(lines.prefix(1)))
    column.lines(seats)
    column.gap()
    column.lines(Array(lines.dropFirst()))
  }

  func writeKeeper(on column: inout ScreenColumn) {
    guard let keeper = model.keeper else { return }
    column.gap()
    column.lines(writer.lines(for: [.keeper(keeper)], model))
  }

  private func writeTerms(_ card: StepCard, on column: inout ScreenColumn) {
    column.say(style.phrases(JoinScreenPhrase.late))
    if let catchUp { column.text(catchUp) }
    column.gap()
    writeWords(of: card, on: &column)
  }

  private func writeAfter(
    _ until: SessionInstant, at local: Int64, on column: inout ScreenColumn
  ) {
    let left = model.seconds(until: until, at: local)
    let resources = model.admission?.resources ?? []
    let event = ParticipantEvent.after(seconds: left, resources: resources)
    column.lines(Array(writer.lines(for: [event], model).drop { $0.isEmpty }))
    writeKeeper(on: &column)
    guard let current = model.current, let view = current.view else { return }
    column.gap()
    write(view, current.card, on: &column)
  }

  private func writeEnd(on column: inout ScreenColumn) {
    column.lines(farewell)
    if let resources = model.admission?.resources, !resources.isEmpty {
      column.gap()
      column.lines(writer.lines(for: [.resources(resources)], model))
    }
    column.gap()
    column.say(style.phrases(JoinScreenPhrase.endHint), .dim)
  }
}
