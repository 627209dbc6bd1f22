import Facilitation
import SimulationKit
import WorkshopModel
import WorkshopProtocol

extension FieldEffects {
  static let spoken: [FieldEffect] = [
    FieldEffect(
      field: "talk.cues", about: "appear on the clock", steps: ["type: talk$"],
      with: ", cues: [{at: 5, say: Sit.}, {at: 9, say: Look.}]", look: cues, was: [],
      becomes: ["5 Sit.", "9 Look."]),
    FieldEffect(
      field: "cue.at", about: "is the second of a line",
      steps: ["type: talk, cues: [{at: $, say: A}]"],
      without: "5", with: "8", look: cues, was: ["5 A"], becomes: ["8 A"]),
    FieldEffect(
      field: "cue.say", about: "is the line", steps: ["type: talk, cues: [{at: 5, say: $}]"],
      without: "A", with: "B", look: cues, was: ["5 A"], becomes: ["5 B"]),
    FieldEffect(
      field: "talk.show", about: "shows the support contacts", steps: ["type: talk$"],
      with: ", show: resources",
      look: card { card in
        if case .talk(_, let shows) = card.body { "shows contacts: \(shows)" } else { nil }
      },
      was: ["shows contacts: false"], becomes: ["shows contacts: true"]),
    FieldEffect(
      field: "breathe.inhale", about: "is the length of breathing in, and of the clock",
      steps: ["type: breathe, cycles: 2, inhale: $"], without: "4", with: "5", look: breath,
      was: ["4-0-6 x 2", "20 seconds"], becomes: ["5-0-6 x 2", "22 seconds"]),
    FieldEffect(
      field: "breathe.hold", about: "is the length of the pause, and of the clock",
      steps: ["type: breathe, cycles: 2, hold: $"], without: "0", with: "3", look: breath,
      was: ["4-0-6 x 2", "20 seconds"], becomes: ["4-3-6 x 2", "26 seconds"]),
    FieldEffect(
      field: "breathe.exhale", about: "is the length of breathing out, and of the clock",
      steps: ["type: breathe, cycles: 2, exhale: $"], without: "6", with: "8", look: breath,
      was: ["4-0-6 x 2", "20 seconds"], becomes: ["4-0-8 x 2", "24 seconds"]),
    FieldEffect(
      field: "breathe.cycles", about: "is how often, and what closes the step",
      steps: ["type: breathe, cycles: $"], without: "2", with: "5", play: waiting(seconds: 120),
      look: closing, was: ["closed at 34"], becomes: ["closed at 64"]),
  ]

  private static let cues: Look = { evening in
    guard case .talk(let cues, _) = try evening.card("s0").body else { return [] }
    return cues.map { "\($0.atSeconds) \($0.say)" }
  }

  private static let breath: Look = { evening in
    let card = try evening.card("s0")
    guard case .breathe(let breath) = card.body else { return [] }
    let rhythm = "\(breath.inhaleSeconds)-\(breath.holdSeconds)-\(breath.exhaleSeconds)"
    return ["\(rhythm) x \(breath.cycles)", card.clockSeconds ?? "no clock"]
  }

