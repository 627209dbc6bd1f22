import TerminalKit
import WorkshopModel
import WorkshopProtocol

/// A search in the agenda, the notes, the lines that are read, and what happened.
struct ConsoleFinder: Hashable, Sendable {
  var field = LineField(limit: 60, showsCount: false)
  var cursor = 0

  /// Something that was found, and where.
  struct Find: Hashable, Sendable {
    enum Place: Hashable, Sendable {
      case step(StepID)
      case note, ownNote, log
      case line(Int)
    }
    let place: Place
    let text: String
  }
}

extension ConsoleScreen {
  /// What has the typed words in it; nothing that is covered.
  func finds(_ finder: ConsoleFinder, at local: Int64) -> [ConsoleFinder.Find] {
    let wanted = finder.field.text.trimmed.lowercased()
    guard !wanted.isEmpty else { return [] }
    typealias Find = ConsoleFinder.Find
    var all = (model.plan?.items ?? []).map {
      Find(place: .step($0.step), text: "\($0.title) (\($0.step.name))")
    }
    all += model.notes.map { Find(place: .note, text: $0.text) }
    all += desk.ownNotes.map { Find(place: .ownNote, text: $0) }
    if areLinesReadable(at: local) {
      all += waitingList.enumerated().map { Find(place: .line($0.offset), text: $0.element.text) }
    }
    all += desk.log.lines.reversed().map { Find(place: .log, text: $0.trimmed) }
    return all.filter { $0.text.lowercased().contains(wanted) }
  }
}
