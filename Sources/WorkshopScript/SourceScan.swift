/// Looks at a file's raw characters before anything parses them.
enum SourceScan {
  /// The greatest size of a workshop file.
  static let byteLimit = 256 * 1024

  /// The text to parse, with what was found in it.
  struct Outcome {
    var text: String
    var problems: [Problem]
    /// Whether the text is safe to hand to the parser.
    var isParsable: Bool

    /// Moves remarks about the end of the file to the end of its last line.
    ///
    /// The parser counts the end as a line of its own, also where no line break comes before it.
    func inside(_ problems: [Problem]) -> [Problem] {
      let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      let end = Place(line: lines.count, column: (lines.last?.count ?? 0) + 1)
      return problems.map { problem in
        guard problem.line > end.line else { return problem }
        return Problem(problem.severity, end, problem.what, problem.hint)
      }
    }
  }

  /// Refuses what is too long or knotted, and takes control characters out.
  static func scan(_ source: String) -> Outcome {
    if let problem = tooLong(source.utf8.count) {
      return Outcome(text: "", problems: [problem], isParsable: false)
    }
    var outcome = clean(source)
    if let knot = alias(in: outcome.text) {
      outcome.problems.append(knot)
      outcome.isParsable = false
    }
    return outcome
  }

  /// What is the matter with a file of so many bytes; nil where nothing is.
  static func tooLong(_ bytes: Int) -> Problem? {
    guard bytes > byteLimit else { return nil }
    let kibibytes = (bytes + 1023) / 1024
    return Problem(
      .error, .start, "the file is \(kibibytes) KiB long, and at most 256 KiB are read",
      "a workshop of that length is better split in two")
  }

  /// Whether a character could steer a terminal or reorder what people read.
  static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    case 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
    default: false
    }
  }

  /// A character's number as people look it up.
  static func codePoint(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private static func clean(_ source: String) -> Outcome {
    var outcome = Outcome(text: "", problems: [], isParsable: true)
    var kept = String.UnicodeScalarView()
    var (line, column) = (1, 1)
    var previous: Unicode.Scalar = "\n"
    for (index, scalar) in source.unicodeScalars.enumerated() {
      defer { previous = scalar }
      if index == 0, scalar.value == 0xFEFF { continue }
      if scalar == "\n", previous == "\r" { continue }
      if isUnsafe(scalar), outcome.problems.count < 20 {
        outcome.problems.append(refusal(of: scalar, Place(line: line, column: column)))
      }
      let clean = scalar == "\r" ? "\n" : isUnsafe(scalar) ? " " : scalar
      kept.append(clean)
      (line, column) = clean == "\n" ? (line + 1, 1) : (line, column + 1)
    }
    outcome.text = String(kept)
    outcome.text.makeContiguousUTF8()
    return outcome
  }

  private static func refusal(of scalar: Unicode.Scalar, _ place: Place) -> Problem {
    Problem(
      .error, place, "a control character (\(codePoint(scalar))) does not belong in a workshop",
      "delete it; your editor may show it as nothing at all")
  }

  /// The first alias whose anchor is in the file too: such knots can grow without end.
  private static func alias(in text: String) -> Problem? {
    var anchors: Set<String> = []
    var aliases: [(name: String, place: Place)] = []
    for (row, line) in text.utf8.split(separator: 10, omittingEmptySubsequences: false).enumerated()
    {
      for (sign, name, column) in references(in: Array(line)) {
        if sign == UInt8(ascii: "&") {
          anchors.insert(name)
        } else {
          aliases.append((name, Place(line: row + 1, column: column)))
        }
      }
    }
    guard let first = aliases.first(where: { anchors.contains($0.name) }) else { return nil }
    return Problem(
      .error, first.place, "`*\(first.name)` repeats a part of the file by reference",
      "write the part out again; references are not read here")
  }

  private static func references(in line: [UInt8]) -> [(UInt8, String, Int)] {
    var found: [(UInt8, String, Int)] = []
    var column = 0
    for (index, byte) in line.enumerated() {
      column += byte & 0xC0 == 0x80 ? 0 : 1
      guard byte == UInt8(ascii: "&") || byte == UInt8(ascii: "*") else { continue }
      let name = line[(index + 1)...].prefix { isNameByte($0) }
      guard !name.isEmpty else { continue }
      found.append((byte, String(decoding: name, as: UTF8.self), column))
    }
    return found
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), UInt8(ascii: "-"): true
    default: false
    }
  }
}
