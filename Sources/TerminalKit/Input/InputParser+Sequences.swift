extension InputParser {
  /// A whole control sequence.
  mutating func finishSequence() {
    if sequence.marker != nil {
      // Reports of a mouse that somebody else left switched on look alike.
      if sequence.marker != "<" { replies.append(TerminalReply(sequence)) }
      return
    }
    if sequence.intermediate != nil { return replies.append(.other) }
    switch sequence.final {
    case "[" where sequence.isEmpty: state = .console
    case "M" where sequence.isEmpty: state = .mouse(3)
    case "I" where sequence.isEmpty: events.append(.focus(true))
    case "O" where sequence.isEmpty: events.append(.focus(false))
    case "Z": emit(Key(.tab, shift: true))
    case "~": finishNumber()
    case "u":
      finishCode(sequence.parameters.first ?? [], held: sequence.parameters.dropFirst().first)
    case "n" where sequence.parameter(0) == 0: replies.append(.isWell)
    case "c", "n", "t", "x": replies.append(.other)
    case "R" where sequence.parameter(0) != 1: replies.append(.other)
    case "M", "m": break
    default: finishLetter()
    }
  }

  private mutating func finishLetter() {
    guard !isRelease(sequence.parameters.dropFirst().first) else { return }
    emit(Key(letter: sequence.final, HeldKeys(parameter: sequence.parameter(1))))
  }

  private mutating func finishNumber() {
    switch sequence.parameter(0) {
    case 200:
      paste = PasteBuffer()
      state = .paste
    case 27:
      let code = sequence.parameter(2)
      emit(Key(code: code, shifted: nil, HeldKeys(parameter: sequence.parameter(1))))
    case let number:
      guard !isRelease(sequence.parameters.dropFirst().first) else { return }
      emit(Key(number: number, HeldKeys(parameter: sequence.parameter(1))))
    }
  }

  /// `code:shifted:base ; held:kind u` of the kitty protocol.
  private mutating func finishCode(_ codes: [Int?], held: [Int?]?) {
    guard let code = codes.first ?? nil, !isRelease(held) else { return }
    let shifted = codes.count > 1 ? codes[1] : nil
    let keys = HeldKeys(parameter: (held?.first ?? nil) ?? 1)
    emit(Key(code: code, shifted: shifted, keys))
  }

  /// Whether a key is let go, which is nothing for us.
  private func isRelease(_ held: [Int?]?) -> Bool {
    guard let held, held.count > 1 else { return false }
    return held[1] == 3
  }
}
