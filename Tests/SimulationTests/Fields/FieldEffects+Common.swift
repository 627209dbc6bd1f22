import Facilitation
import SimulationKit
import WorkshopModel
import WorkshopProtocol
import WorkshopScript

extension FieldEffects {
  static let texts: [FieldEffect] = [
    FieldEffect(
      field: "step.id", about: "is the step's name everywhere", steps: ["id: $, type: talk"],
      without: "here", with: "there", look: { $0.opened }, was: ["here"], becomes: ["there"]),
    FieldEffect(
      field: "step.type", about: "says what happens", steps: ["type: $"], without: "talk",
      with: "break", look: card { "\($0.type)" }, was: ["talk"], becomes: ["break"]),
    FieldEffect(
      field: "step.title", about: "heads the card", steps: ["type: talk, title: $"],
      without: "One", with: "Two", look: card { $0.title }, was: ["One"], becomes: ["Two"]),
    FieldEffect(
      field: "step.say", about: "is read on the card", steps: ["type: talk$"],
      with: ", say: Welcome.", look: card { $0.say }, was: ["nothing"], becomes: ["Welcome."]),
    FieldEffect(
      field: "step.ask", about: "is read on the card", steps: ["type: reflect$"],
      with: ", ask: How is it?", look: card { $0.ask }, was: ["nothing"], becomes: ["How is it?"]),
    FieldEffect(
      field: "step.instead", about: "is read on the card", steps: ["type: break$"],
      with: ", instead: Look out of the window.", look: card { $0.instead }, was: ["nothing"],
      becomes: ["Look out of the window."]),
    FieldEffect(
      field: "step.note", about: "is read by the facilitator alone", steps: ["type: talk$"],
      with: ", note: Breathe out.",
      look: { evening in
        try [ScriptedRoom.Listener.person(0), .console, .stage].map { listener in
          try evening.card("s0", to: listener).note ?? "nothing"
        }
      },
      was: ["nothing", "nothing", "nothing"], becomes: ["nothing", "Breathe out.", "nothing"]),
  ]

  static let timing: [FieldEffect] = [
    FieldEffect(
      field: "step.minutes", about: "is the length of the clock",
      steps: ["type: talk, minutes: $"], without: "1", with: "2", look: card { $0.clockSeconds },
      was: ["60 seconds"], becomes: ["120 seconds"]),
    FieldEffect(
      field: "step.time", about: "closes a hard step at its clock, with notice to everybody",
      steps: [oneMinute + ", time: $"], without: "soft", with: "hard",
      play: waiting(seconds: 120), look: clockWords,
      was: ["console: time is up"], becomes: ["people: closing soon", "people: closed"]),
    FieldEffect(
      field: "step.time", about: "shows people of an open step no clock",
      steps: [oneMinute + ", time: $"], without: "soft", with: "open",
      look: { evening in
        try [ScriptedRoom.Listener.person(0), .console].map { listener in
          try evening.card("s0", to: listener).state.deadline == nil ? "no clock" : "a clock"
        }
      },
      was: ["a clock", "a clock"], becomes: ["no clock", "a clock"]),
    FieldEffect(
      field: "step.close", about: "waits for the facilitator in place of everybody's answers",
      steps: ["type: choice, ask: A?, options: [a, b], linger: 10, close: $"],
      without: "all", with: "manual", play: waiting(seconds: 120), look: closing,
      was: ["closed at 25"], becomes: ["not closed"]),
    FieldEffect(
      field: "step.close", about: "waits for the clock in place of everybody's answers",
      steps: ["type: choice, minutes: 1, ask: A?, options: [a, b], linger: 10, close: $"],
      without: "all", with: "timer", play: waiting(seconds: 120), look: closing,
      was: ["closed at 25"], becomes: ["closed at 74"]),
    FieldEffect(
      field: "step.extend", about: "is what one press of extend adds",
      steps: ["type: talk, minutes: 1, extend: $"], without: "2", with: "9",
      play: { evening in
        try evening.begin()
        try evening.room.console(.extend(minutes: 0))
      },
      look: { evening in
        let clock = try evening.card("s0").state.deadline?.milliseconds ?? 0
        return evening.told(.person(0)).compactMap { message in
          guard case .extended(_, let deadline?) = message else { return nil }
          return "\((deadline.milliseconds - clock) / 1000) seconds more"
        }
      },
      was: ["120 seconds more"], becomes: ["540 seconds more"]),
    FieldEffect(
      field: "step.linger", about: "is the pause between the last answer and closing",
      steps: ["type: choice, ask: A?, options: [a, b], linger: $"], without: "10", with: "40",
      play: waiting(seconds: 120), look: closing, was: ["closed at 25"], becomes: ["closed at 55"]),
  ]

  private static let oneMinute = "type: choice, minutes: 1, close: manual, ask: A?, options: [a, b]"

