import Phrasebook
import TerminalKit
import WorkshopModel
import WorkshopProtocol

extension ConsoleScreen {
  /// Takes a key in what lies over the panels.
  mutating func takeInLayer(_ key: Key, at local: Int64) -> ScreenOutput<ConsoleEvent> {
    switch desk.layer {
    case .menu(let menu): return take(key, in: menu, at: local)
    case .entry(let entry): return take(key, in: entry, at: local)
    case .choice(let choice): return take(key, in: choice, at: local)
    case .question(let question): return take(key, in: question, at: local)
    case .redaction(let redaction): return take(key, in: redaction, at: local)
    case .finder(let finder): return take(key, in: finder, at: local)
    case .preview: return takeInPreview(key, at: local)
    case .threads(let isRead, let offset):
      if key.plainCharacter == "r" {
        desk.layer = .threads(isRead: !isRead, offset: offset)
        return ScreenOutput()
      }
      return takeInSheet(key, at: local)
    case .sheet, .keys, .log, nil: return takeInSheet(key, at: local)
    }
  }

  /// Scrolls or closes a sheet; the keys that hold everywhere hold here too.
  private mutating func takeInSheet(_ key: Key, at local: Int64) -> ScreenOutput<ConsoleEvent> {
    switch key.symbol {
    case .up: scrollLayer(by: -1)
    case .down: scrollLayer(by: 1)
    case .pageUp: scrollLayer(by: -8)
    case .pageDown, .character(" "): scrollLayer(by: 8)
    case .escape, .enter, .character("q"): desk.layer = nil
    // What is told at the start names this key.
    case .character("i") where isOpeningPage: return follow(.invite, at: local)
    default:
      guard let character = key.plainCharacter,
        let found = ConsoleKeys.everywhere.first(where: { $0.character == character })
      else {
        sayNoSuchKey(at: local)
        return ScreenOutput()
      }
      desk.layer = nil
      return perform(found.action, at: local)
    }
    return ScreenOutput()
  }

  private mutating func scrollLayer(by step: Int) {
    let most = hiddenRowsOfLayer
    func moved(_ offset: Int) -> Int { min(max(0, offset + step), most) }
    switch desk.layer {
    case .sheet(var sheet):
      sheet.offset = moved(sheet.offset)
      desk.layer = .sheet(sheet)
    case .keys(let offset): desk.layer = .keys(offset: moved(offset))
    case .log(let offset): desk.layer = .log(offset: min(max(0, offset - step), most))
    case .threads(let isRead, let offset):
      desk.layer = .threads(isRead: isRead, offset: moved(offset))
    case .preview(let offset): desk.layer = .preview(offset: moved(offset))
    default: break
    }
  }

  /// The picture is on the screen; only the same key again shows it to the room.
  private mutating func takeInPreview(_ key: Key, at local: Int64) -> ScreenOutput<ConsoleEvent> {
    if key.plainCharacter == "n", leadsOn {
      desk.layer = nil
      return perform(.command(.verb(.next)), at: local)
    }
    guard key.plainCharacter == "v", mayShowRoom else { return takeInSheet(key, at: local) }
    desk.layer = nil
    desk.isRevealing = true
    let output = follow(.verb(.reveal), at: local)
    desk.asked = model.hasOneQuestion ? model.card?.id : nil
    return output
  }

  /// Whether the sheet is one that the room never sees, from which the way goes on.
  var leadsOn: Bool { model.isForFacilitator && !model.isStepOpen && !model.isLastStep }

  /// Whether the room has the present step's picture already, so that there is nothing to reveal.
  var isShownToRoom: Bool {
    guard let card = model.card else { return false }
    if card.state.phase == .revealed { return true }
    return desk.pictures[card.id].map { !$0.isForYouOnly } ?? false
  }

  /// Whether there may be something of the present step for the room.
  ///
  /// Where no picture came in a group, it may be one of circles, each for its own.
  var mayShowRoom: Bool {
    guard model.isUnderWay, !model.isStepOpen, !isShownToRoom, let card = model.card,
      !model.isLookingBack, !model.isForFacilitator, !desk.notForRoom.contains(card.id)
    else { return false }
    if let picture = desk.pictures[card.id] { return picture.view.mayBeForRoom }
    // Lines are shown one by one.
    return card.form != nil && card.state.phase == .viewed && !model.hasNothingToShow
      && model.linesStep != card.id
  }

