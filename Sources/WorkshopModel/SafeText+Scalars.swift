/// What the filter does with one scalar.
enum ScalarTreatment: Equatable {
  case keep, drop, replace, space, newline, mark, joiner, variation, skinTone

  /// Decides by Unicode's properties.
  init(of scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x21...0x7E: self = .keep
    case 0x20, 0x09, 0x0B, 0x0C: self = .space
    case 0x0A, 0x0D, 0x85: self = .newline
    case 0..<0xA0: self = .drop
    case 0x200C, 0x200D: self = .joiner
    case 0xFE00...0xFE0F, 0x180B...0x180D, 0x180F: self = .variation
    // The empty braille pattern is a space by another name.
    case 0x2800: self = .space
    default: self = Self.byProperties(of: scalar)
    }
  }

  private static func byProperties(of scalar: Unicode.Scalar) -> ScalarTreatment {
    let properties = scalar.properties
    // Zero-width and bidirectional characters, fillers, tags, the soft hyphen.
    if properties.isDefaultIgnorableCodePoint { return .drop }
    switch properties.generalCategory {
    case .control: return .drop
    case .surrogate, .privateUse, .unassigned: return .replace
    case .lineSeparator, .paragraphSeparator: return .newline
    case .spaceSeparator: return .space
    case .nonspacingMark, .spacingMark, .enclosingMark: return .mark
    case .format: return isVisibleFormat(scalar) ? .keep : .drop
    default: return properties.isEmojiModifier ? .skinTone : .keep
    }
  }

  /// Signs written around numbers in Arabic, Syriac and Kaithi: of category format, yet visible.
  private static func isVisibleFormat(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0600...0x0605, 0x06DD, 0x070F, 0x0890...0x0891, 0x08E2, 0x110BD, 0x110CD: true
    default: false
    }
  }
}

/// Swallows terminal escape sequences whole (ECMA-48), in their 7-bit and 8-bit forms.
///
/// Without this, dropping only ESC would leave `]0;title` on the screen. A sequence that never ends
/// is given up at a line break or after 512 scalars.
struct EscapeSkipper {
  private enum State {
    case text, escape, control, string
  }

  private static let longest = 512

  private var state = State.text
  private var swallowed = 0

  /// Whether the scalar belongs to a sequence and must not be kept.
  mutating func swallows(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    if let opened = Self.opening(value) {
      state = opened
      swallowed = 0
      return true
    }
    guard state != .text else { return false }
    swallowed += 1
    if Self.givesUp(value) || swallowed > Self.longest {
      state = .text
      return false
    }
    switch state {
    case .text: return false
    case .escape: return swallowsAfterEscape(value)
    case .control: return swallowsInControl(value)
    case .string: return swallowsInString(value)
    }
  }

  /// The state after ESC or an 8-bit introducer; these begin anew wherever they stand.
  private static func opening(_ value: UInt32) -> State? {
    switch value {
    case 0x1B: .escape
    case 0x9B: .control
    case 0x90, 0x98, 0x9D, 0x9E, 0x9F: .string
    default: nil
    }
  }

  /// Line breaks, CAN and SUB end a sequence that is not complete.
  private static func givesUp(_ value: UInt32) -> Bool {
    switch value {
    case 0x0A, 0x0D, 0x18, 0x1A, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  private mutating func swallowsAfterEscape(_ value: UInt32) -> Bool {
    switch value {
    case 0x5B: state = .control
    case 0x50, 0x58, 0x5D, 0x5E, 0x5F: state = .string
    case 0x00...0x2F: break
    default:
      state = .text
      return value < 0x80
    }
    return true
  }

  private mutating func swallowsInControl(_ value: UInt32) -> Bool {
    if value < 0x40 { return true }
    state = .text
    return value < 0x80
  }

  private mutating func swallowsInString(_ value: UInt32) -> Bool {
    if value == 0x07 || value == 0x9C { state = .text }
    return true
  }
}
