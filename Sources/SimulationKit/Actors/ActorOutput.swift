import WorkshopModel
import WorkshopProtocol

/// What an actor wants done.
struct ActorOutput: Sendable {
  /// Messages with the length that their lines must have, if any.
  private(set) var messages: [(message: ClientMessage, lineBytes: Int?, step: StepID?)] = []
  /// Wishes that come due after so many milliseconds.
  private(set) var wakes: [(after: Int, ticket: Int)] = []
  private(set) var canaries: [(text: String, use: CanaryUse)] = []
  /// Opens a connection after so many milliseconds.
  var connectsAfter: Int?
  /// Drops the line, as a closed lid does.
  var hangsUp = false

  mutating func say(_ message: ClientMessage, lineBytes: Int? = nil, at step: StepID? = nil) {
    messages.append((message, lineBytes, step))
  }

  mutating func wake(after milliseconds: Int, ticket: Int) {
    wakes.append((milliseconds, ticket))
  }

  mutating func hide(_ text: String, _ use: CanaryUse) { canaries.append((text, use)) }
}

/// Texts that nobody else would write, so that they can be searched for.
enum Canary {
  /// What every canary starts with.
  static let mark = Array("qzx".utf8)

  static func text(_ number: Int, _ serial: Int, _ kind: Character) -> String {
    "qzx\(kind)\(number)n\(serial)e"
  }

  /// The canaries in some bytes, each without its last letter, which a stem may lose.
  static func found(in bytes: [UInt8]) -> [String] {
    var found: [String] = []
    bytes.withUnsafeBufferPointer { bytes in
      var place = 0
      while place + mark.count < bytes.count {
        let end = bytes[place] | 0x20 == mark[0] ? self.end(in: bytes, at: place) : nil
        if let end {
          found.append(String(decoding: bytes[place..<end], as: UTF8.self).lowercased())
        }
        place = end ?? place + 1
      }
    }
    return found
  }

  /// What is searched for of a canary.
  static func key(_ text: String) -> String { String(text.dropLast()) }

  /// Where a canary ends that begins at a place: a letter, digits, an `n` and digits.
  private static func end(in bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Int? {
    guard place + 4 < bytes.count, bytes[place + 1] | 0x20 == mark[1],
      bytes[place + 2] | 0x20 == mark[2]
    else { return nil }
    let middle = digits(in: bytes, from: place + 4)
    guard middle < bytes.count, bytes[middle] | 0x20 == UInt8(ascii: "n") else { return nil }
    let end = digits(in: bytes, from: middle + 1)
    return end > middle + 1 ? end : nil
  }

  private static func digits(in bytes: UnsafeBufferPointer<UInt8>, from place: Int) -> Int {
    var end = place
    while end < bytes.count, (0x30...0x39).contains(bytes[end]) { end += 1 }
    return end
  }
}
