package import WorkshopModel

/// What a session knows of one person's place; never what they answered.
package struct Seat: Hashable, Sendable {
  /// The chosen display name, where people have names.
  package let name: String?
  package var resumeHash: [UInt8]
  /// The circle in which the person is seated.
  package var circle: CircleID?
  /// The number behind the letter that the console shows.
  package let letter: Int
  /// Whether the first step had opened when the seat was given.
  package let isLate: Bool
  /// Whether the seat takes part from the next step on.
  package var hasAccepted: Bool
  package var isConnected = false
  /// Since when the connection is gone.
  package var goneSince: SessionInstant?
  /// Gone for so long that an open step no longer waits.
  package var isOverdue = false
  /// Gone for so long that the seat is no longer counted aloud.
  package var isForgotten = false
  package var isSteppedOut = false

  init(name: String?, resumeHash: [UInt8], letter: Int, isLate: Bool) {
    self.name = name
    self.resumeHash = resumeHash
    self.letter = letter
    self.isLate = isLate
    hasAccepted = !isLate
  }

  /// Whether the seat is counted as present when a step opens.
  var isPresent: Bool { isConnected && hasAccepted && !isSteppedOut }

  /// Whether the seat may answer a step that opens now: a moment without a line does not shut out.
  var mayTakePart: Bool { hasAccepted && !isSteppedOut && !isOverdue }
}

/// Letters by which the console may name a seat without knowing who came when.
enum SeatLetter {
  /// A free letter that depends on the random label, not on the order of arrival.
  static func free(for seat: SeatID, in taken: [Int: SeatID]) -> Int {
    let pool = UInt64(max(26, 2 * (taken.count + 1)))
    var mixed = UInt64(seat.label)
    var letter: Int
    repeat {
      mixed = (mixed &+ 1) &* 0x9E37_79B9_7F4A_7C15
      mixed ^= mixed >> 29
      letter = Int(mixed % pool)
    } while taken[letter] != nil
    return letter
  }

  /// "A" to "Z", then "AA" and so on.
  static func text(_ letter: Int) -> String {
    var rest = letter
    var text = ""
    repeat {
      text = String(UnicodeScalar(UInt8(65 + rest % 26))) + text
      rest = rest / 26 - 1
    } while rest >= 0
    return text
  }

  /// The number behind a letter, or nil when it is not one.
  static func number(_ text: String) -> Int? {
    let letters = text.uppercased().utf8
    guard (1...4).contains(letters.count) else { return nil }
    var number = 0
    for byte in letters {
      guard (65...90).contains(byte) else { return nil }
      number = number * 26 + Int(byte) - 64
    }
    return number - 1
  }
}
