import Phrasebook
package import TerminalKit
package import WorkshopModel
import WorkshopProtocol

extension ParticipantScreen {
  /// Takes a key, a paste or a change of the window.
  package mutating func take(
    _ event: InputEvent, at local: Int64, token: AnswerToken
  ) -> ScreenOutput<ParticipantEvent> {
    now = max(now, local)
    switch event {
    case .key(let key): return take(key, token)
    case .paste(let text):
      paste(text)
      return ScreenOutput()
    case .resize(let size):
      resize(size)
      return ScreenOutput()
    case .focus(false):
      if hidesUnfocused { isBlank = true }
      return ScreenOutput()
    case .focus(true), .resumed: return ScreenOutput()
    case .ended:
      var output = ScreenOutput<ParticipantEvent>()
      output.detaches = true
      return output
    }
  }

  private mutating func resize(_ size: Size) {
    self.size = size
    let width = inputWidth
    for place in entries.keys { entries[place]?.setColumns(width) }
  }

  private mutating func take(
    _ key: Key, _ token: AnswerToken
  ) -> ScreenOutput<ParticipantEvent> {
    var output = ScreenOutput<ParticipantEvent>()
    if key == .control("z") {
      output.suspends = true
      return output
    }
    if key == .control("c") {
      output.detaches = asksToDetach || model.standing == .over
      if model.standing == .over { hasSeenEnd = true }
      (asksToDetach, isBlank) = (true, false)
      return output
    }
    if isBlank {
      isBlank = false
      return output
    }
    if key == Key(.function(9)) || key == .control("b") {
      isBlank = true
      return output
    }
    if asksToDetach {
      asksToDetach = false
      return key == .character("q") ? act(.leave, token) : output
    }
    guard !isTooSmall(size) else { return output }
    notices.pressed(at: now)
    return takeSeen(key, token)
  }

  /// A key for what lies on top.
  private mutating func takeSeen(
    _ key: Key, _ token: AnswerToken
  ) -> ScreenOutput<ParticipantEvent> {
    let isSend = key.symbol == .enter || key == .control("d")
    if !isSend { asksAgain = false }
    if sheet != nil { return takeInSheet(key) }
    if key == Key(.function(1)) { return follow(.keys, token) }
    if model.standing == .over {
      return isStray(key) ? ScreenOutput() : takeAtEnd(key, token)
    }
    if let question = model.question { return reply(key, to: question, token) }
    if composer != nil { return takeInComposer(key, token) }
    if !isTyping, isStray(key) { return ScreenOutput() }
    if let output = readOn(key, token) { return output }
    switch key.symbol {
    case .pageUp: return scroll(by: -pageRows)
    case .pageDown: return scroll(by: pageRows)
    default: break
    }
    return isTyping ? takeInField(key, token) : takeOutside(key, token)
  }

  private mutating func takeAtEnd(
    _ key: Key, _ token: AnswerToken
  ) -> ScreenOutput<ParticipantEvent> {
    switch key {
    case .character("q"), Key(.enter), Key(.escape): hasSeenEnd = true
    case .character("r"), .character("e"), .character("x"), .character("?"):
      if let action = action(for: key) { return follow(action, token) }
    case Key(.pageUp), Key(.up): return scroll(by: key.symbol == .up ? -1 : -pageRows)
    case Key(.pageDown), Key(.down): return scroll(by: key.symbol == .down ? 1 : pageRows)
    default: break
    }
    return ScreenOutput()
  }

  /// In a text letters are text.
  private mutating func takeInField(
    _ key: Key, _ token: AnswerToken
  ) -> ScreenOutput<ParticipantEvent> {
    let isSend = key == .control("d") || key == Key(.enter, control: true)
    if isSend { return send(token) }
    if key == Key(.function(3)) { return follow(.keep, token) }
    guard let place = EntryPlace(model) else { return ScreenOutput() }
    if key.symbol == .enter, let output = obeySlash(token) { return output }
    let isTaken = entries[place]?.take(key) == true
    if entries[place]?.wasCut == true { tell(JoinFieldPhrase.tooLong) }
    if isTaken {
      asksAgain = false
      return ScreenOutput()
    }
    switch key.symbol {
    case .enter: return send(token, byEnter: true)
    case .tab, .escape: isAtKeys = true
    case .up: return scroll(by: -1)
    case .down: return scroll(by: 1)
    default: break
    }
    return ScreenOutput()
  }

  /// Outside a text letters are keys.
  private mutating func takeOutside(
    _ key: Key, _ token: AnswerToken
  ) -> ScreenOutput<ParticipantEvent> {
    if isAtKeys, let back = goBackToText(key, token) { return back }
    if key == .control("d") || key == Key(.enter, control: true) { return send(token) }
    if !isAtKeys, takeInChoice(key) { return ScreenOutput() }
    if key.symbol == .enter { return send(token, byEnter: true) }
    if let action = action(for: key) { return follow(action, token) }
    switch key.symbol {
    case .up: return scroll(by: -1)
    case .down: return scroll(by: 1)
    default: return ScreenOutput()
    }
  }

  /// A key for the answer's widget, where that takes no letters.
  private mutating func takeInChoice(_ key: Key) -> Bool {
    guard let place = EntryPlace(model), let before = entries[place],
      entries[place]?.take(key) == true
    else { return false }
    asksAgain = false
    guard case .choice(let list)? = entries[place], case .choice(let old) = before, list.most > 1,
      list.chosen == old.chosen, list.isFull, !list.chosen.contains(list.focus), key.isCharacter
    else { return true }
    let words = style.phrases(JoinEntryPhrase.full, ["count": .number(list.most)])
    notices.tell([words], isWarning: true, at: now)
    return true
  }

  /// From the row of keys, Tab, the arrows and whatever is no key go back to the text.
  private mutating func goBackToText(
    _ key: Key, _ token: AnswerToken
  ) -> ScreenOutput<ParticipantEvent>? {
    switch key.symbol {
    case .tab, .up, .down, .left, .right, .escape:
      isAtKeys = false
      return ScreenOutput()
    case .character where action(for: key) != nil: return nil
    case .character where key.plainCharacter != nil:
      isAtKeys = false
      return takeInField(key, token)
    default: return nil
    }
  }

  private mutating func paste(_ text: String) {
    asksAgain = false
    guard !isBlank, !asksToDetach, sheet == nil, model.question == nil, model.standing != .over
    else {
      isBlank = false
      return
    }
    if composer != nil {
      composer?.field.paste(text)
      if composer?.field.wasCut == true { tell(JoinFieldPhrase.tooLong) }
      return
    }
    guard let place = EntryPlace(model), entries[place]?.paste(text) == true else { return }
    isAtKeys = false
    if entries[place]?.wasCut == true { tell(JoinFieldPhrase.tooLong) }
  }
}