  /// Whether what is told before the start lies over the panels.
  var isOpeningPage: Bool {
    if case .sheet(let sheet) = desk.layer { sheet.isOpening && !model.isHelper } else { false }
  }

  /// A key without a meaning is not lost in silence: the keys that have one are named.
  mutating func sayNoSuchKey(_ key: Key? = nil, at local: Int64) {
    let isOfRoom = key.map { ConsoleKeys.action(for: $0, isInLines: false) != nil } ?? false
    let text =
      desk.layer == nil
      ? say(isOfRoom ? ConsoleScreenNewsPhrase.roomKey : .noSuchKey)
      : say(.keysHere, ["keys": .text(keysHere.joined(separator: ", "))])
    desk.toast = ConsoleToast([text], .calm, until: local + ConsoleToast.milliseconds)
  }

  /// The keys of what lies over the panels, with their words where those are not on the screen.
  private var keysHere: [String] {
    let (look, names) = (style.look, keyNames)
    let named = keyMap(hidesRows: hiddenRowsOfLayer > 0).entries.compactMap { entry in
      entry.keys.first.map { names.name(of: $0, look) + " " + entry.label }
    }
    guard case .menu(let menu) = desk.layer else { return named }
    return keys(of: menu).map { names.name(of: .character($0.character), look) } + named
  }

  /// The keys of a menu that this console has.
  func keys(of menu: ConsoleMenu) -> [ConsoleKey] { menu.keys.filter(isHere) }

  /// Whether this console has a key.
  func isHere(_ key: ConsoleKey) -> Bool { !model.isHelper || key.isForHelpers }

  private mutating func take(
    _ key: Key, in menu: ConsoleMenu, at local: Int64
  ) -> ScreenOutput<ConsoleEvent> {
    if key.symbol == .escape || key.symbol == .enter {
      desk.layer = nil
      return ScreenOutput()
    }
    guard let character = key.plainCharacter,
      let found = keys(of: menu).first(where: { $0.character == character })
    else {
      sayNoSuchKey(at: local)
      return ScreenOutput()
    }
    desk.layer = nil
    if case .reason = menu { desk.lines.marked = [] }
    return perform(found.action, at: local)
  }

  private mutating func take(
    _ key: Key, in question: ConsoleQuestion, at local: Int64
  ) -> ScreenOutput<ConsoleEvent> {
    // Not by Enter: what is asked here is hard to take back.
    let answer = key.plainCharacter.flatMap { style.phrases.answer(String($0)) }
    switch key.symbol == .escape ? false : answer {
    case true?:
      desk.layer = nil
      return follow(question.command, at: local)
    case false?:
      desk.layer = nil
      return question.command == .yes ? follow(.no, at: local) : ScreenOutput()
    case nil:
      sayNoSuchKey(at: local)
      return ScreenOutput()
    }
  }

  private mutating func take(
    _ key: Key, in redaction: LineRedaction, at local: Int64
  ) -> ScreenOutput<ConsoleEvent> {
    var redaction = redaction
    switch key.symbol {
    case .left, .up: redaction.move(by: -1)
    case .right, .down: redaction.move(by: 1)
    case .enter where redaction.isAtEnd:
      desk.layer = nil
      let range = redaction.range
      return request(
        .moderate(
          .redact(letter: redaction.letter, from: range.lowerBound, to: range.upperBound)),
        at: local)
    case .enter: redaction.takeBeginning()
    case .escape where redaction.isAtEnd: redaction.backToBeginning()
    case .escape:
      desk.layer = nil
      return ScreenOutput()
    default: sayNoSuchKey(at: local)
    }
    desk.layer = .redaction(redaction)
    return ScreenOutput()
  }
}

extension View {
  /// Whether a room may be shown it at all.
  fileprivate var mayBeForRoom: Bool {
    switch self {
    case .allClear, .feedback: false
    default: true
    }
  }
}
