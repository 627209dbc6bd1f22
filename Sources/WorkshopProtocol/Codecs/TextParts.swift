/// Cuts a long text into parts that fit into a line each.
public enum TextParts {
  /// Cuts between characters; the parts joined as they are give the text again.
  ///
  /// - Parameters:
  ///   - text: What is to be sent.
  ///   - bytes: The most bytes of a part as JSON writes it, escapes included.
  /// - Returns: At least one part, which is empty for an empty text.
  public static func split(_ text: String, bytes: Int = WireLimits.partBytes) -> [String] {
    var parts: [String] = []
    var part = String.UnicodeScalarView()
    var size = 0
    for scalar in text.unicodeScalars {
      let width = written(scalar)
      if size + width > bytes, !part.isEmpty {
        parts.append(String(part))
        part = String.UnicodeScalarView()
        size = 0
      }
      part.append(scalar)
      size += width
    }
    parts.append(String(part))
    return parts
  }

  /// Bytes of a scalar inside a JSON string.
  private static func written(_ scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case "\"", "\\", "\n", "\t", "\r", "\u{8}", "\u{C}": 2
    case "\u{2028}", "\u{2029}": 6
    default: scalar.value < 0x20 ? 6 : UTF8.width(scalar)
    }
  }
}

/// A workshop's text on its way to a server, part by part.
public struct WorkshopUpload: Hashable, Sendable {
  private var parts: [String] = []
  private var expected = 0
  private var bytes = 0

  /// Starts without a part.
  public init() {}

  /// The messages that bring a text to a server.
  ///
  /// - Throws: `badParts` where the text is too long.
  public static func messages(for text: String) throws(ProtocolError) -> [ClientMessage] {
    guard text.utf8.count <= WireLimits.uploadBytes else { throw ProtocolError(.badParts) }
    let parts = TextParts.split(text)
    return parts.enumerated().map { index, part in
      .upload(part: index + 1, of: parts.count, text: part)
    }
  }

  /// Takes the next part; part 1 begins anew.
  ///
  /// - Throws: `badParts` where it is not the next one, or the text becomes too long; the upload is
  ///   then empty again.
  public mutating func add(part: Int, of count: Int, text: String) throws(ProtocolError) {
    if part == 1 { self = WorkshopUpload() }
    let isNext = part == parts.count + 1 && part <= count && (part == 1 || count == expected)
    guard isNext, bytes + text.utf8.count <= WireLimits.uploadBytes else {
      self = WorkshopUpload()
      throw ProtocolError(.badParts, at: "part")
    }
    expected = count
    bytes += text.utf8.count
    parts.append(text)
  }

  /// The whole text, once its last part is there.
  public var text: String? {
    guard expected > 0, parts.count == expected else { return nil }
    return parts.joined()
  }
}
