import Phrasebook
package import TerminalKit
import WorkshopModel
import WorkshopProtocol

extension ParticipantScreen {
  /// The row of keys for what has the keys now, with a way on where not everything is in sight.
  ///
  /// Where terms are read, their key stands first.
  func keyBar(
    rows: Int, way: KeyBar.Item? = nil, reading: JoinMovePhrase? = nil
  ) -> KeyBar {
    let items = reading.map { [item(Key(.enter), $0)] + letters } ?? keyItems
    return KeyBar(items + [way].compactMap { $0 }, mostRows: rows)
  }

  /// The key that brings what is out of sight; where there is little room a mark says what it does.
  func wayOn(back: Bool, isNarrow: Bool) -> KeyBar.Item {
    let key = Key(back ? .pageUp : .pageDown)
    guard isNarrow else { return item(key, JoinMovePhrase.scroll, rank: 1) }
    let mark = back ? style.look.glyph("▲", ascii: "^") : style.look.glyph("▼", ascii: "v")
    return KeyBar.Item(keyName(key), mark, rank: 1)
  }

  /// The keys of the moment with what they do, before those without room are left out.
  package var keyItems: [KeyBar.Item] {
    if asksToDetach { return [item(.control("c"), JoinKeyPhrase.leave)] }
    if let sheet { return items(of: sheet) }
    if model.standing == .over { return [item(Key(.enter), JoinMovePhrase.close)] + letters }
    if model.question != nil { return answering }
    if composer != nil { return composing }
    guard let entry, !isAtKeys else { return (isAtKeys ? [backToText] : []) + letters }
    return entry.takesLetters ? typing(entry) : choosing(entry) + letters
  }

  private func item(_ key: Key, _ label: some PhraseKey, rank: Int = 0) -> KeyBar.Item {
    KeyBar.Item(keyName(key), style.phrases(label), rank: rank)
  }

  private var backToText: KeyBar.Item { item(Key(.tab), JoinMovePhrase.toText) }

  private var letters: [KeyBar.Item] {
    actions.enumerated().compactMap { index, action in
      guard let key = action.letterKeys.first else { return nil }
      let isBack = action == .stepOut && model.isAway
      let label = isBack ? JoinKeyPhrase.stepBack : action.label
      if action == .keep {
        return KeyBar.Item(keyName(key), keepLabel, rank: 2)
      }
      return item(key, label, rank: rank(action, index))
    }
  }

  /// The list of keys stays longest, since it tells all the others.
  private func rank(_ action: JoinAction, _ index: Int) -> Int {
    switch action {
    case .keys: 0
    case .pass, .takeBack, .done, .takeTurn, .propose, .blank: 1
    case .change, .withdraw, .help, .leave: 2
    default: 3 + index
    }
  }

  private var isClosable: KeyBar.Item { item(Key(.escape), JoinMovePhrase.close) }

  private func items(of sheet: ReadingSheet) -> [KeyBar.Item] {
    var items = [isClosable]
    guard sheet.content == .letters else { return items }
    if !model.mailbox.threads.isEmpty {
      items.append(item(.character("a"), JoinKeyPhrase.reply, rank: 2))
    }
    if !model.mailbox.shownLines.isEmpty {
      items.append(item(.character("o"), JoinKeyPhrase.strike, rank: 2))
    }
    return items
  }

