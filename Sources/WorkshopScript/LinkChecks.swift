import WorkshopModel

/// Checks what steps say about one another.
struct LinkChecks {
  private let placed: PlacedWorkshop
  private let positions: [StepID: Int]
  private var problems: [Problem] = []

  init(_ placed: PlacedWorkshop) {
    self.placed = placed
    positions = Dictionary(
      placed.steps.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Everything that links wrongly.
  static func problems(in placed: PlacedWorkshop) -> [Problem] {
    var checks = LinkChecks(placed)
    checks.checkNames()
    for (index, step) in placed.steps.enumerated() {
      checks.checkNeeds(step)
      checks.checkComparison(step, at: index)
      checks.checkSitOut(step, at: index)
    }
    for entry in placed.defaults?["needs"]?.list ?? [] { _ = checks.position(entry, "needs") }
    checks.checkOrders()
    return checks.problems
  }

  private mutating func refuse(_ place: Place, _ what: String, _ hint: String = "") {
    problems.append(Problem(.error, place, what, hint))
  }

  private mutating func checkNames() {
    for (index, step) in placed.steps.enumerated() {
      guard let first = positions[step.id], first != index else { continue }
      refuse(
        step.place(of: "id"), "there are two steps named `\(step.id)`",
        "the first is on line \(placed.steps[first].place(of: "id").line); rename one")
    }
  }

  /// The position of a step that some entry names, or nil after a problem was named.
  private mutating func position(_ entry: Entry, _ key: String) -> Int? {
    guard let name = entry.word, let id = StepID(name) else { return nil }
    if let position = positions[id] { return position }
    guard problems.count < ShapeDecoder.problemLimit else { return nil }
    let known = placed.steps.map(\.id.name)
    let hint = Nearest.word(to: name, among: known).map { "did you mean `\($0)`?" }
    refuse(
      entry.place, "`\(key)` names a step `\(name)` that is not here",
      hint ?? "use the `id` of one of this file's steps")
    return nil
  }

  private mutating func checkNeeds(_ step: PlacedStep) {
    for entry in step.record["needs"]?.list ?? [] {
      guard let position = position(entry, "needs") else { continue }
      if placed.steps[position].id == step.id {
        refuse(entry.place, "`\(step.id)` cannot need itself", "delete it here")
      }
    }
  }

  private mutating func checkComparison(_ step: PlacedStep, at index: Int) {
    guard let entry = step.record["compare"], let position = position(entry, "compare") else {
      return
    }
    let other = placed.steps[position].step
    let place = entry.place
    if position >= index {
      refuse(place, "`compare` names `\(other.id)`, which is not earlier", "name an earlier step")
    } else if other.kind.type != step.step.kind.type {
      refuse(
        place,
        "`\(other.id)` is a \(other.kind.type.rawValue) step, "
          + "this is a \(step.step.kind.type.rawValue) step",
        "`compare` names an earlier step of the same type")
    } else if other.reveal != .room, other.reveal != .onlySelf {
      refuse(
        place, "`\(other.id)` shows the room nothing that this could stand beside",
        "`compare` names a step with `reveal: room` or `reveal: self`")
    } else if !isComparable(other.kind, step.step.kind) {
      refuse(
        place, "`\(other.id)` has another range than this step", "give both the same numbers")
    }
  }

  private func isComparable(_ earlier: StepKind, _ now: StepKind) -> Bool {
    switch (earlier, now) {
    case (.scale(let left), .scale(let right)): left.range == right.range
    case (.grid(let left), .grid(let right)): left.size == right.size
    default: false
    }
  }

  private mutating func checkSitOut(_ step: PlacedStep, at index: Int) {
    for row in step.record["sit_out"]?.table ?? [] {
      for entry in row.entry.list {
        guard let position = position(entry, "sit_out"), position <= index else { continue }
        refuse(
          entry.place, "`sit_out` names `\(placed.steps[position].id)`, which is not later",
          "people can sit out only what is still to come")
      }
    }
  }

  private mutating func checkOrders() {
    for row in placed.header["orders"]?.table ?? [] {
      var seen: Set<StepID> = []
      for entry in row.entry.list {
        guard let position = position(entry, "orders"),
          !seen.insert(placed.steps[position].id).inserted
        else { continue }
        refuse(
          entry.place, "the order `\(row.key)` runs `\(placed.steps[position].id)` twice",
          "a step is run once")
      }
    }
  }
}
