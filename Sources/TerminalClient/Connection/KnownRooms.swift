package import SecureTransport

/// The servers that this person has met, with their keys, as ssh keeps its known hosts.
package struct KnownRooms: Hashable, Sendable {
  /// How a key came to be trusted.
  package enum Way: String, Hashable, Sendable, CaseIterable {
    /// An invitation's pin.
    case link
    /// Safety words that were compared by voice.
    case words
  }

  /// One server.
  package struct Room: Hashable, Sendable {
    /// Such as `192.0.2.7:7333`.
    package let address: String
    package let key: KeyHash
    /// Such as `2026-11`: no finer than it needs to be.
    package let firstSeen: String
    package let way: Way

    /// Remembers a server.
    package init(address: String, key: KeyHash, firstSeen: String, way: Way) {
      self.address = address
      self.key = key
      self.firstSeen = firstSeen
      self.way = way
    }
  }

  /// What is known of a server's key.
  package enum Judgement: Hashable, Sendable { case trusted, unknown, changed }

  package private(set) var rooms: [Room] = []

  /// Knows nobody.
  package init() {}

  /// Reads the file's text; `path` is for the error.
  ///
  /// - Throws: `damaged`, with the line.
  package init(text: String, path: String) throws(ClientFileError) {
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where !line.isEmpty {
      guard let room = Room(line: String(line)) else { throw .damaged(path: path, line: index + 1) }
      rooms.append(room)
    }
  }

  /// Reads a file; one that is not there knows nobody.
  ///
  /// - Throws: `unreadable` or `damaged`.
  package static func load(_ path: String) throws(ClientFileError) -> KnownRooms {
    guard let text = try PrivateFile.text(path) else { return KnownRooms() }
    return try KnownRooms(text: text, path: path)
  }

  /// Writes the file for its owner alone.
  ///
  /// - Throws: `notWritable`.
  package func save(_ path: String) throws(ClientFileError) {
    if let slash = path.lastIndex(of: "/"), slash != path.startIndex {
      try PrivateFile.makeDirectory(String(path[..<slash]))
    }
    try PrivateFile.replace(path, text)
  }

  /// The file's text, one server a line.
  package var text: String { rooms.map { $0.line + "\n" }.joined() }

  /// The key that is remembered for an address.
  package func key(of address: String) -> KeyHash? {
    rooms.first { $0.address == address }?.key
  }

  /// What is known of a key at an address.
  package func judge(_ key: KeyHash, at address: String) -> Judgement {
    guard let known = self.key(of: address) else { return .unknown }
    return known == key ? .trusted : .changed
  }

  /// Remembers a server; one that is known stays as it is.
  package mutating func remember(_ room: Room) {
    guard key(of: room.address) == nil else { return }
    rooms.append(room)
  }

  /// Forgets a host, or one address of it; tells how many were forgotten.
  package mutating func forget(_ host: String) -> Int {
    let before = rooms.count
    rooms.removeAll { $0.address == host || $0.host == host }
    return before - rooms.count
  }
}

extension KnownRooms.Room {
  /// The address without its port and brackets.
  fileprivate var host: String {
    let end = address.lastIndex(of: ":") ?? address.endIndex
    return String(address[..<end].filter { $0 != "[" && $0 != "]" })
  }

  fileprivate var line: String {
    let digits = Array("0123456789abcdef")
    let hex = key.bytes.map { "\(digits[Int($0 >> 4)])\(digits[Int($0 & 15)])" }.joined()
    return "\(address) \(hex) \(firstSeen) \(way.rawValue)"
  }

  fileprivate init?(line: String) {
    let parts = line.split(separator: " ").map(String.init)
    guard parts.count == 4, let way = KnownRooms.Way(rawValue: parts[3]) else { return nil }
    let digits = parts[1].compactMap { $0.hexDigitValue }
    guard digits.count == 64, parts[1].count == 64 else { return nil }
    let bytes: [UInt8] = (0..<32).map { place in
      UInt8(digits[2 * place] << 4 | digits[2 * place + 1])
    }
    guard let key = KeyHash(bytes: bytes) else { return nil }
    self.init(address: parts[0], key: key, firstSeen: parts[2], way: way)
  }
}
