import Anonymity
import Facilitation
import WorkshopModel
import WorkshopProtocol

/// What somebody gave reaches nobody else but by a view that was allowed, and no name where none is used.
struct AnonymityKept: Checker {
  static let name = "Anonymity"

  private(set) var findings: [String] = []
  private let usesNames: Bool
  private var steps: [StepID: Step]
  private var terms: [StepID: OpenTerms] = [:]
  private var answers: [StepID: Int] = [:]
  private var shown: Set<StepID> = []
  private var lengths: [StepID: Int] = [:]
  private var authors: [AnswerToken: Actor] = [:]
  private var hearers: [CanaryUse: Set<Actor>] = [:]

  init(_ setup: SessionSetup) {
    usesNames = setup.workshop.usesNames(in: setup.room)
    steps = [:]
    for step in setup.workshop.steps { steps[step.id] = step }
  }

  mutating func take(_ sighting: Sighting) {
    switch sighting.event {
    case .said(_, let actor, let line): hear(line, from: actor)
    case .read(let step, let entries, _): answers[step] = entries.count { !Self.isPass($0) }
    case .fact(let fact): take(fact, sighting.canaries)
    case .left(_, let actor, _):
      guard let message = sighting.message else { return }
      for use in sighting.canaries { judge(use, in: message, to: actor) }
      judgeToken(message, to: actor)
    default: break
    }
  }

  private static func isPass(_ entry: BatchEntry) -> Bool {
    guard let content = try? EnvelopeCodec.open(entry.envelope),
      let answer = try? AnswerCodec.decode(content)
    else { return true }
    return answer.content == .pass
  }

  /// Lines of one step have one length, whatever they say (rules T3).
  private mutating func hear(_ line: SaidLine, from actor: Actor) {
    if case .answer(let answer) = line.message, authors[answer.token] == nil {
      authors[answer.token] = actor
    }
    guard actor.isParticipant, let step = line.step else { return }
    let length = lengths[step] ?? line.bytes.count
    lengths[step] = length
    if length != line.bytes.count {
      findings.append("lines of \(step) have \(length) and \(line.bytes.count) bytes")
    }
  }

  private mutating func take(_ fact: Fact, _ canaries: [CanaryUse]) {
    if !usesNames, canaries.contains(where: { $0.kind == .name }) {
      findings.append("a fact holds a name in a room without names")
    }
    switch fact {
    case .opened(let step, let opened, _): terms[step] = opened
    case .revealed(let step), .linesReleased(let step, _): shown.insert(step)
    case .viewed(let step, let reading):
      if reading.stopsSession { shown.insert(step) }
      judge(reading, of: step)
    default: break
    }
  }

  /// Rules K1: below the threshold there is no view.
  private mutating func judge(_ reading: Reading, of step: StepID) {
    guard let opened = terms[step], opened.reveal == .room, let count = answers[step],
      count < opened.k
    else { return }
    let views = [reading.room, reading.facilitator].compactMap { $0 }
    let isHidden = views.allSatisfy { (try? ViewCodec.decode($0)) == .notShown }
    if !isHidden || reading.linesWaiting > 0 {
      findings.append("\(step) has a view of \(count) answers; \(opened.k) are needed")
    }
  }

  private mutating func judge(_ use: CanaryUse, in message: ServerMessage, to actor: Actor) {
    let isAllowed =
      switch use.kind {
      case .name: usesNames
      case .answer: allowsAnswer(use, message, actor)
      case .note: message.kind == .notes && actor == .facilitator
      case .pairLine: message.kind == .pairLine && allowsPairLine(use, actor)
      }
    if !isAllowed {
      findings.append("\(actor) was told a \(use.kind) of \(use.owner) by \(message.kind.rawValue)")
    }
  }

  private func allowsAnswer(_ use: CanaryUse, _ message: ServerMessage, _ actor: Actor) -> Bool {
    switch message {
    case .view(let step, _, let facilitatorOnly):
      guard step == use.step else { return false }
      return facilitatorOnly ? actor == .facilitator : shown.contains(step)
    case .moderation(let list): return list.step == use.step && actor == .facilitator
    default: return false
    }
  }

  /// A line inside a pair reaches no more people than a pair has.
  private mutating func allowsPairLine(_ use: CanaryUse, _ actor: Actor) -> Bool {
    guard actor.isParticipant, actor != use.owner, let id = use.step,
      case .pair(let work) = steps[id]?.kind
    else { return false }
    hearers[use, default: []].insert(actor)
    // One over makes a larger group.
    return hearers[use, default: []].count <= max(work.size, 2)
  }

  private mutating func judgeToken(_ message: ServerMessage, to actor: Actor) {
    switch message {
    case .acknowledged(_, let token, _), .takenBack(_, let token, _):
      if authors[token] != actor { findings.append("\(actor) was told somebody else's token") }
    default: break
    }
  }
}
