import Facilitation
import WorkshopModel
import WorkshopProtocol

/// Nothing is said before it is durable (architecture, law 3; rules D3).
struct WriteThenSend: Checker {
  static let name = "WriteThenSend"

  private(set) var findings: [String] = []
  private var answers: Set<AnswerToken> = []
  private var withdrawn: Set<AnswerToken> = []
  private var phases: [StepID: Set<StepCard.Phase>] = [:]
  private var hasEnded = false

  mutating func take(_ sighting: Sighting) {
    switch sighting.event {
    case .record(_, .envelope(let token, _, _, _)): answers.insert(token)
    case .record(_, .withdrawn(let token)): withdrawn.insert(token)
    case .fact(let fact): take(fact)
    case .left: sighting.message.map { judge($0) }
    default: break
    }
  }

  private mutating func take(_ fact: Fact) {
    switch fact {
    case .opened(let step, _, _): phases[step, default: []].insert(.open)
    case .closed(let step): phases[step, default: []].formUnion([.closed, .collecting])
    case .viewed(let step, _): phases[step, default: []].insert(.viewed)
    case .revealed(let step), .linesReleased(let step, _):
      phases[step, default: []].insert(.revealed)
    case .ended: hasEnded = true
    default: break
    }
  }

  private mutating func judge(_ message: ServerMessage) {
    switch message {
    case .acknowledged(let step, let token, _) where !answers.contains(token):
      findings.append("an answer of \(step) was acknowledged before it was in the spool")
    case .takenBack(let step, let token, _) where !withdrawn.contains(token):
      findings.append("an answer of \(step) was called taken back before it was")
    case .phase(let step, let phase, _) where phases[step]?.contains(phase) != true:
      findings.append("\(step) was called \(phase.rawValue) before it was")
    case .step(let card) where phases[card.id] == nil:
      findings.append("\(card.id) was shown before it was opened")
    case .ended where !hasEnded: findings.append("the end was told before it was")
    default: break
    }
  }
}
