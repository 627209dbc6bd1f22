import Facilitation
import WorkshopModel
import WorkshopProtocol

/// Every acknowledged answer that was not taken back is in its step's batch, once; nothing else is.
struct ExactlyOnce: Checker {
  static let name = "ExactlyOnce"

  private struct Sent: Sendable {
    let actor: Actor
    let step: StepID
    let envelope: Envelope
  }

  private(set) var findings: [String] = []
  private(set) var acknowledged = 0
  private(set) var lost = 0
  private(set) var doubled = 0
  private var sent: [AnswerToken: Sent] = [:]
  private var acknowledgements: Set<AnswerToken> = []
  private var askedBack: Set<AnswerToken> = []
  private var takenBack: Set<AnswerToken> = []
  private var lastRead: [StepID: [BatchEntry]] = [:]
  private var batches: [StepID: [BatchEntry]] = [:]

  var views: Int { batches.count }

  mutating func take(_ sighting: Sighting) {
    switch sighting.event {
    case .said(_, let actor, let line): hear(line.message, from: actor)
    case .told(_, _, .acknowledged(_, let token, _), _): acknowledgements.insert(token)
    case .told(_, _, .takenBack(_, let token, _), _): takenBack.insert(token)
    case .record(_, .envelope(let token, _, _, _)):
      if sent[token] == nil { findings.append("an answer that nobody sent is in a spool") }
    case .read(let step, let entries, _):
      if let batch = batches[step], batch != entries {
        findings.append("\(step) was read again with other answers")
      }
      lastRead[step] = entries
    case .fact(.viewed(let step, _)): if batches[step] == nil { batches[step] = lastRead[step] }
    default: break
    }
  }

  private mutating func hear(_ message: ClientMessage, from actor: Actor) {
    switch message {
    case .answer(let answer):
      let new = Sent(actor: actor, step: answer.step, envelope: answer.envelope)
      if sent[answer.token] == nil { sent[answer.token] = new }
    case .takeBack(_, let token, _): askedBack.insert(token)
    default: break
    }
  }

  mutating func finish() {
    for (step, batch) in batches.sorted(by: { $0.key < $1.key }) { judge(batch, of: step) }
    for token in acknowledgements.sorted() where !askedBack.contains(token) {
      guard let answer = sent[token], let batch = batches[answer.step] else { continue }
      acknowledged += 1
      guard !batch.contains(where: { $0.token == token }) else { continue }
      lost += 1
      findings.append("an acknowledged answer of \(answer.actor) is missing in \(answer.step)")
    }
  }

  private mutating func judge(_ batch: [BatchEntry], of step: StepID) {
    var owners: [Actor: Int] = [:]
    for entry in batch {
      guard let answer = sent[entry.token], answer.step == step else {
        findings.append("the batch of \(step) has an answer that was not sent for it")
        continue
      }
      owners[answer.actor, default: 0] += 1
      if answer.envelope != entry.envelope {
        findings.append("an answer in \(step) is not as it was sent")
      }
      if takenBack.contains(entry.token) {
        findings.append("an answer that was taken back is in the batch of \(step)")
      }
    }
    for (owner, count) in owners.sorted(by: { $0.key < $1.key }) where count > 1 {
      doubled += 1
      findings.append("\(owner) has \(count) answers in the batch of \(step)")
    }
  }
}
