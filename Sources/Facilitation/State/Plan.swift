package import WorkshopModel

/// The running order as it stands: what was held, what comes, what was left out.
package struct Plan: Hashable, Sendable {
  /// Every step by name, those put in included.
  package private(set) var steps: [StepID: Step] = [:]
  package private(set) var coming: [StepID]
  /// Steps opened so far, in order; the last one is current.
  package private(set) var opened: [StepID] = []
  package private(set) var leftOut: Set<StepID> = []
  package private(set) var insertions = 0
  /// Consent tests, which have no place in the order; in the order in which they opened.
  package private(set) var ballots: [StepID] = []
  /// The draft and the line of each consent test.
  package private(set) var tested: [StepID: Int] = [:]
  private var draftOf: [StepID: StepID] = [:]
  /// Whether steps that ask for words of one's own are passed over.
  package var isClosedOnly = false

  init(_ workshop: Workshop) {
    coming = workshop.steps.map(\.id)
    for step in workshop.steps { steps[step.id] = step }
  }

  var current: StepID? { opened.last }

  /// The next step that is held.
  var nextLive: StepID? { coming.first { isHeld($0) } }

  /// Whether a step, and those without which it makes no sense, are not passed over.
  func isHeld(_ id: StepID) -> Bool {
    guard isClosedOnly else { return steps[id] != nil }
    var unchecked = [id]
    var checked: Set<StepID> = []
    while let next = unchecked.popLast() {
      guard checked.insert(next).inserted, let step = steps[next] else { continue }
      guard !step.kind.type.asksForWords || opened.contains(next) else { return false }
      unchecked += step.needs
    }
    return steps[id] != nil
  }

  /// Steps before the one that would be next and that are passed over.
  func passedOver(before next: StepID) -> [StepID] { Array(coming.prefix { $0 != next }) }

  /// Whether a step may still be opened.
  func canOpen(_ id: StepID) -> Bool {
    steps[id] != nil && draftOf[id] == nil && !opened.contains(id)
  }

  /// The draft and its line that a consent test is about.
  func test(_ id: StepID) -> (draft: StepID, line: Int)? {
    guard let draft = draftOf[id], let line = tested[id] else { return nil }
    return (draft, line)
  }

  /// A step's place among all that were or will be held, from 1; a consent test has its draft's.
  func number(of id: StepID) -> Int {
    (opened.firstIndex(of: draftOf[id] ?? id) ?? opened.count) + 1
  }

  /// Steps to come that are not passed over.
  private var heldToCome: [StepID] { isClosedOnly ? coming.filter { isHeld($0) } : coming }

  var total: Int { opened.count + heldToCome.count }

  var notice: PlanNotice {
    PlanNotice(coming: heldToCome, current: current, held: Array(opened.dropLast()))
  }

  /// The step that was held before the one shown, if any.
  func before(_ id: StepID) -> StepID? {
    guard let place = opened.firstIndex(of: id), place > 0 else { return nil }
    return opened[place - 1]
  }

  /// Whether a step was held and its file says that it may be held more than once.
  func mayHoldAgain(_ id: StepID) -> Bool {
    guard opened.contains(id), case .match(let question) = steps[id]?.kind else { return false }
    return !question.once
  }

  /// A step under another name.
  func copy(of id: StepID, as name: StepID) -> Step? {
    var step = steps[id]
    step?.id = name
    return step
  }

  /// Coming steps that make no sense without this one, directly or by another; protected ones stay.
  func dependents(of id: StepID) -> [StepID] {
    var gone: Set<StepID> = [id]
    var found: [StepID] = []
    for next in coming where !gone.contains(next) {
      guard let step = steps[next], !step.isProtected, step.needs.contains(where: gone.contains)
      else { continue }
      gone.insert(next)
      found.append(next)
    }
    return found
  }

  /// A name for the next step put in that no file uses.
  var freeInsertionName: StepID? { freeName("inserted", after: insertions) }

  /// A name for the next consent test that no file uses.
  var freeBallotName: StepID? { freeName("ballot", after: draftOf.count) }

  private func freeName(_ start: String, after count: Int) -> StepID? {
    for number in (count + 1)...(count + steps.count + 1) {
      if let id = StepID("\(start)-\(number)"), steps[id] == nil { return id }
    }
    return nil
  }

  // Changes, each from a fact.

  mutating func open(_ id: StepID) {
    if draftOf[id] != nil { return ballots.append(id) }
    coming.removeAll { $0 == id }
    leftOut.remove(id)
    opened.append(id)
  }

  mutating func leaveOut(_ id: StepID) {
    coming.removeAll { $0 == id }
    leftOut.insert(id)
  }

  mutating func insert(_ step: Step) {
    steps[step.id] = step
    insertions += 1
  }

  /// Puts in the consent test of a draft's line.
  mutating func insertBallot(
    _ id: StepID, on line: (draft: StepID, number: Int, text: String), title: String
  ) {
    guard case .draft(let work) = steps[line.draft]?.kind else { return }
    var step = Insertion.ballot(id, on: line.text, answers: work.answers, title: title)
    step.isSensitive = steps[line.draft]?.isSensitive ?? false
    steps[id] = step
    draftOf[id] = line.draft
    tested[id] = line.number
  }

  mutating func follow(_ order: RunningOrder) {
    let held = Set(opened)
    var listed: Set<StepID> = []
    let next = order.steps.filter { !held.contains($0) && listed.insert($0).inserted }
    leftOut.formUnion(coming.filter { !listed.contains($0) })
    leftOut.subtract(next)
    coming = next
  }
}

extension StepType {
  /// Whether it asks for words of one's own.
  var asksForWords: Bool {
    switch self {
    case .text, .words, .draft: true
    default: false
    }
  }
}