  static let gates: [FieldEffect] = [
    FieldEffect(
      field: "gate.options", about: "are the words of the terms",
      steps: ["type: gate, ask: A?, options: [$]"], without: "\"Yes\", \"No\"",
      with: "\"Yes\", Gladly, \"No\"", look: gate { $0.options.joined(separator: "/") },
      was: ["Yes/No"], becomes: ["Yes/Gladly/No"]),
    FieldEffect(
      field: "gate.require",
      about: "lets one decline end the evening of people who know each other",
      steps: ["type: gate, ask: A?, options: [In, Out], require: $", "type: talk"],
      without: "none", with: "all", hall: FieldEffect.Hall(room: .constellation, people: 4),
      play: { try $0.walk { person, _ in Answer(.consent(person == 0 ? 2 : 1)) } },
      look: { $0.views("s0", to: .stage) + $0.opened }, was: ["s0", "s1"],
      becomes: ["not everyone is able", "s0"]),
    FieldEffect(
      field: "gate.sit_out", about: "tells each program in which steps its person passes silently",
      steps: ["type: gate, ask: A?, options: [In, Aside]$", "type: reflect, ask: A?"],
      with: ", sit_out: {Aside: [s1]}",
      look: gate { gate in
        gate.sitOut.map { "\($0.key): \($0.value.map(\.name).joined())" }.joined()
      },
      was: [""], becomes: ["2: s1"]),
    FieldEffect(
      field: "gate.legal_note", about: "is read with the terms",
      steps: ["type: gate, ask: A?, options: [In, Out]$"],
      with: ", legal_note: I have to report danger.", look: gate { $0.legalNote ?? "nothing" },
      was: ["nothing"], becomes: ["I have to report danger."]),
  ]

  private static func gate(
    _ part: @escaping @Sendable (StepCard.GateCard) -> String
  ) -> Look {
    card { if case .gate(let gate) = $0.body { part(gate) } else { nil } }
  }

  static let choices: [FieldEffect] = [
    FieldEffect(
      field: "choice.options", about: "are what people choose from and are shown",
      steps: ["type: choice, ask: A?, options: [$]"], without: "a, b", with: "a, b, c",
      look: views(), was: ["a 6, b 5"], becomes: ["a 4, b 4, c 3"]),
    FieldEffect(
      field: "choice.multi", about: "is how many one person may pick",
      steps: ["type: choice, ask: A?, options: [a, b, c], multi: $"], without: "1", with: "2",
      play: { try $0.walk { person, _ in Answer(.picks(person < 5 ? [1] : [2, 3])) } },
      look: views(), was: ["a 5, b 0, c 0"], becomes: ["a 5, b 6, c 6"]),
    FieldEffect(
      field: "choice.answer", about: "shows what is right once the step is revealed",
      steps: ["type: choice, ask: A?, options: [a, b]$"], with: ", answer: 2", look: views(),
      was: ["a 6, b 5"], becomes: ["a 6, b 5; right: 2"]),
    FieldEffect(
      field: "choice.because", about: "says why that is right",
      steps: ["type: choice, ask: A?, options: [a, b], answer: 2$"], with: ", because: It is.",
      look: views(), was: ["a 6, b 5; right: 2"], becomes: ["a 6, b 5; right: 2, because It is."]),
    FieldEffect(
      field: "choice.all_clear", about: "tells the facilitator one thing and nobody else anything",
      steps: ["type: choice, ask: A?, options: [Free, Free enough, Bound], reveal: facilitator$"],
      with: ", all_clear: [1, 2]", look: viewsOfAll,
      was: ["", "alone: Free 4, Free enough 4, Bound 3", ""],
      becomes: ["", "alone: not all clear", ""]),
    FieldEffect(
      field: "choice.all_clear", about: "counts the options that it names",
      steps: ["type: choice, ask: A?, options: [Free, Fine, Bound], reveal: facilitator$"],
      without: ", all_clear: [1]", with: ", all_clear: [1, 2]",
      play: { try $0.walk { person, _ in Answer(person == 3 ? .pass : .picks([person % 2 + 1])) } },
      look: viewsOfAll, was: ["", "alone: not all clear", ""],
      becomes: ["", "alone: all clear", ""]),
    FieldEffect(
      field: "choice.all_clear", about: "is told from two people on",
      steps: ["type: choice, ask: A?, options: [Free, Bound], reveal: facilitator$"],
      with: ", all_clear: [1]", hall: FieldEffect.Hall(room: .pair, people: 2), look: viewsOfAll,
      was: ["own answer only", "", ""], becomes: ["", "alone: not all clear", ""]),
  ]
}
