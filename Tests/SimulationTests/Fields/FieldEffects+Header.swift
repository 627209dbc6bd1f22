import Facilitation
import SimulationKit
import WorkshopModel
import WorkshopProtocol
import WorkshopScript

extension FieldEffects {
  static let header: [FieldEffect] = [
    FieldEffect(
      field: "workshop.id", about: "heads the transcript", header: ["id: $"],
      without: "evening", with: "morning", look: { [$0.room.record.header.workshop] },
      was: ["evening"], becomes: ["morning"]),
    FieldEffect(
      field: "workshop.title", about: "greets people and heads the transcript",
      header: ["title: $"],
      without: "Evening", with: "Morning",
      look: { [$0.admission?.title ?? "", $0.room.record.header.title] },
      was: ["Evening", "Evening"], becomes: ["Morning", "Morning"]),
    FieldEffect(
      field: "workshop.for", about: "advises for people who know each other",
      header: ["for: [$]"],
      steps: ["type: choice, ask: A?, options: [a, b]"], without: "group", with: "constellation",
      look: { $0.warnings("know each other") }, was: [],
      becomes: ["`s0` is shown to a room of people who know each other"]),
    FieldEffect(
      field: "workshop.led_by", about: "lets nobody write to a facilitator", header: ["led_by: $"],
      without: "facilitator", with: "member",
      play: { evening in
        try evening.begin()
        try evening.room.say([.note(text: "A word", isSigned: false)], from: 0)
        try evening.room.pass(seconds: 60)
      },
      look: { evening in
        [evening.admission?.leadership.rawValue ?? "", "\(evening.notes)"]
          + evening.refusals(of: .person(0))
      },
      was: ["facilitator", "[\"A word\"]"], becomes: ["member", "[]", "no-facilitator"]),
    FieldEffect(
      field: "workshop.names", about: "asks for names at the door", header: ["names: $"],
      without: "none", with: "chosen", hall: FieldEffect.Hall(people: 3),
      play: { evening in
        evening.room.names = ["Ana", "ana", ""]
        try evening.begin()
      },
      look: { evening in
        ["\(evening.admission?.usesNames ?? false)"]
          + (1...2).flatMap { evening.refusals(of: .person($0)) }
      },
      was: ["false"], becomes: ["true", "name-taken", "name-needed"]),
    FieldEffect(
      field: "workshop.names", about: "puts names beside signed answers", header: ["names: $"],
      steps: ["type: choice, ask: A?, options: [a, b], reveal: signed"],
      without: "none", with: "chosen", hall: FieldEffect.Hall(people: 2), look: views(),
      was: ["own answer only"], becomes: ["Ana: a, Ben: b"]),
    FieldEffect(
      field: "workshop.minutes", about: "is what the clock of the plan is held against",
      header: ["minutes: $"], steps: ["type: talk", "type: talk"], without: "10", with: "8",
      look: { evening in
        let clock = PlanClock(
          steps: evening.workshop.steps, plannedMinutes: evening.workshop.minutes)
        let start = PlanClock.Moment(current: 0, elapsedSeconds: 0, stepSeconds: 0)
        return ["\(clock.standing(at: start).minutesOver)"] + evening.warnings("the workshop says")
      },
      was: ["0"], becomes: ["2", "the steps take 10 minutes together, the workshop says 8"]),
    FieldEffect(
      field: "workshop.goals", about: "are told at the door", header: ["goals: [$]"],
      without: "Rest", with: "Rest, Play", look: { $0.admission?.goals ?? [] },
      was: ["Rest"], becomes: ["Rest", "Play"]),
    FieldEffect(
      field: "workshop.content_notes", about: "are told at the door",
      header: ["content_notes: [$]"],
      without: "Loss", with: "Loss, Fear", look: { $0.admission?.contentNotes ?? [] },
      was: ["Loss"], becomes: ["Loss", "Fear"]),
    FieldEffect(
      field: "workshop.languages", about: "says in which languages texts should be",
      header: ["languages: [$]"], without: "en", with: "en, de",
      look: { $0.warnings("`title` is missing") },
      was: [],
      becomes: ["`title` is missing in de"]),
  ]

