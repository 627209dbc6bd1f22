import Phrasebook
import WorkshopModel
import WorkshopProtocol

/// A list in which something is chosen: with the arrows, or by typing a part of it.
struct ConsoleChoice: Hashable, Sendable {
  /// What is chosen, and what for.
  enum Purpose: Hashable, Sendable { case jump, drop, sendOut, turn, seat, test, withdraw }

  /// One entry; the value is what a command names.
  struct Item: Hashable, Sendable {
    let value: String
    let text: String
    /// What stands before the text: a step's number, else the value.
    var mark = ""
  }

  let purpose: Purpose
  let items: [Item]
  var typed = ""
  var cursor = 0

  /// The list as the model has it now.
  init(_ purpose: Purpose, _ model: ConsoleModel) {
    self.purpose = purpose
    items =
      switch purpose {
      case .jump, .drop: Self.steps(model)
      case .sendOut, .turn, .seat: Self.people(model)
      case .test: Self.lines(model.draftLines.filter { !$0.isAdopted })
      case .withdraw: Self.lines(model.draftLines)
      }
  }

  /// Whether there would be anything in the list.
  static func hasItems(_ purpose: Purpose, _ model: ConsoleModel) -> Bool {
    switch purpose {
    case .jump, .drop: model.hasNextStep
    case .sendOut, .turn, .seat: model.people?.letters.isEmpty == false
    case .test: model.draftLines.contains { !$0.isAdopted }
    case .withdraw: !model.draftLines.isEmpty
    }
  }

  private static func steps(_ model: ConsoleModel) -> [Item] {
    model.openableSteps.map {
      Item(value: $0.item.step.name, text: $0.item.title, mark: "\($0.number)")
    }
  }

  private static func people(_ model: ConsoleModel) -> [Item] {
    (model.people?.letters ?? []).map {
      let (letter, name) = Page.line($0).headAndRest
      return Item(value: letter, text: name)
    }
  }

  private static func lines(_ lines: [ServerMessage.Draft.Line]) -> [Item] {
    lines.map { Item(value: "\($0.number)", text: $0.text) }
  }

  /// What fits with the typed letters or number, an exact one first.
  var shown: [Item] {
    guard !typed.isEmpty else { return items }
    let part = typed.lowercased()
    let exact = items.filter { $0.value.lowercased() == part || $0.mark == part }
    let near = items.filter { item in
      !exact.contains(item)
        && "\(item.mark) \(item.value) \(item.text)".lowercased().contains(part)
    }
    return exact + near
  }

  /// What Enter takes.
  var chosen: Item? { shown.indices.contains(cursor) ? shown[cursor] : nil }

  /// The command for an entry; nil where more is asked first.
  func command(for item: Item) -> ConsoleCommand? {
    switch purpose {
    case .jump: StepID(item.value).map { .verb(.jump($0)) }
    case .drop: StepID(item.value).map { .verb(.drop($0)) }
    case .sendOut: .verb(.sendOut(letter: item.value))
    case .turn: .verb(.turn(letter: item.value))
    case .test: Int(item.value).map { .verb(.test(line: $0)) }
    case .withdraw: Int(item.value).map { .withdraw($0) }
    case .seat: nil
    }
  }

  /// What is asked.
  var phrase: ConsoleScreenAskPhrase {
    switch purpose {
    case .jump: .chooseJump
    case .drop: .chooseDrop
    case .sendOut: .chooseOut
    case .turn: .chooseTurn
    case .seat: .chooseSeat
    case .test: .chooseTest
    case .withdraw: .chooseWithdraw
    }
  }
}
