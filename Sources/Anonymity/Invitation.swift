/// Where a room is and how to know it: `attune://HOST:PORT/TULIP-42#PIN`, or shorter.
public struct Invitation: Hashable, Sendable, CustomStringConvertible {
  /// The port when an invitation names none.
  public static let defaultPort = 7333

  /// A name or an address; IPv6 without brackets.
  public let host: String
  /// From 1 to 65535.
  public let port: Int
  /// The room's code.
  public let code: JoinCode
  /// The first 16 bytes of the SHA-256 of the server's key; nil in a spoken invitation.
  public let pin: [UInt8]?

  /// Puts an invitation together.
  ///
  /// - Throws: `AnonymityError.badHost`, `badPort` or `badPin`.
  public init(
    host: String, port: Int = defaultPort, code: JoinCode, pin: [UInt8]? = nil
  ) throws(AnonymityError) {
    guard Self.isHost(host) else { throw .badHost }
    guard (1...65535).contains(port) else { throw .badPort }
    guard pin.map({ $0.count == PinText.byteCount }) ?? true else { throw .badPin }
    self.host = host
    self.port = port
    self.code = code
    self.pin = pin
  }

  /// Reads an invitation with or without `attune://`, port and pin; a command and quotes that were
  /// copied along do not matter.
  ///
  /// - Throws: `AnonymityError` for the part that is missing or misspelt.
  public init(parsing text: String) throws(AnonymityError) {
    let scheme = "attune://"
    var rest = Substring(Self.withoutCommand(text))
    if rest.lowercased().hasPrefix(scheme) { rest = rest.dropFirst(scheme.count) }
    let pinned = rest.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    var pin: [UInt8]?
    if pinned.count == 2 {
      guard let bytes = PinText.decode(pinned[1]) else { throw .badPin }
      pin = bytes
    }
    let parts = pinned[0].split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard !parts[0].isEmpty else { throw .badHost }
    if parts.count == 1, JoinCode(parsing: String(parts[0])) != nil { throw .codeAlone }
    guard parts.count == 2, let code = JoinCode(parsing: String(parts[1])) else { throw .badCode }
    let address = try Self.address(parts[0])
    try self.init(host: address.host, port: address.port, code: code, pin: pin)
  }

  /// The whole invitation, with its pin if it has one; the usual port is left out.
  public var text: String {
    "attune://\(short)" + (pin.map { "#" + PinText.encode($0) } ?? "")
  }

  /// What can be said aloud: computer and code.
  public var short: String {
    let bracketed = host.contains(":") ? "[\(host)]" : host
    return (port == Self.defaultPort ? bracketed : "\(bracketed):\(port)") + "/\(code.text)"
  }

  /// The invitation as `text`.
  public var description: String { text }

  /// What was copied, without spaces, quotes, and the command in front of the invitation.
  private static func withoutCommand(_ text: String) -> String {
    let quotes: Set<Character> = [
      "'", "\"", "`", "\u{2018}", "\u{2019}", "\u{201A}", "\u{201C}", "\u{201D}", "\u{201E}",
      "\u{AB}", "\u{BB}",
    ]
    let words = text.filter { !quotes.contains($0) }.split(whereSeparator: \.isWhitespace)
    let isCommand = words.count > 2 && words[0] == "attune"
    return words.dropFirst(isCommand ? 2 : 0).joined()
  }

  private static func address(
    _ text: Substring
  ) throws(AnonymityError) -> (host: String, port: Int) {
    if text.first == "[" {
      guard let end = text.firstIndex(of: "]") else { throw .badHost }
      let host = String(text[text.index(after: text.startIndex)..<end])
      guard host.contains(":") else { throw .badHost }
      return (host, try port(text[text.index(after: end)...]))
    }
    let colons = text.utf8.count { $0 == UInt8(ascii: ":") }
    // An IPv6 address without brackets has no room for a port.
    guard colons < 2, let colon = text.firstIndex(of: ":") else {
      return (String(text), defaultPort)
    }
    return (String(text[..<colon]), try port(text[colon...]))
  }

  private static func port(_ text: Substring) throws(AnonymityError) -> Int {
    if text.isEmpty { return defaultPort }
    let digits = text.dropFirst()
    guard text.first == ":", (1...5).contains(digits.utf8.count),
      digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let port = Int(digits)
    else { throw .badPort }
    return port
  }

  private static func isHost(_ text: String) -> Bool {
    guard (1...253).contains(text.utf8.count) else { return false }
    if text.utf8.contains(UInt8(ascii: ":")) {
      let zoneless = text.prefix { $0 != "%" }
      let isAddress = zoneless.utf8.allSatisfy { byte in
        isHexDigit(byte) || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".")
      }
      return isAddress && text.dropFirst(zoneless.count).dropFirst().utf8.allSatisfy(isName)
    }
    return text.utf8.allSatisfy(isName) && text.first != "-" && text.first != "."
  }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
    default: false
    }
  }

  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
