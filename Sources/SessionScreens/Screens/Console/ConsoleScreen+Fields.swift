import Phrasebook
import TerminalKit
import WorkshopProtocol

extension ConsoleScreen {
  mutating func take(
    _ key: Key, in entry: ConsoleEntry, at local: Int64
  ) -> ScreenOutput<ConsoleEvent> {
    var entry = entry
    switch key.symbol {
    case .escape:
      desk.layer = nil
      return ScreenOutput()
    case .enter: return finish(entry, at: local)
    case .tab where entry.purpose == .anything: entry.complete(isHelper: model.isHelper)
    default:
      entry.fault = []
      _ = entry.field.take(key)
    }
    desk.layer = .entry(entry)
    return ScreenOutput()
  }

  /// Enter in a field: an empty one stays where words are needed, and says so.
  private mutating func finish(
    _ entry: ConsoleEntry, at local: Int64
  ) -> ScreenOutput<ConsoleEvent> {
    let text = entry.field.text.trimmed
    switch entry.purpose {
    case .theme(let line):
      desk.lines.themes[line] = text.isEmpty ? nil : text
      desk.layer = nil
    case .path(let format):
      desk.layer = .menu(.date(format: format, path: text.isEmpty ? entry.proposal : text))
    default:
      guard let line = entry.line else {
        var entry = entry
        entry.fault = [say(.nothingTyped)]
        desk.layer = .entry(entry)
        return ScreenOutput()
      }
      return follow(typed: line, in: entry, at: local)
    }
    return ScreenOutput()
  }

  mutating func take(
    _ key: Key, in choice: ConsoleChoice, at local: Int64
  ) -> ScreenOutput<ConsoleEvent> {
    var choice = choice
    switch key.symbol {
    case .escape:
      desk.layer = nil
      return ScreenOutput()
    case .enter:
      guard let item = choice.chosen else {
        sayNoSuchKey(at: local)
        return ScreenOutput()
      }
      desk.layer = nil
      if choice.purpose == .seat {
        desk.layer = .entry(ConsoleEntry(.circle(letter: item.value)))
        return ScreenOutput()
      }
      return choice.command(for: item).map { request($0, at: local) } ?? ScreenOutput()
    case .up: choice.cursor = max(0, choice.cursor - 1)
    case .down: choice.cursor = min(choice.cursor + 1, max(0, choice.shown.count - 1))
    case .backspace:
      choice.typed = String(choice.typed.dropLast())
      choice.cursor = 0
    default:
      guard let character = key.plainCharacter, choice.typed.count < 40 else { break }
      choice.typed.append(character)
      choice.cursor = 0
    }
    desk.layer = .choice(choice)
    return ScreenOutput()
  }

  mutating func take(
    _ key: Key, in finder: ConsoleFinder, at local: Int64
  ) -> ScreenOutput<ConsoleEvent> {
    var finder = finder
    let found = finds(finder, at: local)
    switch key.symbol {
    case .escape:
      desk.layer = nil
      return ScreenOutput()
    case .enter:
      guard found.indices.contains(finder.cursor) else {
        // What was not found says so on the sheet.
        if finder.field.isEmpty { sayNoSuchKey(at: local) }
        return ScreenOutput()
      }
      desk.layer = nil
      go(to: found[finder.cursor].place)
      return ScreenOutput()
    case .up: finder.cursor = max(0, finder.cursor - 1)
    case .down: finder.cursor = min(finder.cursor + 1, max(0, found.count - 1))
    default:
      if finder.field.take(key) { finder.cursor = 0 }
    }
    desk.layer = .finder(finder)
    return ScreenOutput()
  }

  private mutating func go(to place: ConsoleFinder.Find.Place) {
    switch place {
    case .step(let step):
      desk.go(to: .agenda)
      desk.agendaCursor = model.plan?.items.firstIndex { $0.step == step }
    case .note, .ownNote: desk.go(to: .notes)
    case .log: desk.layer = .log(offset: 0)
    case .line(let index):
      desk.go(to: .lines)
      desk.lines.cursor = index
    }
  }

  /// Pasted words go into the open field; elsewhere they are no keys.
  mutating func paste(_ text: String) {
    switch desk.layer {
    case .entry(var entry):
      entry.field.paste(text)
      desk.layer = .entry(entry)
    case .finder(var finder):
      finder.field.paste(text)
      finder.cursor = 0
      desk.layer = .finder(finder)
    default: break
    }
  }
}

extension ConsoleEntry {
  /// Completes the first word with what all known words that begin so have in common.
  mutating func complete(isHelper: Bool) {
    let text = field.text
    guard !text.contains(" ") else { return }
    let fitting = Self.candidates(for: text, isHelper: isHelper)
    guard let first = fitting.first else { return }
    let shared = fitting.dropFirst().reduce(first) { shared, word in
      String(zip(shared, word).prefix { $0 == $1 }.map(\.0))
    }
    field.replace(with: fitting.count == 1 ? shared + " " : shared)
  }

  /// The known words that begin as the typed one.
  static func candidates(for text: String, isHelper: Bool) -> [String] {
    let part = text.lowercased()
    guard !part.contains(" ") else { return [] }
    return ConsoleCommand.words(isHelper: isHelper).filter { $0.hasPrefix(part) }
  }
}
