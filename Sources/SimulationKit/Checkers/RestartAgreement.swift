import Facilitation
import WorkshopModel
import WorkshopProtocol

/// A session says of itself what its durable facts say, before and after a restart; views are made once.
struct RestartAgreement: Checker {
  static let name = "RestartAgreement"

  private(set) var findings: [String] = []
  private var expected: FactFold
  private var viewed: Set<StepID> = []
  private var lines: [String: String] = [:]

  init(_ workshop: Workshop) { expected = FactFold(workshop) }

  mutating func take(_ sighting: Sighting) {
    switch sighting.event {
    case .fact(let fact):
      if case .viewed(let step, _) = fact, !viewed.insert(step).inserted {
        findings.append("\(step) was viewed twice")
      }
      expected.take(fact)
    case .picture(let picture, let isRestored): compare(picture, isRestored: isRestored)
    case .told(_, _, .moderation(let list), _): compare(list)
    default: break
    }
  }

  private mutating func compare(_ picture: SessionPicture, isRestored: Bool) {
    let when = isRestored ? "after a restart" : "live"
    if let difference = expected.difference(from: picture) {
      findings.append("\(when), the session differs from its facts in \(difference)")
    }
  }

  /// A letter means the same line before and after a restart.
  private mutating func compare(_ list: ServerMessage.ModerationList) {
    for line in list.lines where !line.text.contains("[someone]") {
      let key = "\(list.step) \(line.letter)"
      if let known = lines[key], known != line.text {
        findings.append("line \(line.letter) of \(list.step) became another one")
      }
      lines[key] = line.text
    }
  }
}

/// What a journal comes to, worked out without the session.
struct FactFold: Sendable {
  private struct Step: Sendable {
    let participants: [SeatID]
    let terms: OpenTerms
    var reading: Reading?
    var isShown = false
    var released: [[UInt8]] = []
    var hasSpool: Bool
  }

  private var stage = SessionStage.lobby
  private var isDoorClosed = false
  private var seats: [SeatID: [UInt8]] = [:]
  private var names: [SeatID: String] = [:]
  private var opened: [StepID] = []
  private var steps: [StepID: Step] = [:]
  private var asking: Set<StepID>
  /// Consent tests, which have no place in the running order.
  private var ballots: Set<StepID> = []

  init(_ workshop: Workshop) {
    asking = Set(workshop.steps.filter { $0.kind.type.asksForAnswer }.map(\.id))
  }

  mutating func take(_ fact: Fact) {
    switch fact {
    case .seated(let seat, let name, let hash):
      seats[seat] = hash
      names[seat] = name
    case .resumeRotated(let seat, let hash): seats[seat] = hash
    case .unseated(let seat):
      seats[seat] = nil
      names[seat] = nil
    case .doorClosed: isDoorClosed = true
    case .inserted(let step, .pulse), .inserted(let step, .closingConsent),
      .inserted(let step, .again):
      asking.insert(step)
    case .inserted(let step, .ballot):
      asking.insert(step)
      ballots.insert(step)
    case .ended: stage = .ended
    default: takeStep(fact)
    }
  }

  private mutating func takeStep(_ fact: Fact) {
    switch fact {
    case .opened(let step, let terms, let people):
      stage = .live
      if !ballots.contains(step) { opened.append(step) }
      steps[step] = Step(participants: people, terms: terms, hasSpool: asking.contains(step))
    case .viewed(let step, let reading):
      steps[step]?.reading = reading
      if reading.stopsSession { steps[step]?.isShown = true }
    case .revealed(let step): steps[step]?.isShown = true
    case .linesReleased(let step, let payload): steps[step]?.released.append(payload)
    case .spoolDestroyed(let step): steps[step]?.hasSpool = false
    default: break
    }
  }

  /// The first thing in which a session differs from its facts.
  func difference(from picture: SessionPicture) -> String? {
    if picture.stage != stage { return "its stage" }
    if picture.isDoorClosed != isDoorClosed { return "its door" }
    if picture.seats != seats { return "its seats" }
    if picture.names != names { return "its names" }
    if picture.opened != opened { return "its steps" }
    for (id, step) in steps {
      let room = step.isShown ? step.reading?.room.map { [$0] } ?? [] : []
      let expected = SessionPicture.Step(
        participants: step.participants, terms: step.terms, reading: step.reading,
        shown: room + step.released, hasSpool: step.hasSpool)
      if picture.steps[id] != expected { return "step \(id)" }
    }
    return nil
  }
}
