public import WorkshopModel

/// Makes the card of a step: all that a client needs, and nothing of what only the facilitator knows.
///
/// A quiz's right answer, the options that count as all clear and the facilitator's note never enter
/// a card; a console's note is added by the server.
public struct StepCardMaker: Sendable {
  /// What the server writes around the workshop's own texts.
  public struct Texts: Hashable, Sendable {
    /// The language of the session; empty for the file's first.
    public let language: String
    /// Who will see the answer (rules H3); nil where nothing is asked.
    public let audience: String?
    /// What the program says about itself at a gate (rules H4).
    public let gateParagraph: String

    /// Collects the texts.
    public init(language: String, audience: String?, gateParagraph: String) {
      self.language = language
      self.audience = audience
      self.gateParagraph = gateParagraph
    }
  }

  private let step: Step
  private let number: Int
  private let of: Int
  private let state: StepCard.State
  private let texts: Texts
  private let envelopeBytes: Int
  private let reveal: Reveal

  /// Takes a step at its place in the running order, with the size of its answers' envelopes and
  /// whom they are shown to as it opened.
  public init(
    step: Step, number: Int, of: Int, state: StepCard.State, texts: Texts, envelopeBytes: Int,
    reveal: Reveal
  ) {
    self.step = step
    self.number = number
    self.of = of
    self.state = state
    self.texts = texts
    self.envelopeBytes = envelopeBytes
    self.reveal = reveal
  }

  /// The card.
  public var card: StepCard {
    var card = StepCard(
      id: step.id, number: number, of: of, title: text(step.title), body: body, state: state)
    card.minutes = step.minutes
    card.time = step.time
    card.say = step.say.map(text)
    card.ask = step.ask.map(text)
    card.instead = step.instead.map(text)
    card.isBallot = isBallot
    card.compare = step.kind.compare
    guard step.kind.type.hasAudience else { return card }
    card.audience = texts.audience
    guard step.kind.type.asksForAnswer else { return card }
    var form = StepCard.AnswerForm(
      envelopeBytes: envelopeBytes, lineBytes: LineSize.forStep(envelopeBytes: envelopeBytes),
      allowsPass: step.allowsPass, offersKeep: step.keep == .ask && !isUnshown,
      isSigned: reveal == .signed)
    form.isUnshown = isUnshown
    form.isForFacilitator = step.kind.type != .gate && reveal == .facilitator
    card.form = form
    return card
  }

  /// What a gate's answers bring is shown, whatever its own `reveal`.
  private var isUnshown: Bool {
    step.kind.type != .gate && [.onlySelf, .never].contains(reveal)
  }

  private var isBallot: Bool {
    if case .choice(let choice) = step.kind { choice.isConsentTest } else { false }
  }

  private func text(_ text: LocalizedText) -> String { text.text(in: texts.language) }

  private func list(_ list: [LocalizedText]) -> [String] { list.map(text) }

  private var body: StepCard.Body { question ?? activity }

  private var question: StepCard.Body? {
    switch step.kind {
    case .choice(let choice):
      .choice(options: list(choice.options), maxPicks: choice.maxPicks)
    case .scale(let scale): .scale(range: scale.range, labels: scale.labels.mapValues(text))
    case .grid(let grid): .grid(across: list(grid.across), up: list(grid.up), size: grid.size)
    case .rank(let rank): .rank(items: list(rank.items), top: rank.top)
    case .statements(let statements):
      .statements(items: list(statements.items), labels: list(statements.labels))
    case .text(let question): .text(limit: question.limit)
    case .words(let words): .words(count: words.count, maxWords: words.maxWords)
    case .match(let match):
      .match(
        items: list(match.items), answers: list(match.answers), offersDyads: match.scope == .dyads)
    case .feedback(let items): .feedback(items.map(feedback))
    default: nil
    }
  }

  private var activity: StepCard.Body {
    switch step.kind {
    case .talk(let talk): .talk(cues: talk.cues.map(cue), showsResources: talk.showsResources)
    case .breathe(let breathing): .breathe(breathing)
    case .gate(let terms): .gate(gate(terms))
    case .pair(let work): .pair(pair(work))
    case .round(let work):
      .round(
        StepCard.RoundCard(
          order: work.order, seconds: work.seconds, isTyped: work.mode == .typed))
    case .draft(let work): .draft(draft(work))
    case .break: .pause
    default: .reflect
    }
  }

  private func cue(_ cue: Talk.Cue) -> StepCard.Cue {
    StepCard.Cue(atSeconds: cue.atSeconds, say: text(cue.say))
  }

  private func gate(_ terms: GateTerms) -> StepCard.GateCard {
    StepCard.GateCard(
      options: list(terms.options), lastDeclines: terms.require == .all, sitOut: terms.sitOut,
      legalNote: terms.legalNote.map(text), paragraph: texts.gateParagraph)
  }

  private func pair(_ work: PairWork) -> StepCard.PairCard {
    StepCard.PairCard(
      turns: work.turns.map {
        StepCard.PairCard.Turn(who: $0.who, task: text($0.task), seconds: $0.seconds)
      },
      rotations: work.rotate, solo: work.solo.map(text), allowsAvoid: work.allowsAvoid)
  }

  private func draft(_ work: DraftWork) -> StepCard.DraftCard {
    StepCard.DraftCard(
      limit: work.limit, maxLines: work.maxLines, answers: list(work.answers),
      reviewAfterDays: work.reviewAfterDays, hasExitClause: work.hasExitClause)
  }

  private func feedback(_ item: FeedbackItem) -> StepCard.FeedbackCard {
    switch item {
    case .scale(let ask, let question):
      .scale(text(ask), range: question.range, labels: question.labels.mapValues(text))
    case .text(let ask, let question): .text(text(ask), limit: question.limit)
    }
  }
}

extension StepType {
  /// Whether what people do in it reaches somebody, so that it is said whom.
  fileprivate var hasAudience: Bool {
    switch self {
    case .pair, .round, .draft, .reflect: true
    default: asksForAnswer
    }
  }
}
