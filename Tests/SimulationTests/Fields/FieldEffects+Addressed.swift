import Facilitation
import SimulationKit
import WorkshopModel
import WorkshopProtocol

extension FieldEffects {
  static let addressed: [FieldEffect] = [
    FieldEffect(
      field: "step.to", about: "shows a picture to the circle that it is made of, and nobody else",
      steps: [choice + ", to: $"], without: "everyone", with: "circle",
      hall: FieldEffect.Hall(people: 12, circles: 2), look: viewsInCircles,
      was: ["a 6, b 6", "a 6, b 6", "console: a 6, b 6", "stage: a 6, b 6"],
      becomes: ["a 6, b 0", "a 0, b 6", "console: ", "stage: "]),
    FieldEffect(
      field: "step.to", about: "keeps what a circle was shown out of the transcript",
      steps: [choice + ", to: $"], without: "everyone", with: "circle",
      hall: FieldEffect.Hall(people: 12, circles: 2), look: { $0.kept("s0") },
      was: ["a 5/10, b 5/10"], becomes: ["not shown"]),
    FieldEffect(
      field: "step.to", about: "counts those of the circle alone", steps: [choice + ", to: $"],
      without: "everyone", with: "circle", hall: FieldEffect.Hall(people: 8, circles: 2),
      look: viewsInCircles,
      was: ["a 4, b 4", "a 4, b 4", "console: a 4, b 4", "stage: a 4, b 4"],
      becomes: ["own answer only", "own answer only", "console: ", "stage: "]),
    FieldEffect(
      field: "step.to", about: "compares in each circle for itself", header: ["names: chosen"],
      steps: ["type: match, ask: A?, items: [walks, songs], to: $"], without: "everyone",
      with: "circle", hall: FieldEffect.Hall(people: 4, circles: 2),
      play: { try $0.walk { person, _ in Answer(.match(marks: marks[person % 2], with: [])) } },
      look: viewsInCircles,
      was: [
        "yes: walks; open: ", "yes: walks; open: ", "console: yes: walks; open: ",
        "stage: yes: walks; open: ",
      ],
      becomes: ["yes: walks, songs; open: ", "yes: walks; open: ", "console: ", "stage: "]),
    FieldEffect(
      field: "step.to", about: "shows signed answers to the pair that met last, and nobody else",
      steps: [
        "type: pair, turns: [{who: A, do: Speak, seconds: 20}]",
        "type: choice, ask: A?, options: [a, b], reveal: signed, to: $",
      ],
      without: "everyone", with: "pair", hall: FieldEffect.Hall(room: .constellation, people: 4),
      look: { evening in
        let partner = evening.meetings[0][0].partners
        return evening.views("s1").map { view in
          Evening.names.filter(view.contains) == (["Ana"] + partner).sorted() ? "the pair" : view
        } + ["console: "].map { $0 + evening.views("s1", to: .console).joined() }
      },
      was: ["Ana: a, Ben: b, Cleo: a, Dot: b", "console: Ana: a, Ben: b, Cleo: a, Dot: b"],
      becomes: ["the pair", "console: "]),
  ]

  private static let choice = "type: choice, ask: A?, options: [a, b]"

  /// Those of the first circle share two items, those of the second one.
  private static let marks = [[1, 1], [1, 3]]

  /// What somebody of each circle is shown, and what the console and the stage are.
  private static let viewsInCircles: Look = { evening in
    let views = { (listener: ScriptedRoom.Listener) in
      evening.views("s0", to: listener).joined(separator: " & ")
    }
    return [
      views(.person(0)), views(.person(1)), "console: " + views(.console),
      "stage: " + views(.stage),
    ]
  }
}
