/// Turns the bytes of a terminal into keys, pastes and focus reports.
///
/// It gives the same events however the bytes are cut. Whatever a terminal says about itself is
/// kept apart as a `TerminalReply` and never becomes a key.
public struct InputParser: Sendable {
  enum State: Sendable {
    case ground
    /// After ESC: a key by itself, Alt with the next key, or the begin of a sequence.
    case escape
    /// After `ESC O`.
    case shifted
    case control
    /// After `CSI [`, with which the Linux console sends F1 to F5.
    case console
    /// The bytes of an old mouse report that are still to come; the mouse is never switched on.
    case mouse(Int)
    /// In a string, such as the reply to a question about a colour; whether ESC has come.
    case string(mayEnd: Bool)
    case paste
  }

  /// The most bytes of a string that are kept to be looked at.
  static let stringLimit = 256
  /// Keys that blank a screen or leave it, and with how many bytes a few of them come.
  static let urgent: [InputEvent] = [
    .key(.control("b")), .key(.control("c")), .key(Key(.function(9))),
  ]
  static let urgentLimit = 64
  /// After so many bytes a string is given up, so that a lost end does not swallow keys for ever.
  static let stringPatience = 4096

  var state = State.ground
  var decoder = ScalarDecoder()
  var hasAlt = false
  var sequence = ControlSequence()
  var string: [UInt8] = []
  var stringLength = 0
  var stringKind: UInt8 = 0
  var paste = PasteBuffer()
  /// Whether the terminal has been silent for a moment since the last byte of a paste.
  public internal(set) var isQuiet = false
  var events: [InputEvent] = []
  var replies: [TerminalReply] = []

  /// A parser at the begin of a terminal's input.
  public init() {}

  /// Whether a short silence would show that what has come is a key by itself: call `flush()`.
  public var isPending: Bool {
    switch state {
    case .escape, .console: true
    case .shifted: sequence.isEmpty
    case .control: sequence.isEmpty
    case .string(let mayEnd): stringLength == 0 || mayEnd
    case .ground, .mouse, .paste: false
    }
  }

  /// Whether a paste has begun; after a short silence in it call `rest()`, and a long one means that
  /// its end was lost: `flush()`.
  public var isPasting: Bool {
    if case .paste = state { true } else { false }
  }

  /// Takes bytes as they come and gives the events that are complete.
  public mutating func feed(_ bytes: some Collection<UInt8>) -> [InputEvent] {
    if isQuiet { endPaste(before: bytes) }
    for byte in bytes { take(byte) }
    defer { events = [] }
    return events
  }

  /// Takes a silence: an ESC is the Escape key, and what had begun with it is Alt and a key.
  public mutating func flush() -> [InputEvent] {
    switch state {
    case .escape: emit(Key(.escape))
    case .shifted where sequence.isEmpty: emit(Key(.character("O"), alt: true))
    case .control where sequence.isEmpty: emit(Key(.character("["), alt: true))
    case .console: break
    case .string(let mayEnd) where mayEnd: endString()
    case .string where stringLength == 0:
      emit(Key(.character(Character(Unicode.Scalar(stringKind))), alt: true))
    case .paste: endPaste()
    default: return []
    }
    (state, isQuiet) = (.ground, false)
    defer { events = [] }
    return events
  }

  /// Takes a short silence in a paste: a key that must always work is one again if it comes alone.
  ///
  /// Pasted text comes in a stream, so that its own bytes hardly ever stand between two silences.
  public mutating func rest() {
    isQuiet = isPasting
  }

  /// The replies that have come since the last call.
  public mutating func takeReplies() -> [TerminalReply] {
    defer { replies = [] }
    return replies
  }
}
