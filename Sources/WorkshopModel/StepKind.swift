/// The seventeen types of steps.
public enum StepType: String, Hashable, Sendable, CaseIterable {
  case talk, breathe, gate, choice, scale, grid, rank, statements, text, words
  case match, pair, round, draft, reflect
  case `break`
  case feedback

  /// Who is shown what, when the file does not say.
  public var defaultReveal: Reveal {
    switch self {
    case .choice, .scale, .grid, .rank, .statements, .words: .room
    case .text, .feedback: .facilitator
    case .match: .mutual
    case .pair: .pair
    case .round, .draft: .signed
    case .talk, .breathe, .gate, .reflect, .break: .never
    }
  }

  /// What the transcript keeps, when the file does not say.
  public var defaultKeep: Keep {
    switch self {
    case .choice, .scale, .grid, .rank, .statements: .counts
    case .draft: .adopted
    default: .nothing
    }
  }

  /// Whether people send an answer in an envelope.
  public var asksForAnswer: Bool {
    switch self {
    case .gate, .choice, .scale, .grid, .rank, .statements, .text, .words, .match, .feedback: true
    case .talk, .breathe, .pair, .round, .draft, .reflect, .break: false
    }
  }
}

/// A step's type with the parameters of that type.
public enum StepKind: Hashable, Sendable {
  case talk(Talk)
  case breathe(Breathing)
  case gate(GateTerms)
  case choice(ChoiceQuestion)
  case scale(ScaleQuestion)
  case grid(GridQuestion)
  case rank(RankQuestion)
  case statements(StatementsQuestion)
  case text(TextQuestion)
  case words(WordsQuestion)
  case match(MatchQuestion)
  case pair(PairWork)
  case round(RoundWork)
  case draft(DraftWork)
  case reflect
  case `break`
  case feedback([FeedbackItem])

  /// The type without its parameters.
  public var type: StepType {
    switch self {
    case .talk: .talk
    case .breathe: .breathe
    case .gate: .gate
    case .choice: .choice
    case .scale: .scale
    case .grid: .grid
    case .rank: .rank
    case .statements: .statements
    case .text: .text
    case .words: .words
    case .match: .match
    case .pair: .pair
    case .round: .round
    case .draft: .draft
    case .reflect: .reflect
    case .break: .break
    case .feedback: .feedback
    }
  }

  /// The earlier step whose picture stands beside this one's.
  public var compare: StepID? {
    switch self {
    case .scale(let question): question.compare
    case .grid(let question): question.compare
    default: nil
    }
  }
}
