/// Something that comes from a terminal.
public enum InputEvent: Hashable, Sendable {
  case key(Key)
  /// Pasted text as one event, with `\n` for its line ends; not filtered yet.
  case paste(String)
  /// The terminal's window has, or has lost, the keyboard.
  case focus(Bool)
  case resize(Size)
  /// The program goes on after Ctrl-Z and fg; the screen has to be drawn anew.
  case resumed
  /// The terminal is gone, or the program is told to end.
  case ended
}

/// A pressed key with what was held down.
public struct Key: Hashable, Sendable {
  /// What the key means.
  public enum Symbol: Hashable, Sendable {
    /// A printable character, as typed.
    case character(Character)
    case enter, tab, backspace, delete, escape
    case up, down, left, right
    case home, end, pageUp, pageDown, insert
    /// F1 to F12.
    case function(Int)
  }

  /// The key.
  public var symbol: Symbol
  /// Whether Control was held; `Ctrl-B` is the character `b` with it.
  public var isControl: Bool
  /// Whether Alt (Option, Meta) was held.
  public var isAlt: Bool
  /// Whether Shift was held, where the terminal says so; never for a printable character.
  public var isShift: Bool

  /// A key.
  public init(
    _ symbol: Symbol, control: Bool = false, alt: Bool = false, shift: Bool = false
  ) {
    self.symbol = symbol
    isControl = control
    isAlt = alt
    isShift = shift
  }

  /// A printable character without anything held down.
  public static func character(_ character: Character) -> Key { Key(.character(character)) }
  /// A letter with Control.
  public static func control(_ letter: Character) -> Key {
    Key(.character(letter), control: true)
  }

  /// The printable character, where nothing but Shift was held.
  public var plainCharacter: Character? {
    guard !isControl, !isAlt, case .character(let character) = symbol else { return nil }
    return character
  }
}
