import WorkshopModel

extension Advice {
  private var isForGroups: Bool { workshop.rooms.contains(.group) }

  /// Warns once where answers are shown from fewer than is usual (rules K1).
  mutating func adviseOnThresholds() {
    let usual = Floors.usual
    let least = Floors.warned(in: workshop.rooms)
    let low = placed.steps.filter { $0.step.reveal == .room && ($0.step.k ?? usual) < least }
    let own = low.filter { $0.record.keys["k"] != nil }
    let places = own.map { $0.place(of: "k") }
    let common = low.count > own.count ? placed.defaults?.place(of: "k") : nil
    for place in places + [common].compactMap(\.self) {
      warn(
        place, "pictures are shown from fewer than \(least) answers, fewer than is usual here",
        "k: \(least) protects better; keep the lower number only where nothing is tender")
    }
    let most = workshop.people.max
    for step in placed.steps where step.step.reveal == .room && (step.step.k ?? usual) > most {
      warn(
        step.record.keys["k"] == nil ? step.place : step.place(of: "k"),
        "`\(step.id)` would never be shown: it needs \(step.step.k ?? usual) answers "
          + "of at most \(most) people", "lower `k`, or choose another `reveal`")
    }
  }

  /// Warns of answers that are shown to more people than is good.
  mutating func adviseOnDisclosure(_ placed: PlacedStep) {
    let step = placed.step
    let place = placed.place(of: "reveal")
    if step.reveal == .room, !isForGroups, step.belowK != .signed, !step.isQuiz {
      warn(
        place, "`\(step.id)` is shown to a room of people who know each other",
        "with few answers it stays on each person's own screen; think of signed, facilitator "
          + "or `below_k: signed`")
    }
    if step.kind.type == .text, step.reveal == .room, isForGroups {
      warn(
        place, "free text in `\(step.id)` goes to the room with nobody reading it first",
        "`reveal: facilitator` lets you release the lines in batches")
    }
    if step.isSensitive, step.reveal == .room, workshop.people.min < 8 {
      warn(
        placed.place(of: "sensitive"),
        "below 8 people most pictures of the sensitive step `\(step.id)` stay hidden",
        "a scale or a spoken round may serve a small room better")
    }
    if placed.record.keys["below_k"] != nil, step.reveal != .room {
      warn(
        placed.place(of: "below_k"),
        "`below_k` does nothing here: `\(step.id)` is not for the room", "delete it")
    }
  }
}

extension Step {
  /// Whether it has a right answer, which gives nobody away.
  var isQuiz: Bool {
    if case .choice(let question) = kind { question.answer != nil } else { false }
  }
}
