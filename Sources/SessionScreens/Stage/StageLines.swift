import Phrasebook
package import WorkshopProtocol

/// What a shared screen shows as plain lines: the room's own words and views, nobody's answers.
package struct StageLines: Sendable {
  private let style: LineStyle
  private var scene = StageScene()

  /// A stage of such a style.
  package init(style: LineStyle = LineStyle()) { self.style = style }

  /// Whether the session has ended.
  package var isOver: Bool { scene.isOver }

  /// The lines for a message; empty for what a stage does not show.
  package mutating func receive(_ message: ServerMessage) -> [String] {
    var page = Page(style: style)
    // Two statements: what is written must see the scene as it is afterwards.
    let news = scene.receive(message.promising(in: style.phrases), at: 0)
    if let news { write(news, on: &page) }
    return page.lines
  }

  private func write(_ news: StageNews, on page: inout Page) {
    let lines = ParticipantLines(style: style)
    switch news {
    case .admitted(let admission):
      page.text(LobbyPhrase.onThisScreen, ["title": .text(admission.title)])
      if admission.isRehearsal { page.say(ArrivalPhrase.rehearsal) }
    case .lobby(let lobby): page.say(page.words.lobby(lobby))
    case .step(let card): write(card, on: &page)
    case .closed: page.say(RoomPhrase.stepClosed)
    case .held: page.say(RoomPhrase.held)
    case .resumed: page.say(RoomPhrase.resumed)
    case .broadcast(let text):
      page.say(RoomPhrase.broadcast)
      page.quote(text)
    case .progress(let progress): page.say(page.words.progress(progress))
    case .view(let shown):
      page.blank()
      page.text(StepPhrase.roomSeesOf, ["title": .text(shown.title)])
      ViewWords.write(shown.view, on: &page)
    case .round(let round): lines.write(round, scene.step?.card, on: &page)
    case .roundLine(let turn):
      page.quote(turn.text, from: turn.from.map { "\(Page.line($0)): " } ?? "")
    case .draft(let changes): for change in changes { lines.write(change, on: &page) }
    case .keeper(let keeper): lines.write(keeper, on: &page)
    case .away(let isAway): lines.writeAway(isAway, scene.admission, on: &page)
    case .after: page.say(AfterPhrase.stage)
    case .farewell(let text): page.text(page.phrases.ownWords(text))
    }
  }

  private func write(_ card: StepCard, on page: inout Page) {
    let lines = ParticipantLines(style: style)
    lines.writeTitle(card, on: &page)
    if let say = card.say { page.text(say) }
    if let ask = card.ask { page.text(ask) }
    lines.writeOptions(card, on: &page)
  }
}
