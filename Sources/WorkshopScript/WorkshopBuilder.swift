import WorkshopModel

/// Makes a workshop of a checked header.
struct WorkshopBuilder {
  private(set) var problems: [Problem] = []

  /// The workshop with its places; what is missing is filled in, for a problem was named already.
  mutating func build(_ header: Record) -> PlacedWorkshop {
    let leadership = header.choice("led_by", as: Leadership.self) ?? .facilitator
    let defaults = header["defaults"]?.record
    let languages = header["languages"]?.list.compactMap(\.word) ?? []
    var builder = StepBuilder(
      defaults: defaults, leadership: leadership, languages: languages)
    var steps: [PlacedStep] = []
    for record in header["steps"]?.list.compactMap(\.record) ?? [] {
      if let step = builder.step(record) { steps.append(step) }
    }
    problems += builder.problems
    problems += Problem.twins(in: header["for"]) + Problem.twins(in: header["languages"])
    var workshop = Workshop(
      id: header["id"]?.word ?? "", title: header["title"]?.text ?? LocalizedText(""),
      rooms: rooms(header), people: people(header), steps: steps.map(\.step))
    workshop.leadership = leadership
    workshop.languages = languages
    workshop.minutes = header["minutes"]?.integer ?? workshop.minutes
    apply(header, to: &workshop)
    return PlacedWorkshop(workshop: workshop, header: header, defaults: defaults, steps: steps)
  }

  private func apply(_ header: Record, to workshop: inout Workshop) {
    workshop.summary = header["summary"]?.text
    workshop.names = header.choice("names", as: NamePolicy.self)
    workshop.goals = header.texts("goals")
    workshop.contentNotes = header.texts("content_notes")
    workshop.notFor = header["not_for"]?.text
    workshop.sources = header["sources"]?.list.compactMap(\.word) ?? []
    workshop.repeats = header["repeat"]?.text
    workshop.resources = header["resources"]?.word
    let brief = header["facilitator"]?.record
    workshop.brief = FacilitatorBrief(
      before: brief?.texts("before") ?? [], watch: brief?.texts("watch") ?? [])
    workshop.orders = (header["orders"]?.table ?? []).map { row in
      RunningOrder(
        name: row.key, steps: row.entry.list.compactMap { $0.word.flatMap(StepID.init) })
    }
  }

  private func rooms(_ header: Record) -> [RoomKind] {
    (header["for"]?.list ?? []).compactMap { $0.word.flatMap(RoomKind.init(rawValue:)) }
  }

  private mutating func people(_ header: Record) -> PeopleRange {
    let record = header["people"]?.record
    guard let record, let least = record["min"]?.integer, let best = record["best"]?.span,
      let most = record["max"]?.integer
    else { return PeopleRange(min: 1, best: 1...2000, max: 2000) }
    if least > best.lowerBound || best.upperBound > most {
      problems.append(
        Problem(
          .error, record.place(of: "best"),
          "`best` does not lie between `min` \(least) and `max` \(most)",
          "write the numbers so that min ≤ best ≤ max"))
    }
    return PeopleRange(min: least, best: best, max: most)
  }
}
