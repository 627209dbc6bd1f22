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

  init(_ workshop: Workshop) {
    coming = workshop.steps.map(\.id)
    for step in workshop.steps { steps[step.id] = step }
  }

  var current: StepID? { opened.last }

  /// The next step that this version runs live.
  var nextLive: StepID? { coming.first { runsLive($0) } }

  /// Whether a step and those without which it makes no sense run live in this version.
  private func runsLive(_ id: StepID) -> Bool {
    var unchecked = [id]
    var checked: Set<StepID> = []
    while let next = unchecked.popLast() {
      guard checked.insert(next).inserted, let step = steps[next] else { continue }
      guard step.kind.type.isLive else { return false }
      unchecked += step.needs
    }
    return steps[id] != nil
  }

  /// Steps before the one that would be next and that are passed over.
  func passedOver(before next: StepID) -> [StepID] { Array(coming.prefix { $0 != next }) }

  /// Whether a step may still be opened.
  func canOpen(_ id: StepID) -> Bool {
    steps[id]?.kind.type.isLive == true && !opened.contains(id)
  }

  /// A step's place among all that were or will be held, from 1.
  func number(of id: StepID) -> Int { (opened.firstIndex(of: id) ?? opened.count) + 1 }

  var total: Int { opened.count + coming.count }

  var notice: PlanNotice {
    PlanNotice(coming: coming, current: current, held: Array(opened.dropLast()))
  }

  /// The step that was held before the one shown, if any.
  func before(_ id: StepID) -> StepID? {
    guard let place = opened.firstIndex(of: id), place > 0 else { return nil }
    return opened[place - 1]
  }

  /// Coming steps that make no sense without this one, directly or by another.
  func dependents(of id: StepID) -> [StepID] {
    var gone: Set<StepID> = [id]
    var found: [StepID] = []
    for next in coming where !gone.contains(next) {
      guard let needs = steps[next]?.needs, needs.contains(where: gone.contains) else { continue }
      gone.insert(next)
      found.append(next)
    }
    return found
  }

  /// A name for the next step put in that no file uses.
  var freeInsertionName: StepID? {
    for number in (insertions + 1)...(insertions + steps.count + 1) {
      if let id = StepID("inserted-\(number)"), steps[id] == nil { return id }
    }
    return nil
  }

  // Changes, each from a fact.

  mutating func open(_ id: StepID) {
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

  mutating func follow(_ order: RunningOrder) {
    let held = Set(opened)
    var listed: Set<StepID> = []
    let next = order.steps.filter { !held.contains($0) && listed.insert($0).inserted }
    leftOut.formUnion(coming.filter { !listed.contains($0) })
    leftOut.subtract(next)
    coming = next
  }
}
