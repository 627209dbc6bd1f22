import WorkshopModel
package import WorkshopProtocol

/// What a shared screen shows as plain lines: the room's own words and views, nobody's answers.
package struct StageLines: Sendable {
  private let style: LineStyle
  private var titles: [StepID: String] = [:]
  private var lobby: ServerMessage.Lobby?
  private var progress: CoarseProgress?
  private var card: StepCard?
  private var admission: ServerMessage.Admission?
  private var round: ServerMessage.Round?
  private var draft: ServerMessage.Draft?
  /// Whether the session has ended.
  package private(set) var isOver = false

  /// A stage of such a style.
  package init(style: LineStyle = LineStyle()) { self.style = style }

  /// The lines for a message; empty for what a stage does not show.
  package mutating func receive(_ message: ServerMessage) -> [String] {
    var page = Page(columns: style.columns)
    switch message {
    case .admitted(let admission):
      self.admission = admission
      page.text("On this screen: ", admission.title)
      if admission.isRehearsal { page.say(ParticipantWords.rehearsal) }
    case .lobby(let lobby):
      if self.lobby != lobby { page.say(ParticipantWords.lobby(lobby)) }
      self.lobby = lobby
    case .step(let card): write(card, on: &page)
    case .held: page.say(ParticipantWords.held)
    case .resumed: page.say(ParticipantWords.resumed)
    case .broadcast(let text):
      page.say(ParticipantWords.broadcast)
      page.quote(text)
    case .progress(_, let progress):
      if self.progress != progress { page.say(ParticipantWords.progress(progress)) }
      self.progress = progress
    case .view(let step, let view, false):
      page.blank()
      page.text("What the room sees of ", titles[step] ?? step.name)
      ViewWords.write(view, on: &page)
    case .phase(_, .closed, _): page.say(ParticipantWords.stepClosed)
    case .error(_, let hint, _):
      isOver = true
      page.text(hint)
    case .close(let reason, let text):
      isOver = reason.isFinal
      page.text(text)
    case .ended(let text):
      isOver = true
      page.text(text)
    default: receiveTogether(message, on: &page)
    }
    return page.lines
  }

  private mutating func receiveTogether(_ message: ServerMessage, on page: inout Page) {
    let lines = ParticipantLines(style: style)
    switch message {
    case .round(let round):
      if self.round?.standing != round.standing { lines.write(round, card, on: &page) }
      self.round = round
    case .roundLine(_, let from, let text):
      page.quote(text, from: from.map { "\(Page.line($0)): " } ?? "")
    case .draft(let message):
      let before = draft?.step == message.step ? draft?.lines ?? [] : []
      let all = message.continuesList ? before + message.lines : message.lines
      draft = ServerMessage.Draft(step: message.step, lines: all)
      for change in DraftChange.between(before, all) { lines.write(change, on: &page) }
    case .keeper(let keeper): lines.write(keeper, on: &page)
    case .away(let isAway):
      page.say(isAway ? TogetherWords.unattended(admission) : TogetherWords.attended)
    case .after: page.say(TogetherWords.stageAfter)
    default: break
    }
  }

  private mutating func write(_ card: StepCard, on page: inout Page) {
    progress = nil
    (self.card, round) = (card, nil)
    titles[card.id] = card.title
    let lines = ParticipantLines(style: style)
    lines.writeTitle(card, on: &page)
    if let say = card.say { page.text(say) }
    if let ask = card.ask { page.text(ask) }
    lines.writeOptions(card, on: &page)
  }
}
