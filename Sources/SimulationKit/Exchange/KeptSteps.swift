import Disclosure
import Facilitation
import WorkshopModel
import WorkshopProtocol

/// A journal's steps as the transcript's record takes them: what was shown, and no more.
struct KeptSteps: Sendable {
  let facts: [Fact]
  let setup: SessionSetup
  /// The language of the workshop's texts; empty for the file's first.
  var language = ""

  /// The day on which a simulated session is held, counted from 1970-01-01: 2026-01-01.
  private static let day = 20_454

  var record: TranscriptRecord {
    let seats = facts.count { if case .seated = $0 { true } else { false } }
    let settings = RecordMaker.Settings(
      workshop: setup.workshop, room: setup.room, mostSeats: seats, date: "",
      software: "simulated/1", isRehearsal: true, everyoneAgreed: true,
      agreements: agreements)
    return RecordMaker(settings, language: language).record(of: held)
  }

  private var agreements: [TranscriptRecord.Agreement] {
    var texts: [StepID: [Int: String]] = [:]
    var adopted: [StepID: [Int]] = [:]
    for fact in facts {
      switch fact {
      case .proposed(let step, let line, let text):
        texts[step, default: [:]][line] = text
        adopted[step]?.removeAll { $0 == line }
      case .lineWithdrawn(let step, let line): adopted[step]?.removeAll { $0 == line }
      case .adopted(let step, let line): adopted[step, default: []].append(line)
      default: break
      }
    }
    return setup.workshop.steps.flatMap { step in
      let lines = (adopted[step.id] ?? []).compactMap { texts[step.id]?[$0] }
      return AdoptedLines.agreements(lines, of: step, onDay: Self.day)
    }
  }

  private var held: [Disclosure.HeldStep] {
    var readings: [StepID: View] = [:]
    var shown: [StepID: View] = [:]
    var released: [StepID: [LinesView]] = [:]
    var opened: [StepID] = []
    for fact in facts {
      switch fact {
      case .opened(let step, _, _): opened.append(step)
      case .viewed(let step, let reading): readings[step] = view(reading.room)
      case .revealed(let step): shown[step] = readings[step]
      case .linesReleased(let step, let payload):
        if case .lines(let lines) = view(payload) { released[step, default: []].append(lines) }
      default: break
      }
    }
    return opened.compactMap { id in
      setup.workshop.step(id).map {
        Disclosure.HeldStep(step: $0, shown: shown[id], released: released[id] ?? [])
      }
    }
  }

  private func view(_ payload: [UInt8]?) -> View? { payload.flatMap { try? ViewCodec.decode($0) } }
}