  private var answering: [KeyBar.Item] {
    let phrases = style.phrases
    return [
      item(Key(.enter), JoinMovePhrase.choose),
      KeyBar.Item(phrases(JoinMovePhrase.arrows), phrases(JoinMovePhrase.move), rank: 1),
      item(Key(.function(9)), JoinKeyPhrase.blank, rank: 2),
    ]
  }

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
    let goesOut = EntryPlace(model).map { if case .reflection = $0 { false } else { true } }
    let fixed = [
      item(Key(.function(1)), JoinKeyPhrase.keys),
      item(Key(.function(9)), JoinKeyPhrase.blank, rank: 1),
    ]
    return (goesOut == true ? sending(entry) : []) + [.pass].compactMap(behindTab) + fixed
      + keeping + [.help].compactMap(behindTab)
      + [item(wayToKeys, JoinMovePhrase.toKeys, rank: 3)]
  }

  /// The key that sends, and the one that goes on where there is more to answer.
  private func sending(_ entry: AnswerEntry) -> [KeyBar.Item] {
    let key = entry.hasLines || entry.hasNext ? Key.control("d") : Key(.enter)
    let send = item(key, sendLabel, rank: entry.hasNext ? 2 : 0)
    let row = entry.hasLines ? [item(Key(.enter), JoinMovePhrase.newRow, rank: 4)] : []
    let back = entry.hasBefore ? [item(Key(.up), JoinMovePhrase.before, rank: 3)] : []
    guard entry.hasNext else { return [send] + row + back }
    return [item(Key(entry.hasLines ? .tab : .enter), JoinMovePhrase.next), send] + row + back
  }

  /// What nobody is shown is not called sending.
  private var sendLabel: JoinKeyPhrase {
    let isAnswer = EntryPlace(model).map { if case .answer = $0 { true } else { false } }
    return isAnswer == true && model.current?.card.form?.isUnshown == true ? .done : .send
  }

  /// Where Tab goes to the next field, Esc leads to the letters.
  private var wayToKeys: Key { Key(entry?.hasNext == true ? .escape : .tab) }

  /// What a text's own key is for where the transcript may keep it.
  private var keeping: [KeyBar.Item] {
    actions.contains(.keep)
      ? [KeyBar.Item(keyName(Key(.function(3))), keepLabel, rank: 2)] : []
  }

  /// Whether it is ticked stands beside it.
  private var keepLabel: String {
    let isOffered = model.current?.awaitsAnswer == true
    let mark = isOffered ? ticksKeep ? "[x] " : "[ ] " : ""
    return mark + style.phrases(JoinKeyPhrase.keep)
  }

  private func behindTab(_ action: JoinAction) -> KeyBar.Item? {
    guard actions.contains(action), let key = action.letterKeys.first else { return nil }
    let names = [wayToKeys, key].map { keyName($0) }
    return KeyBar.Item(
      names.joined(separator: ", "), style.phrases(action.label), rank: action == .pass ? 1 : 3)
  }

  private func choosing(_ entry: AnswerEntry) -> [KeyBar.Item] {
    let phrases = style.phrases
    let arrows = phrases(JoinMovePhrase.arrows)
    let send = item(Key(.enter), sendLabel)
    // Arrows are tried anyhow; the key that brings what is out of sight has to be told.
    let move = KeyBar.Item(arrows, phrases(JoinMovePhrase.move), rank: 2)
    let choose = KeyBar.Item(arrows, phrases(JoinMovePhrase.choose), rank: 2)
    return switch entry {
    case .choice(let list):
      [list.choosesOnEnter ? item(Key(.enter), JoinMovePhrase.choose) : send]
        + (list.most > 1 ? [marking(list.most), move] : [move])
    case .form: sending(entry) + [KeyBar.Item(arrows, choose.label, rank: 3)]
    case .scale, .match: [send, choose]
    case .cards(let cards):
      goingOn(cards)
        + [
          cards.isEnterIdle
            ? KeyBar.Item(digits(upTo: cards.labels.count), choose.label, rank: 2) : choose
        ]
    case .grid: [send, move]
    case .rank(let ranker): ranking(ranker)
    case .text, .line, .words: [send]
    }
  }

  private func marking(_ most: Int) -> KeyBar.Item {
    KeyBar.Item(
      keyNames.name(of: .character(" "), style.look),
      style.phrases(JoinMovePhrase.markUpTo, ["most": .number(most)]), rank: 1)
  }

  /// Enter chooses, goes on, or sends what is whole; what is not goes by another key.
  private func goingOn(_ cards: StatementCards) -> [KeyBar.Item] {
    if cards.choosesOnEnter { return [item(Key(.enter), JoinMovePhrase.choose)] }
    let isNothing = cards.openItems.count == cards.items.count
    if cards.isAtLast, cards.isComplete || isNothing {
      return [item(Key(.enter), sendLabel)]
    }
    return (cards.isEnterIdle ? [] : [item(Key(.enter), JoinMovePhrase.next)])
      + (isNothing ? [] : [item(.control("d"), sendLabel, rank: 2)])
  }

  /// The digits that mean an item's or a place's number.
  private func digits(upTo count: Int) -> String {
    "1\(style.look.glyph("–", ascii: "-"))\(min(9, max(1, count)))"
  }

  private func ranking(_ ranker: Ranker) -> [KeyBar.Item] {
    let arrows = style.phrases(JoinMovePhrase.arrows)
    let carried: JoinMovePhrase = ranker.isHolding ? .carry : .choose
    let way = KeyBar.Item(arrows, style.phrases(carried), rank: ranker.isHolding ? 1 : 3)
    if ranker.isHolding { return [item(Key(.enter), JoinMovePhrase.putDown), way] }
    return [
      item(Key(.enter), sendLabel), way,
      item(.character(" "), JoinMovePhrase.pickUp, rank: 1),
      KeyBar.Item(
        digits(upTo: ranker.items.count), style.phrases(JoinMovePhrase.toPlace), rank: 4),
    ]
  }
}
