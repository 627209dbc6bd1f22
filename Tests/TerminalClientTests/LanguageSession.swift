import Phrasebook
import SessionScreens
import WorkshopModel
import WorkshopProtocol

/// A short session at 80 columns in one language, as somebody reads and types it.
struct LanguageSession {
  private var person: Person
  private let texts: Texts
  /// What stood on the screen, with what was typed after an arrow.
  private(set) var transcript: [String] = []

  /// What a workshop and a server say in the language.
  struct Texts {
    let language: Language
    let title: String
    let step: String
    let gate: String
    let gateOptions: [String]
    let question: String
    let options: [String]
    let audience: String
    let line: String
    let no: String
    let goodbye: String
  }

  init(_ texts: Texts) {
    self.texts = texts
    let style = LineStyle(columns: 80, phrases: Phrasebook(texts.language))
    var place = Make.Place()
    (place.title, place.resources) = (texts.title, [])
    person = Person(place.admission, style: style)
    transcript = person.lastLines
  }

  /// The whole session: lobby, gate, choice, scale, text, view, after, end.
  static func run(_ texts: Texts) -> [String] {
    var session = LanguageSession(texts)
    session.arrive()
    session.choose()
    session.write()
    session.leave()
    return session.transcript
  }

  private mutating func hear(_ message: ServerMessage, at local: Int64 = 0) {
    person.hear(message, at: local)
    transcript += person.lastLines
  }

  private mutating func type(_ line: String) {
    transcript.append(line.isEmpty ? ">" : "> " + line)
    person.type(line)
    transcript += person.lastLines
  }

  private mutating func acknowledge() {
    person.acknowledge()
    transcript += person.lastLines
  }

  private func card(_ body: StepCard.Body, id: String) -> StepCard {
    var card = Make.card(body, id: id)
    card.title = texts.step
    card.ask = texts.question
    card.audience = texts.audience
    return card
  }

  private mutating func arrive() {
    hear(
      .lobby(
        ServerMessage.Lobby(
          seats: 7, stages: 1, facilitatorPresent: true, isLocked: false, startsLateMinutes: 5)))
    let gate = StepCard.GateCard(
      options: texts.gateOptions, lastDeclines: true, sitOut: [:], legalNote: nil,
      paragraph: texts.gate)
    var card = Make.card(.gate(gate), form: Make.form(pass: false))
    card.title = texts.step
    card.ask = nil
    card.audience = nil
    hear(.step(card))
    type("4")
    type("1")
    acknowledge()
  }

  private mutating func choose() {
    hear(.step(card(.choice(options: texts.options, maxPicks: 2), id: "choice")))
    type("1 2 3")
    type("2 1")
    acknowledge()
    type("p")
    hear(.progress(step: Make.step("choice"), progress: .most))
    hear(.closingSoon(step: Make.step("choice"), deadline: Make.instant(31_000)))
    hear(.held)
    hear(.step(card(.scale(range: 1...7, labels: [:]), id: "scale")))
    type("8")
    type("6")
    acknowledge()
    let middle = ScaleView.Middle(
      medianTenths: 45, lowerQuartileTenths: 30, upperQuartileTenths: 60)
    let bins = [1...3, 4...7].map { ScaleView.Bin(range: $0, tally: .count($0.lowerBound + 2)) }
    let view = ScaleView(bins: bins, middle: middle)
    hear(.view(step: Make.step("scale"), view: .scale(view), facilitatorOnly: false))
  }

  private mutating func write() {
    hear(.step(card(.text(limit: 160), id: "text")))
    type("p")
    acknowledge()
    let lines = LinesView(lines: [LinesView.Line(text: texts.line, mayKeep: false)])
    hear(.view(step: Make.step("text"), view: .lines(lines), facilitatorOnly: false))
    type("h")
    type("?")
    type(texts.no)
    type("?")
  }

  private mutating func leave() {
    hear(.after(until: Make.instant(601_000)))
    type("")
    hear(.ended(text: texts.goodbye))
  }
}
