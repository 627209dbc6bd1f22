extension InputParser {
  mutating func take(_ byte: UInt8) {
    switch state {
    case .ground: takeText(byte)
    case .escape: takeAfterEscape(byte)
    case .shifted: takeShifted(byte)
    case .control: takeControl(byte)
    case .console: takeConsole(byte)
    case .mouse(let rest): state = rest > 1 ? .mouse(rest - 1) : .ground
    case .string(let mayEnd): takeString(byte, mayEnd)
    case .paste: if paste.take(byte) { endPaste() }
    }
  }

  mutating func emit(_ key: Key?) {
    if let key { events.append(.key(key)) }
  }

  mutating func endPaste() {
    state = .ground
    let text = paste.text
    paste = PasteBuffer()
    if !text.isEmpty { events.append(.paste(text)) }
  }

  /// Ends a paste whose end was lost, where nothing but urgent keys comes after a silence.
  mutating func endPaste(before bytes: some Collection<UInt8>) {
    isQuiet = false
    guard isPasting, bytes.count <= Self.urgentLimit else { return }
    var keys = InputParser()
    let events = keys.feed(bytes)
    guard !events.isEmpty, case .ground = keys.state, events.allSatisfy(Self.urgent.contains)
    else { return }
    endPaste()
  }

  private mutating func takeText(_ byte: UInt8) {
    switch decoder.take(byte) {
    case .more: break
    case .broken:
      type("\u{FFFD}")
      takeText(byte)
    case .scalar("\u{1B}"): state = .escape
    case .scalar(let scalar): type(scalar)
    }
  }

  private mutating func type(_ scalar: Unicode.Scalar) {
    let alt = hasAlt
    hasAlt = false
    switch scalar.value {
    case 0x00: emit(Key(.character(" "), control: true, alt: alt))
    case 0x08, 0x7F: emit(Key(.backspace, alt: alt))
    case 0x09: emit(Key(.tab, alt: alt))
    case 0x0D: emit(Key(.enter, alt: alt))
    case 0x01...0x1A: emitControl(scalar.value + 0x60, alt)
    case 0x1C...0x1F: emitControl(scalar.value + 0x40, alt)
    case 0x80..<0xA0: break
    default: emit(Key(.character(Character(scalar)), alt: alt))
    }
  }

  private mutating func emitControl(_ letter: UInt32, _ alt: Bool) {
    guard let scalar = Unicode.Scalar(letter) else { return }
    emit(Key(.character(Character(scalar)), control: true, alt: alt))
  }

  private mutating func takeAfterEscape(_ byte: UInt8) {
    sequence = ControlSequence()
    switch byte {
    case 0x1B: emit(Key(.escape))
    case UInt8(ascii: "["): state = .control
    case UInt8(ascii: "O"): state = .shifted
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"),
      UInt8(ascii: "_"):
      string = []
      stringLength = 0
      stringKind = byte
      state = .string(mayEnd: false)
    default:
      state = .ground
      hasAlt = true
      takeText(byte)
    }
  }

  /// A control inside a sequence means that the sequence was cut off.
  private mutating func abandonsSequence(for byte: UInt8) -> Bool {
    guard byte < 0x20 || byte >= 0x7F else { return false }
    state = .ground
    takeText(byte)
    return true
  }

  private mutating func takeShifted(_ byte: UInt8) {
    if abandonsSequence(for: byte) { return }
    if (0x30...0x39) ~= byte {
      sequence.take(byte)
      return
    }
    state = .ground
    emit(Key(letter: Unicode.Scalar(byte), HeldKeys(parameter: sequence.parameter(0))))
  }

  private mutating func takeControl(_ byte: UInt8) {
    if abandonsSequence(for: byte) { return }
    guard byte >= 0x40 else {
      sequence.take(byte)
      return
    }
    state = .ground
    sequence.end(with: byte)
    if !sequence.isTooLong { finishSequence() }
  }

  private mutating func takeConsole(_ byte: UInt8) {
    if abandonsSequence(for: byte) { return }
    state = .ground
    guard (0x41...0x45) ~= byte else { return }
    emit(Key(.function(Int(byte) - 0x40)))
  }

  private mutating func takeString(_ byte: UInt8, _ mayEnd: Bool) {
    if mayEnd {
      endString()
      // `ESC \` ends a string; ESC and anything else means that its end was lost.
      state = .escape
      if byte == UInt8(ascii: "\\") { state = .ground } else { takeAfterEscape(byte) }
      return
    }
    switch byte {
    case 0x1B: state = .string(mayEnd: true)
    case 0x07: endString()
    case ..<0x20:
      state = .ground
      takeText(byte)
    default:
      stringLength += 1
      if string.count < Self.stringLimit { string.append(byte) }
      if stringLength >= Self.stringPatience { state = .ground }
    }
  }

  mutating func endString() {
    state = .ground
    let isCommand = stringKind == UInt8(ascii: "]")
    replies.append(
      isCommand ? TerminalReply(command: String(decoding: string, as: UTF8.self)) : .other)
  }
}
