/// Text from other people that has passed the filter: the only kind that may reach a screen.
///
/// Whole escape sequences, control characters, bidirectional controls, invisible and tag characters
/// are gone; private and unassigned characters are U+FFFD; marks, clusters, lines and length are
/// bounded. Filtering what was filtered changes nothing, so a server and a client may both do it.
///
/// Letters of right-to-left scripts stay, so a screen gives each text a region of its own.
public struct SafeText: Hashable, Sendable {
  /// The filtered words.
  public let string: String

  /// Filters text that somebody else wrote.
  public init(untrusted text: String, limits: Limits = .line) {
    if let safe = text.surelySafe(limits) {
      string = safe
      return
    }
    var filter = TextFilter(limits: limits)
    filter.take(text.unicodeScalars)
    string = filter.finished()
  }

  /// Filters bytes that somebody else sent; what is not UTF-8 becomes U+FFFD.
  public init(utf8 bytes: some Collection<UInt8>, limits: Limits = .line) {
    self.init(untrusted: String(decoding: bytes, as: UTF8.self), limits: limits)
  }

  /// Takes the program's own words as they are.
  public init(literal: StaticString) { string = literal.description }

  /// Whether nothing is left.
  public var isEmpty: Bool { string.isEmpty }

  /// Whether there is nothing but spaces and line breaks.
  public var isBlank: Bool { string.unicodeScalars.allSatisfy { $0 == " " || $0 == "\n" } }

  /// What a reader would count as characters.
  public var graphemeCount: Int { string.count }

  /// Puts `[someone]` in the place of a span of graphemes (rules V7).
  ///
  /// - Parameter span: Positions from 0; what lies outside of the text is ignored, and an empty span
  ///   changes nothing.
  /// - Returns: The text without those words. It may be longer than the limits it came in with, by
  ///   the length of `[someone]`.
  public func redacted(_ span: Range<Int>) -> SafeText {
    let inside = span.clamped(to: 0..<graphemeCount)
    guard !inside.isEmpty else { return self }
    let before = string.prefix(inside.lowerBound)
    let after = string.dropFirst(inside.upperBound)
    return SafeText(untrusted: before + "[someone]" + after, limits: .unbounded)
  }
}

/// A text never prints its words by accident, only its length.
extension SafeText: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The length of the text.
  public var description: String { "text of \(graphemeCount) graphemes" }
  /// The length of the text.
  public var debugDescription: String { description }
  /// The length of the text.
  public var customMirror: Mirror { Mirror(self, children: ["graphemes": graphemeCount]) }
}

extension String {
  /// What the filter keeps of it, where that is plain to see; else nil.
  ///
  /// So it is where there are only printable ASCII, letters of Latin script and common marks, each
  /// of them one grapheme, and line breaks.
  fileprivate func surelySafe(_ limits: SafeText.Limits) -> String? {
    guard utf8.count <= min(limits.graphemes, limits.scalars) else { return nil }
    if isPrintableASCII { return self }
    var breaks = 0
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x20..<0x7F, 0xA1..<0xAD, 0xAE..<0x250, 0x2010...0x2027: continue
      case 0x0A: breaks += 1
      default: return nil
      }
    }
    return breaks < limits.lines ? self : withLines(limits.lines)
  }

  private var isPrintableASCII: Bool {
    var text = self
    return text.withUTF8 { bytes in
      // Without a way out in the middle, which lets many bytes be looked at together.
      var others: UInt8 = 0
      for byte in bytes { others |= byte &- 0x20 > 0x5E ? 1 : 0 }
      return others == 0
    }
  }

  /// The same with a blank for each line break beyond so many lines.
  private func withLines(_ most: Int) -> String {
    var lines = 1
    let bytes = utf8.map { byte -> UInt8 in
      guard byte == 0x0A else { return byte }
      lines += 1
      return lines > most ? 0x20 : byte
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
