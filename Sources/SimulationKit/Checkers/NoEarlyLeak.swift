import Facilitation
import WorkshopModel
import WorkshopProtocol

/// Nothing made from an answer's content leaves before its step is closed (rules K6).
struct NoEarlyLeak: Checker {
  static let name = "NoEarlyLeak"

  private(set) var findings: [String] = []
  private var closed: Set<StepID> = []
  private var viewed: Set<StepID> = []

  mutating func take(_ sighting: Sighting) {
    switch sighting.event {
    case .fact(.closed(let step)): closed.insert(step)
    case .fact(.viewed(let step, _)):
      if !closed.contains(step) { findings.append("\(step) was viewed while it was open") }
      viewed.insert(step)
    case .left(_, let actor, _):
      for use in sighting.canaries where use.kind == .answer {
        guard let step = use.step, !closed.contains(step) else { continue }
        findings.append("\(actor) was told an answer of \(step) while it was open")
      }
      judge(sighting.message)
    default: break
    }
  }

  private mutating func judge(_ message: ServerMessage?) {
    switch message {
    case .view(let step, _, _) where !viewed.contains(step):
      findings.append("a view of \(step) left before it was made")
    case .moderation(let list) where !list.lines.isEmpty && !viewed.contains(list.step):
      findings.append("lines of \(list.step) left before it was viewed")
    default: break
    }
  }
}