  /// What the clock of the first step tells people and the console.
  private static let clockWords: Look = { evening in
    let people = evening.told(.person(0)).compactMap { message -> String? in
      switch message {
      case .closingSoon: "people: closing soon"
      case .phase(_, .closed, _): "people: closed"
      default: nil
      }
    }
    return people
      + evening.told(.console).compactMap { message in
        if case .timeIsUp = message { "console: time is up" } else { nil }
      }
  }

  static let disclosure: [FieldEffect] = [
    FieldEffect(
      field: "step.reveal", about: "keeps a picture to the facilitator", steps: [choice + "$"],
      without: ", reveal: room", with: ", reveal: facilitator", look: viewsOfAll,
      was: ["a 6, b 5", "a 6, b 5", "a 6, b 5"], becomes: ["", "alone: a 6, b 5", ""]),
    FieldEffect(
      field: "step.reveal", about: "leaves answers on people's own screens",
      steps: [choice + "$"], without: ", reveal: room", with: ", reveal: self", look: viewsOfAll,
      was: ["a 6, b 5", "a 6, b 5", "a 6, b 5"], becomes: ["own answer only", "", ""]),
    FieldEffect(
      field: "step.reveal", about: "shows answers with their names", header: ["names: chosen"],
      steps: [choice + "$"], without: ", reveal: room", with: ", reveal: signed",
      hall: FieldEffect.Hall(people: 5), look: viewsOfAll,
      was: ["a 3, b 2", "a 3, b 2", "a 3, b 2"], becomes: [signed, signed, signed]),
    FieldEffect(
      field: "step.reveal", about: "shows nobody anything", steps: [choice + "$"],
      without: ", reveal: room", with: ", reveal: never", look: viewsOfAll,
      was: ["a 6, b 5", "a 6, b 5", "a 6, b 5"], becomes: ["", "", ""]),
    FieldEffect(
      field: "step.k", about: "is the least number of answers", steps: [choice + "$"],
      with: ", k: 11", play: { try $0.walk { person, _ in answer(person, of: 10) } },
      look: views(), was: ["a 5, b 5"], becomes: ["not shown"]),
    FieldEffect(
      field: "step.below_k", about: "has a small room sign", header: ["names: chosen"],
      steps: [choice + ", below_k: $"], without: "withhold", with: "signed",
      hall: FieldEffect.Hall(people: 2), look: views(), was: ["own answer only"],
      becomes: ["Ana: a, Ben: b"]),
    FieldEffect(
      field: "step.keep", about: "leaves a picture out of the transcript",
      steps: [choice + ", keep: $"], without: "counts", with: "nothing", look: { $0.kept("s0") },
      was: ["a 5/10, b 5/10"], becomes: ["not kept"]),
    FieldEffect(
      field: "step.keep", about: "lets authors say whether a line may be kept",
      steps: ["type: text, ask: A?$"], with: ", keep: ask",
      look: card { "offers to keep: \($0.form?.offersKeep ?? false)" },
      was: ["offers to keep: false"], becomes: ["offers to keep: true"]),
    FieldEffect(
      field: "step.keep", about: "keeps shown lines, if their authors agree",
      steps: ["type: text, ask: A?, keep: $"], without: "nothing", with: "ask",
      play: { try $0.walk { person, _ in Answer(.text("Line \(person)"), mayKeep: person > 8) } },
      look: { $0.kept("s0") }, was: ["not kept"], becomes: ["Line 10 / Line 9"]),
    FieldEffect(
      field: "step.keep", about: "keeps every shown line",
      steps: ["type: text, ask: A?, keep: $"], without: "ask", with: "lines",
      hall: FieldEffect.Hall(people: 4),
      play: { try $0.walk { person, _ in Answer(.text("Line \(person)"), mayKeep: person > 2) } },
      look: { $0.kept("s0") }, was: ["Line 3"], becomes: ["Line 0 / Line 1 / Line 2 / Line 3"]),
    FieldEffect(
      field: "step.keep", about: "leaves what was adopted out of the transcript",
      steps: ["type: draft, ask: A?, keep: $"], without: "adopted", with: "nothing",
      hall: FieldEffect.Hall(room: .constellation, people: 3), play: testing(votes: [1, 1, 2]),
      look: { $0.room.record.agreements.map(\.text) }, was: ["We ask."], becomes: []),
    FieldEffect(
      field: "step.sensitive", about: "puts words in place of numbers", steps: [choice + "$"],
      with: ", sensitive: true", hall: FieldEffect.Hall(people: 12), look: views(),
      was: ["a 6, b 6"], becomes: ["a many, b many"]),
  ]

  private static let choice = "type: choice, ask: A?, options: [a, b]"
  private static let signed = "Ana: a, Ben: b, Cleo: a, Dot: b, Eli: a"

  /// An answer of the first so many people only.
  private static func answer(_ person: Int, of count: Int) -> Answer? {
    person < count ? Answer(.picks([person % 2 + 1])) : nil
  }
}

extension StepCard {
  /// The length of the clock that people are shown.
  var clockSeconds: String? {
    state.deadline.map { "\(($0.milliseconds - state.openedAt.milliseconds) / 1000) seconds" }
  }
}
