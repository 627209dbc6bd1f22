import Phrasebook
import TerminalKit
import WorkshopModel
import WorkshopProtocol

extension AnswerEntry {
  /// An empty entry for a place; nil where there is none.
  init?(_ place: EntryPlace, _ model: ParticipantModel, _ phrases: Phrasebook) {
    switch place {
    case .name:
      self = .line(Self.field(phrases(JoinFieldPhrase.name), shownLimit: Self.longestName))
    case .terms:
      guard case .gate(let gate)? = model.terms?.body else { return nil }
      self = .choice(ChoiceList(gate.options.map(Page.line)))
    case .answer:
      guard let card = model.current?.card else { return nil }
      self.init(card.body, earlier: Self.earlier(card, model), phrases)
    case .reflection:
      self = .text(Self.area(phrases(JoinFieldPhrase.reflect)))
    case .pairLine: self = .line(Self.field(phrases(JoinFieldPhrase.pairLine)))
    case .turn:
      let hint = phrases(JoinFieldPhrase.turn)
      self = .line(Self.field(hint, shownLimit: RoundLimits.graphemes))
    }
  }

  private init?(_ body: StepCard.Body, earlier: Answer.Content?, _ phrases: Phrasebook) {
    switch body {
    case .gate(let gate): self = .choice(ChoiceList(gate.options.map(Page.line)))
    case .choice(let options, let most):
      self = .choice(ChoiceList(options.map(Page.line), most: most))
    case .scale(let range, let labels):
      var before: Int?
      if case .number(let number)? = earlier { before = number }
      self = .scale(ScaleBar(range, labels: labels.mapValues(Page.line), earlier: before))
    case .grid(let across, let up, let size):
      self = .grid(Self.grid(across, up, size, earlier))
    case .rank(let items, let top):
      var ranker = Ranker(items.map(Page.line), most: top)
      ranker.note = phrases(JoinEntryPhrase.onlyAbove)
      self = .rank(ranker)
    case .statements(let items, let labels):
      self = .cards(StatementCards(items.map(Page.line), labels: labels.map(Page.line)))
    case .match(let items, let answers, _):
      self = .match(Matcher(items.map(Page.line), labels: answers.map(Page.line)))
    case .text(let limit):
      self = .text(Self.area(phrases(JoinFieldPhrase.answer), shownLimit: limit))
    case .words(let count, let most): self = .words(Self.words(count, most, phrases))
    case .feedback(let items): self = .form(Form(items.map { Self.item($0, phrases) }))
    case .talk, .breathe, .pair, .round, .draft, .reflect, .pause: return nil
    }
  }

  private static func earlier(_ card: StepCard, _ model: ParticipantModel) -> Answer.Content? {
    card.compare.flatMap { model.closedAnswers[$0]?.content }
  }

  /// Graphemes of a name.
  private static let longestName = 24

  private static func field(_ hint: String, shownLimit: Int? = nil) -> LineField {
    LineField(
      limit: Composer.limit, shownLimit: shownLimit, hint: hint, showsCount: shownLimit != nil)
  }

  /// More than the step takes is kept while it is written, so that nothing pasted is lost.
  private static func area(
    _ hint: String, shownLimit: Int? = nil, rows: ClosedRange<Int> = 3...8
  ) -> TextArea {
    var area = TextArea(
      limit: Composer.limit, shownLimit: shownLimit, hint: hint, wishedRows: rows)
    area.showsCount = shownLimit != nil
    return area
  }

  private static func words(_ count: Int, _ most: Int, _ phrases: Phrasebook) -> WordFields {
    let labels = count > 1 ? (1...min(count, 12)).map { "\($0)" } : [""]
    return WordFields(
      labels: labels, limit: Composer.limit, shownLimit: AnswerCheck.longestEntry,
      hint: phrases(JoinFieldPhrase.word))
  }

  private static func grid(
    _ across: [String], _ up: [String], _ size: Int, _ earlier: Answer.Content?
  ) -> MoodGrid {
    var before: MoodGrid.Spot?
    if case .point(let x, let y)? = earlier { before = MoodGrid.Spot(across: x, up: y) }
    return MoodGrid(size: size, across: axis(across), up: axis(up), earlier: before)
  }

