import WorkshopModel

/// Which common values make sense for which type of step.
enum StepFit {
  /// Who may be shown what comes of such a step; the first is the default.
  static func reveals(_ type: StepType) -> [Reveal] {
    switch type {
    case .choice, .scale, .grid, .rank, .statements, .words:
      [.room, .facilitator, .signed, .onlySelf, .never]
    case .text: [.facilitator, .room, .signed, .onlySelf, .never]
    case .match: [.mutual]
    case .pair: [.pair]
    case .round, .draft: [.signed]
    case .feedback: [.facilitator, .never]
    case .reflect: [.never, .onlySelf]
    case .talk, .breathe, .gate, .break: [.never]
    }
  }

  /// What a transcript may keep of such a step.
  static func keeps(_ type: StepType) -> [Keep] {
    switch type {
    case .choice, .scale, .grid, .rank, .statements: [.counts, .nothing]
    case .text, .words: [.nothing, .ask, .lines]
    case .match: [.nothing, .lines]
    case .draft: [.adopted, .nothing]
    default: [.nothing]
    }
  }

  /// Whether people are asked something in such a step.
  static func asks(_ type: StepType) -> Bool {
    switch type {
    case .talk, .breathe, .pair, .break, .feedback: false
    default: true
    }
  }
}
