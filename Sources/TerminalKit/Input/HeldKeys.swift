/// What is held down with a key, from the number that terminals send.
struct HeldKeys {
  let hasShift: Bool
  let hasAlt: Bool
  let hasControl: Bool
  /// Super or Hyper: the desktop's keys, which are none of ours.
  let hasOther: Bool

  /// The parameter is one more than the sum of the bits; 0 or 1 is nothing.
  init(parameter: Int) {
    let bits = max(0, parameter - 1)
    hasShift = bits & 1 != 0
    hasAlt = bits & (2 | 32) != 0
    hasControl = bits & 4 != 0
    hasOther = bits & (8 | 16) != 0
  }
}

extension Key {
  /// A key with what is held; nil where the keys are the desktop's.
  init?(_ symbol: Symbol, _ held: HeldKeys) {
    if held.hasOther { return nil }
    self.init(symbol, control: held.hasControl, alt: held.hasAlt, shift: held.hasShift)
    if case .character = symbol { isShift = false }
  }

  /// A key of `CSI letter` or `SS3 letter`.
  init?(letter: Unicode.Scalar, _ held: HeldKeys) {
    let symbol: Symbol
    switch letter {
    case "A": symbol = .up
    case "B": symbol = .down
    case "C": symbol = .right
    case "D": symbol = .left
    case "F": symbol = .end
    case "H": symbol = .home
    case "M": symbol = .enter
    case "P", "Q", "R", "S": symbol = .function(Int(letter.value) - 0x4F)
    default: return nil
    }
    self.init(symbol, held)
  }

  /// A key of `CSI number ~`.
  init?(number: Int, _ held: HeldKeys) {
    let symbol: Symbol
    switch number {
    case 1, 7: symbol = .home
    case 2: symbol = .insert
    case 3: symbol = .delete
    case 4, 8: symbol = .end
    case 5: symbol = .pageUp
    case 6: symbol = .pageDown
    case 11...15: symbol = .function(number - 10)
    case 17...21: symbol = .function(number - 11)
    case 23, 24: symbol = .function(number - 12)
    default: return nil
    }
    self.init(symbol, held)
  }

  /// A key by its code point, of the kitty protocol (`CSI u`) or of modifyOtherKeys.
  init?(code: Int, shifted: Int?, _ held: HeldKeys) {
    let symbol: Symbol
    switch code {
    case 9: symbol = .tab
    case 13, 57414: symbol = .enter
    case 27: symbol = .escape
    case 8, 127: symbol = .backspace
    case 57417...57426: symbol = Self.keypad[code - 57417]
    case 57399...57413, 57415, 57416:
      symbol = .character(Self.keypadCharacters[code - 57399])
    case 32...0xDFFF, 0xF900...0x10FFFF:
      guard let character = Self.character(code, shifted, held) else { return nil }
      symbol = .character(character)
    default: return nil
    }
    self.init(symbol, held)
  }

  private static let keypad: [Symbol] = [
    .left, .right, .up, .down, .pageUp, .pageDown, .home, .end, .insert, .delete,
  ]
  private static let keypadCharacters: [Character] = Array("0123456789./*-+\r=,")

  /// With Control a letter is the small one; else Shift makes it what it would have typed.
  private static func character(_ code: Int, _ shifted: Int?, _ held: HeldKeys) -> Character? {
    let wanted = held.hasShift && !held.hasControl ? shifted ?? code : code
    guard let scalar = Unicode.Scalar(UInt32(wanted)), !(0x7F..<0xA0).contains(scalar.value)
    else { return nil }
    let character = Character(scalar)
    let changed =
      held.hasControl
      ? character.lowercased()
      : held.hasShift && shifted == nil ? character.uppercased() : String(character)
    return changed.count == 1 ? changed.first : character
  }
}
