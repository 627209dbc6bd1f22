import Phrasebook
import TerminalKit
import WorkshopModel
import WorkshopProtocol

extension ParticipantScreen {
  /// The row of keys for what has the keys now; with a way on where not everything is in sight.
  func keyBar(rows: Int, scrolls: Bool = false, contentRows: Int = 0) -> KeyBar {
    guard scrolls, sheet == nil else { return KeyBar(keyItems, mostRows: rows) }
    let isAtEnd = sticksToEnd(contentRows) && scroll == 0
    let way = item(Key(isAtEnd ? .pageUp : .pageDown), JoinMovePhrase.scroll, rank: 1)
    return KeyBar(keyItems + [way], mostRows: rows)
  }

  private var keyItems: [KeyBar.Item] {
    if asksToDetach { return [item(.control("c"), JoinKeyPhrase.leave)] }
    if model.standing == .over { return [item(Key(.enter), JoinMovePhrase.close)] + letters }
    if let sheet { return items(of: sheet) }
    if let question = model.question { return items(of: question) }
    if composer != nil { return composing }
    guard let entry, !isAtKeys else { return (isAtKeys ? [backToText] : []) + letters }
    return entry.takesLetters ? typing(entry) : choosing(entry) + letters
  }

  private func item(_ key: Key, _ label: some PhraseKey, rank: Int = 0) -> KeyBar.Item {
    KeyBar.Item(keyNames.name(of: key, style.look), style.phrases(label), rank: rank)
  }

  private var backToText: KeyBar.Item { item(Key(.tab), JoinMovePhrase.toText) }

  private var letters: [KeyBar.Item] {
    actions.enumerated().compactMap { index, action in
      guard let key = action.letterKeys.first else { return nil }
      let isBack = action == .stepOut && model.isAway
      guard let label = isBack ? .stepBack : action.label else { return nil }
      return item(key, label, rank: rank(action, index))
    }
  }

  /// The list of keys stays longest, since it tells all the others.
  private func rank(_ action: JoinAction, _ index: Int) -> Int {
    switch action {
    case .keys: 0
    case .pass, .takeBack, .done, .takeTurn, .propose, .change, .withdraw: 1
    case .help, .blank, .leave: 2
    default: 3 + index
    }
  }

  private var isClosable: KeyBar.Item { item(Key(.escape), JoinMovePhrase.close) }

  private func items(of sheet: ReadingSheet) -> [KeyBar.Item] {
    var items = [isClosable, item(Key(.pageDown), JoinMovePhrase.scroll, rank: 2)]
    if sheet.content == .letters {
      items += [item(.character("a"), JoinKeyPhrase.reply, rank: 1)]
      items += [item(.character("o"), JoinKeyPhrase.strike, rank: 1)]
    }
    return items
  }

  private func items(of question: ParticipantQuestion) -> [KeyBar.Item] {
    let blank = item(Key(.function(9)), JoinKeyPhrase.blank, rank: 2)
    switch question {
    case .help, .leave, .sign, .end:
      return [
        item(.character(yesLetter), JoinMovePhrase.yes), item(.character("n"), JoinMovePhrase.no),
        blank,
      ]
    case .care, .pointer:
      return [
        KeyBar.Item("1-\(choices(of: question))", style.phrases(JoinMovePhrase.choose)), blank,
      ]
    }
  }

  private func choices(of question: ParticipantQuestion) -> Int {
    if case .care = question { return CareChoice.allCases.filter(model.offers).count }
    return PointerChoice.allCases.count
  }

  /// The first letter of the language's yes.
  var yesLetter: Character { style.phrases(JoinMovePhrase.yes).first ?? "y" }

  private var composing: [KeyBar.Item] {
    var items = [item(Key(.enter), JoinKeyPhrase.send), item(Key(.escape), JoinMovePhrase.later)]
    if composer?.purpose == .note {
      items.append(
        item(Key(.tab), composer?.isSigned == true ? JoinKeyPhrase.unsigned : JoinKeyPhrase.sign))
    }
    return items + [item(Key(.function(9)), JoinKeyPhrase.blank, rank: 1)]
  }

  /// In a text Tab leads to the letters, so a pass is two keys away, and says so.
  private func typing(_ entry: AnswerEntry) -> [KeyBar.Item] {
    let send = item(entry.hasLines ? .control("d") : Key(.enter), JoinKeyPhrase.send)
    let goesOut = EntryPlace(model).map { if case .reflection = $0 { false } else { true } }
    return (goesOut == true ? [send] : []) + [.pass, .help].compactMap(behindTab) + [
      item(Key(.tab), JoinMovePhrase.toKeys, rank: 1),
      item(Key(.function(1)), JoinKeyPhrase.keys),
      item(Key(.function(9)), JoinKeyPhrase.blank, rank: 2),
    ]
  }

  private func behindTab(_ action: JoinAction) -> KeyBar.Item? {
    guard actions.contains(action), let label = action.label, let key = action.letterKeys.first
    else { return nil }
    let names = [Key(.tab), key].map { keyNames.name(of: $0, style.look) }
    return KeyBar.Item(
      names.joined(separator: " "), style.phrases(label), rank: action == .pass ? 1 : 3)
  }

  private func choosing(_ entry: AnswerEntry) -> [KeyBar.Item] {
    let phrases = style.phrases
    let arrows = phrases(JoinMovePhrase.arrows)
    let send = item(Key(.enter), JoinKeyPhrase.send)
    return switch entry {
    case .choice(let list) where list.most > 1:
      [send, item(Key(.character(" ")), JoinMovePhrase.mark, rank: 1)]
    case .choice, .scale, .cards, .match, .form:
      [send, KeyBar.Item(arrows, phrases(JoinMovePhrase.choose), rank: 1)]
    case .grid: [send, KeyBar.Item(arrows, phrases(JoinMovePhrase.move), rank: 1)]
    case .rank: [send, item(Key(.character(" ")), JoinMovePhrase.move, rank: 1)]
    case .text, .line, .words: [send]
    }
  }
}