  private static func axis(_ ends: [String]) -> MoodGrid.Axis {
    MoodGrid.Axis(low: Page.line(ends.first ?? ""), high: Page.line(ends.last ?? ""))
  }

  private static func item(_ card: StepCard.FeedbackCard, _ phrases: Phrasebook) -> Form.Item {
    switch card {
    case .scale(let title, let range, let labels):
      let words = ParticipantWords(phrases).points(of: range, labels).mapValues(Page.line)
      return Form.Item(Page.line(title), .scale(ScaleBar(range, labels: words)))
    case .text(let title, let limit):
      return Form.Item(Page.line(title), .text(Self.area("", shownLimit: limit, rows: 2...5)))
    }
  }
}

extension AnswerEntry {
  /// The answer as it would be sent; nil where nothing has been chosen or written.
  func content(for body: StepCard.Body, with names: [String]) -> Answer.Content? {
    switch self {
    case .choice(let list):
      guard let first = list.chosen.first else { return nil }
      if case .gate = body { return .consent(first + 1) }
      return .picks(list.chosen.map { $0 + 1 })
    case .scale(let bar): return bar.value.map { .number($0) }
    case .grid(let grid): return grid.spot.map { .point(across: $0.across, up: $0.up) }
    case .rank(let ranker): return .order(ranker.ranked.map { $0 + 1 })
    case .cards(let cards): return Self.marks(cards.answers).map { .marks($0) }
    case .match(let matcher):
      return Self.marks(matcher.answers).map { .match(marks: $0, with: names) }
    case .text(let area): return Self.written(area.text).map { .text($0) }
    case .line(let field): return Self.written(field.text).map { .text($0) }
    case .words(let fields):
      let words = fields.texts.compactMap(Self.written)
      return words.isEmpty ? nil : .words(words)
    case .form(let form):
      let answers = form.items.map(Self.answer)
      return answers.contains { $0 != nil } ? .feedback(answers) : nil
    }
  }

  /// What is longer than the step takes; nil where everything fits.
  var tooLong: AnswerFault? {
    let texts: [(text: String, limit: Int)] =
      switch self {
      case .text(let area): [(area.text, area.shownLimit)]
      case .line(let field): [(field.text, field.shownLimit)]
      case .words(let fields): fields.fields.map { ($0.text, $0.shownLimit) }
      case .form(let form): form.texts.map { ($0.text, $0.shownLimit) }
      case .choice, .scale, .grid, .rank, .cards, .match: []
      }
    let counts = texts.map { (count: $0.text.oneLine.count, limit: $0.limit) }
    return counts.first { $0.count > $0.limit }.map { .longText(limit: $0.limit, count: $0.count) }
  }

  /// Goes to what is too long, where there is more than one thing to write.
  mutating func goToTooLong() {
    if case .words(var fields) = self {
      fields.goToTooLong()
      self = .words(fields)
    } else if case .form(var form) = self {
      form.goToTooLong()
      self = .form(form)
    }
  }

  /// One line of what is written; nil where there is none.
  static func written(_ text: String) -> String? {
    let line = text.oneLine
    return line.isEmpty ? nil : line
  }

  /// One line that begins with a slash, as words of line mode do.
  var slashed: String? {
    let text: String
    switch self {
    case .text(let area): text = area.text
    case .line(let field): text = field.text
    default: return nil
    }
    return text.hasPrefix("/") && !text.contains("\n") && text.count < 400 ? text : nil
  }

  private static func marks(_ answers: [Int?]) -> [Int?]? {
    answers.contains { $0 != nil } ? answers.map { $0.map { $0 + 1 } } : nil
  }

  private static func answer(_ item: Form.Item) -> Answer.FeedbackAnswer? {
    switch item.input {
    case .scale(let bar): bar.value.map { .number($0) }
    case .text(let area): written(area.text).map { .text($0) }
    }
  }
}
