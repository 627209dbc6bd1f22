import Facilitation
import WorkshopModel

/// A session's course, gathered from its facts.
struct PastSession {
  /// One step that was opened.
  struct Held {
    let step: Step
    let terms: OpenTerms
    var roomPayload: [UInt8]?
    var facilitatorPayload: [UInt8]?
    var releasedPayloads: [[UInt8]] = []
    var isRevealed = false
  }

  /// A draft's line as it stands, and whether it was adopted so.
  private struct Line {
    let text: String
    /// Its place among what was adopted; nil until then.
    var adoption: Int?
  }

  private struct LineID: Hashable {
    let step: StepID
    let number: Int
  }

  /// The most seats that were given.
  private(set) var seats = 0
  /// The steps in the order in which they opened.
  private(set) var held: [Held] = []
  /// How many of them everyone agreed to keep; nil where nobody was asked, or not everyone agreed.
  private(set) var agreedCount: Int?
  private var lines: [LineID: Line] = [:]
  private var adoptions = 0
  private var consents: Set<StepID> = []

  /// Walks the facts; steps that were put in have the session's words.
  init(facts: [Fact], workshop: Workshop, words: SessionWords = SessionWords()) {
    var inserted: [StepID: Step] = [:]
    for fact in facts {
      switch fact {
      case .inserted(let id, let insertion) where insertion.isPartOfCourse:
        inserted[id] = insertion.step(named: id, in: words)
        if case .again(let source) = insertion, var copy = workshop.step(source) {
          copy.id = id
          inserted[id] = copy
        }
      case .inserted(let id, .closingConsent): consents.insert(id)
      default: take(fact) { workshop.step($0) ?? inserted[$0] }
      }
    }
  }

  /// The lines that were adopted and stand so, in the order in which they were, with their steps.
  var adopted: [(step: StepID, text: String)] {
    lines.compactMap { id, line in line.adoption.map { (id.step, line.text, $0) } }
      .sorted { $0.2 < $1.2 }
      .map { ($0.0, $0.1) }
  }

  private mutating func take(_ fact: Fact, find: (StepID) -> Step?) {
    switch fact {
    case .seated: seats += 1
    case .opened(let id, let terms, _):
      // Whoever is asked again may say no.
      if consents.contains(id) { agreedCount = nil }
      if let step = find(id) { held.append(Held(step: step, terms: terms)) }
    case .viewed(let id, let reading):
      change(id) {
        $0.roomPayload = reading.room
        $0.facilitatorPayload = reading.facilitator
      }
    case .revealed(let id): change(id) { $0.isRevealed = true }
    case .linesReleased(let id, let payload): change(id) { $0.releasedPayloads.append(payload) }
    case .linesReplaced(let id, let batch, let payload):
      change(id) { held in
        guard held.releasedPayloads.indices.contains(batch) else { return }
        held.releasedPayloads[batch] = payload
      }
    case .exportAgreed: agreedCount = held.count
    default: agree(fact)
    }
  }

  /// A line that is changed is not adopted any more.
  private mutating func agree(_ fact: Fact) {
    switch fact {
    case .proposed(let id, let number, let text):
      lines[LineID(step: id, number: number)] = Line(text: text)
    case .lineWithdrawn(let id, let number): lines[LineID(step: id, number: number)] = nil
    case .adopted(let id, let number):
      adoptions += 1
      lines[LineID(step: id, number: number)]?.adoption = adoptions
    default: break
    }
  }

  private mutating func change(_ id: StepID, _ body: (inout Held) -> Void) {
    guard let index = held.lastIndex(where: { $0.step.id == id }) else { return }
    body(&held[index])
  }
}

extension Insertion {
  /// Whether it is told of as a step; a consent test belongs to its draft, a closing consent to the end.
  fileprivate var isPartOfCourse: Bool {
    switch self {
    case .ballot, .closingConsent: false
    case .pulse, .breathe, .pause, .talk, .again: true
    }
  }
}
