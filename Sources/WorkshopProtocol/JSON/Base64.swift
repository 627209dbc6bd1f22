/// Bytes as text and back (RFC 4648), strictly: one text for each content, and no other is read.
public enum Base64 {
  /// Which letters stand for 62 and 63, and whether the end is padded.
  public enum Alphabet: Hashable, Sendable {
    /// `+`, `/`, and `=` to a multiple of four.
    case standard
    /// `-` and `_`, without padding: for tokens.
    case urlSafe
  }

  private static let pad = UInt8(ascii: "=")
  private static let invalid: UInt8 = 0xFF

  /// The text of some bytes.
  public static func encode(_ bytes: [UInt8], as alphabet: Alphabet = .standard) -> String {
    let length = encodedLength(bytes.count, as: alphabet)
    return String(unsafeUninitializedCapacity: length) { target in
      bytes.withUnsafeBufferPointer { encode($0, into: target, as: alphabet) }
      return length
    }
  }

  /// Appends the text of some bytes.
  public static func append(
    _ bytes: [UInt8], to text: inout [UInt8], as alphabet: Alphabet = .standard
  ) {
    let length = encodedLength(bytes.count, as: alphabet)
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: length) { target in
      target.initialize(repeating: 0)
      bytes.withUnsafeBufferPointer { encode($0, into: target, as: alphabet) }
      text.append(contentsOf: target)
    }
  }

  /// The bytes of a text, or nil where it is not exactly what `encode` writes.
  public static func decode(_ text: String, as alphabet: Alphabet = .standard) -> [UInt8]? {
    var text = text
    return text.withUTF8 { decode(UnsafeRawBufferPointer($0), as: alphabet) }
  }

  /// The bytes of a text in UTF-8, or nil where it is not exactly what `encode` writes.
  public static func decode(
    _ text: UnsafeRawBufferPointer, as alphabet: Alphabet = .standard
  ) -> [UInt8]? {
    var letters = text
    if alphabet == .standard {
      guard text.count % 4 == 0 else { return nil }
      for _ in 0..<2 where letters.last == pad {
        letters = UnsafeRawBufferPointer(rebasing: letters.dropLast())
      }
    }
    guard letters.count % 4 != 1 else { return nil }
    let values = alphabet == .standard ? standardValues : urlSafeValues
    let count = letters.count / 4 * 3 + max(0, letters.count % 4 - 1)
    var isValid = true
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { target, initialized in
      values.withUnsafeBufferPointer { isValid = decode(letters, by: $0, into: target) }
      initialized = count
    }
    return isValid ? bytes : nil
  }

  /// The length of the text of so many bytes.
  public static func encodedLength(_ count: Int, as alphabet: Alphabet = .standard) -> Int {
    switch alphabet {
    case .standard: (count + 2) / 3 * 4
    case .urlSafe: count / 3 * 4 + (count % 3 == 0 ? 0 : count % 3 + 1)
    }
  }
}

extension Base64 {
  private static func letters(of alphabet: Alphabet) -> StaticString {
    switch alphabet {
    case .standard: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    case .urlSafe: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    }
  }

  private static let standardValues = values(of: .standard)
  private static let urlSafeValues = values(of: .urlSafe)

  /// What each byte stands for, as a letter of an alphabet.
  private static func values(of alphabet: Alphabet) -> [UInt8] {
    var values = [UInt8](repeating: invalid, count: 256)
    let start = letters(of: alphabet).utf8Start
    for index in 0..<64 { values[Int(start[index])] = UInt8(index) }
    return values
  }

  private static func encode(
    _ bytes: UnsafeBufferPointer<UInt8>, into target: UnsafeMutableBufferPointer<UInt8>,
    as alphabet: Alphabet
  ) {
    let letters = letters(of: alphabet).utf8Start
    var place = 0
    var index = 0
    while index + 3 <= bytes.count {
      let group =
        Int(bytes[index]) << 16 | Int(bytes[index + 1]) << 8 | Int(bytes[index + 2])
      target[place] = letters[group >> 18]
      target[place + 1] = letters[group >> 12 & 63]
      target[place + 2] = letters[group >> 6 & 63]
      target[place + 3] = letters[group & 63]
      index += 3
      place += 4
    }
    guard index < bytes.count else { return }
    let hasTwo = index + 1 < bytes.count
    let group = Int(bytes[index]) << 16 | (hasTwo ? Int(bytes[index + 1]) << 8 : 0)
    target[place] = letters[group >> 18]
    target[place + 1] = letters[group >> 12 & 63]
    if hasTwo { target[place + 2] = letters[group >> 6 & 63] }
    guard alphabet == .standard else { return }
    if !hasTwo { target[place + 2] = pad }
    target[place + 3] = pad
  }

  /// Decodes letters without padding; false where one is foreign or unused bits are set.
  private static func decode(
    _ letters: UnsafeRawBufferPointer, by values: UnsafeBufferPointer<UInt8>,
    into target: UnsafeMutableBufferPointer<UInt8>
  ) -> Bool {
    var faults: UInt8 = 0
    var place = 0
    var index = 0
    while index + 4 <= letters.count {
      let first = values[Int(letters[index])]
      let second = values[Int(letters[index + 1])]
      let third = values[Int(letters[index + 2])]
      let fourth = values[Int(letters[index + 3])]
      faults |= first | second | third | fourth
      target[place] = first << 2 | second >> 4
      target[place + 1] = second << 4 | third >> 2
      target[place + 2] = third << 6 | fourth
      index += 4
      place += 3
    }
    guard index < letters.count else { return faults < 64 }
    let first = values[Int(letters[index])]
    let second = values[Int(letters[index + 1])]
    let third = index + 2 < letters.count ? values[Int(letters[index + 2])] : nil
    faults |= first | second | (third ?? 0)
    target[place] = first << 2 | second >> 4
    if let third { target[place + 1] = second << 4 | third >> 2 }
    let unused = third.map { $0 << 6 } ?? second << 4
    return faults < 64 && unused == 0
  }
}
