import TerminalKit
import WorkshopModel
import WorkshopProtocol

extension AnswerEntry {
  /// What is not whole about an answer, which the person is told before it goes.
  enum Opening: Hashable, Sendable {
    /// Statements without an answer, from 1.
    case statements([Int])
    /// Questions of a form without an answer, from 1.
    case questions([Int])
    /// So many items of a match that have none.
    case items(Int)
    /// Nothing has been moved in an order.
    case order
  }

  /// What is left open; nil where the answer is whole.
  var opening: Opening? {
    switch self {
    case .cards(let cards):
      return cards.isComplete ? nil : .statements(cards.openItems.map { $0 + 1 })
    case .match(let matcher): return matcher.isComplete ? nil : .items(matcher.openCount)
    case .form(let form):
      let open = form.items.indices.filter { !form.items[$0].isAnswered }
      return open.isEmpty ? nil : .questions(open.map { $0 + 1 })
    case .rank(let ranker): return ranker.isTouched ? nil : .order
    case .choice, .scale, .grid, .text, .line, .words: return nil
    }
  }

  /// Goes to what is left open, where one thing is shown at a time and no letters are text.
  mutating func goToOpening() {
    guard case .cards(var cards) = self else { return }
    cards.goToOpen()
    self = .cards(cards)
  }

  /// What was written, in lines; empty where nothing was.
  var writtenLines: [String] {
    let texts: [String] =
      switch self {
      case .text(let area): area.text.split(separator: "\n").map(String.init)
      case .line(let field): [field.text]
      case .words(let fields): fields.texts
      case .form(let form): form.texts.flatMap { $0.text.split(separator: "\n").map(String.init) }
      case .choice, .scale, .grid, .rank, .cards, .match: []
      }
    return texts.compactMap(Self.written)
  }

  /// Whether something is written beside spaces.
  var hasWords: Bool {
    let fields: [any WrittenField] =
      switch self {
      case .text(let area): [area]
      case .line(let field): [field]
      case .words(let fields): fields.fields
      case .form(let form): form.texts
      case .choice, .scale, .grid, .rank, .cards, .match: []
      }
    return fields.contains { $0.hasWords }
  }

  /// Whether something was chosen, placed or moved.
  var isBegun: Bool {
    switch self {
    case .choice(let list): !list.chosen.isEmpty
    case .scale(let bar): bar.value != nil
    case .grid(let grid): grid.spot != nil
    case .rank(let ranker): ranker.isTouched
    case .cards(let cards): cards.openItems.count < cards.items.count
    case .match(let matcher): matcher.openCount < matcher.items.count
    case .form(let form): form.items.contains { $0.isAnswered }
    case .text, .line, .words: hasWords
    }
  }
}