  static let people: [FieldEffect] = [
    FieldEffect(
      field: "workshop.resources", about: "names the contacts that people can always call up",
      header: ["$"], without: "", with: "resources: contacts.yaml",
      play: { evening in
        if evening.workshop.resources == "contacts.yaml" { evening.room.contacts = contacts }
        try evening.begin()
      },
      look: { $0.admission?.resources ?? [] }, was: [], becomes: contacts),
    FieldEffect(
      field: "workshop.defaults", about: "hold in each step", header: ["defaults: {k: $}"],
      steps: ["type: choice, ask: A?, options: [a, b]"], without: "5", with: "12", look: views(),
      was: ["a 6, b 5"], becomes: ["own answer only"]),
    FieldEffect(
      field: "workshop.orders", about: "can be followed from the console",
      header: ["orders: {$: [s0, s2]}"], steps: ["type: talk", "type: break", "type: talk"],
      without: "short", with: "listening",
      play: { evening in
        try evening.begin()
        try evening.room.console(.follow(order: "listening"), .next, .next)
      },
      look: { $0.opened }, was: ["s0", "s1", "s2"], becomes: ["s0", "s2"]),
    FieldEffect(
      field: "workshop.steps", about: "are held in their order", steps: ["type: $", "type: break"],
      without: "talk", with: "reflect", look: { ["\(try $0.card("s0").type)"] + $0.opened },
      was: ["talk", "s0", "s1"], becomes: ["reflect", "s0", "s1"]),
    FieldEffect(
      field: "workshop.people", about: "stands in the plan",
      header: ["people: {min: 2, best: 5, max: $}"], without: "8", with: "9", look: planHead,
      was: ["2–8 people, best 5"], becomes: ["2–9 people, best 5"]),
    FieldEffect(
      field: "people.min", about: "warns where pictures of a sensitive step would stay hidden",
      header: ["people: {min: $, best: 12, max: 30}"],
      steps: ["type: choice, ask: A?, options: [a, b], sensitive: true"], without: "8", with: "7",
      look: { $0.warnings("sensitive") }, was: [],
      becomes: ["below 8 people most pictures of the sensitive step `s0` stay hidden"]),
    FieldEffect(
      field: "people.best", about: "stands in the plan",
      header: ["people: {min: 2, best: $, max: 9}"], without: "5", with: "4-6", look: planHead,
      was: ["2–9 people, best 5"], becomes: ["2–9 people, best 4–6"]),
    FieldEffect(
      field: "people.max", about: "warns where a picture could never be shown",
      header: ["people: {min: 2, best: 3, max: $}"],
      steps: ["type: choice, ask: A?, options: [a, b]"], without: "5", with: "4",
      look: { $0.warnings("never be shown") }, was: [],
      becomes: ["`s0` would never be shown: it needs 5 answers of at most 4 people"]),
  ]

  private static let contacts: [String] = {
    let file = """
      resources: 1
      contacts:
        - {country: Anywhere, name: A line, reach: 112, checked_on: 2026-01-31}
      """
    let today = SupportContacts.Day(year: 2026, month: 2, day: 1)
    return today.flatMap { ResourcesReader.read(file, today: $0).contacts }?.lines(in: "")
      ?? []
  }()

  private static let planHead: Look = { evening in
    let head = RunningPlan(evening.workshop).lines()[1].split(separator: " · ")
    return head.filter { $0.contains("people") }.map(String.init)
  }
}

extension Evening {
  /// What the first person was told at the door.
  var admission: ServerMessage.Admission? {
    told(.person(0)).firstNonNil {
      if case .admitted(let admission) = $0 { admission } else { nil }
    }
  }

  /// The private notes that the console was told.
  var notes: [String] {
    told(.console).flatMap { message -> [String] in
      if case .notes(let notes) = message { notes.map(\.text) } else { [] }
    }
  }
}

extension Sequence {
  /// What the first element comes to that comes to anything.
  func firstNonNil<Value>(_ part: (Element) -> Value?) -> Value? {
    for element in self { if let value = part(element) { return value } }
    return nil
  }
}
