import WorkshopModel

/// Reads a single value as what its field asks for.
enum ScalarReading {
  /// The value, or why it does not fit.
  static func value(of given: String, as shape: Shape, _ key: String) -> Result<Value, Fault> {
    switch shape {
    case .integer(let range): number(given, range, key)
    case .span(let range): span(given, range, key)
    case .flag: flag(given, key)
    case .word(let known): word(given, known, key)
    case .name: name(given, key)
    case .fileName: fileName(given, key)
    case .language: language(given)
    case .plain(let size): plain(given, size, key)
    case .text, .list, .table, .record, .step: .failure(Fault("`\(key)` cannot be read here"))
    }
  }

  /// A whole number of at most nine digits.
  static func integer(_ given: String) -> Int? {
    let digits = given.hasPrefix("-") || given.hasPrefix("+") ? given.dropFirst() : given[...]
    guard (1...9).contains(digits.utf8.count),
      digits.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return Int(given)
  }

  private static func number(
    _ given: String, _ range: ClosedRange<Int>, _ key: String
  ) -> Result<Value, Fault> {
    guard let number = integer(given) else {
      return .failure(
        Fault("`\(key)` should be a whole number, not `\(Quoting.short(given))`", "such as 5"))
    }
    if range.contains(number) { return .success(.integer(number)) }
    if key == "k", number < 3 {
      return .failure(
        Fault("`k` is \(number), but a picture needs at least 3 answers behind it", "5 is usual"))
    }
    if key == "workshop" {
      return .failure(
        Fault("this file has format \(number), and only format 1 is known", "write `workshop: 1`"))
    }
    return .failure(
      Fault("`\(key)` is \(number), and it can be \(ShapeDecoder.bounds(range))"))
  }

  private static func span(
    _ given: String, _ range: ClosedRange<Int>, _ key: String
  ) -> Result<Value, Fault> {
    let ends = given.split(whereSeparator: { $0 == "-" || $0 == "–" })
      .map { integer(TextCleaning.trimmed(String($0))) }
    guard let low = ends.first ?? nil, let high = ends.last ?? nil, ends.count <= 2 else {
      return .failure(
        Fault(
          "`\(key)` should be a number or a span, not `\(Quoting.short(given))`", "such as 10-18"))
    }
    guard low <= high, range.contains(low), range.contains(high) else {
      return .failure(
        Fault(
          "`\(key)` is \(low) to \(high), but it runs upwards within \(ShapeDecoder.bounds(range))")
      )
    }
    return .success(.span(low...high))
  }

  private static func flag(_ given: String, _ key: String) -> Result<Value, Fault> {
    switch given {
    case "true": .success(.flag(true))
    case "false": .success(.flag(false))
    default:
      .failure(
        Fault("`\(key)` is `\(Quoting.short(given))`", "write true or false, in small letters"))
    }
  }

  private static func word(
    _ given: String, _ known: [String], _ key: String
  ) -> Result<Value, Fault> {
    if known.contains(given) { return .success(.word(given)) }
    return .failure(
      Fault(
        "`\(key)` cannot be `\(Quoting.short(given))`", Nearest.hint(for: given, among: known)))
  }

  private static func name(_ given: String, _ key: String) -> Result<Value, Fault> {
    if StepID(given) != nil { return .success(.word(given)) }
    return .failure(
      Fault(
        "`\(Quoting.short(given))` cannot be a name",
        "names are 1 to 48 small letters a–z, digits and dashes, such as two-by-two"))
  }

  private static func fileName(_ given: String, _ key: String) -> Result<Value, Fault> {
    let isPlain =
      (6...120).contains(given.utf8.count) && given.hasSuffix(".yaml")
      && !given.hasPrefix(".")
      && given.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || ("0"..."9").contains($0) || "-_.".unicodeScalars.contains($0)
      }
    if isPlain { return .success(.word(given)) }
    return .failure(
      Fault(
        "`\(key)` names a file in the same folder, not `\(Quoting.short(given))`",
        "such as resources.yaml"))
  }

  private static func language(_ given: String) -> Result<Value, Fault> {
    let parts = given.split(separator: "-", omittingEmptySubsequences: false)
    let isTag =
      given.utf8.count <= 24 && (2...3).contains(parts[0].count)
      && parts[0].utf8.allSatisfy { (0x61...0x7A).contains($0) }
      && parts.dropFirst().allSatisfy { part in
        (2...8).contains(part.count) && part.utf8.allSatisfy { isLetterOrDigit($0) }
      }
    guard isTag else {
      return .failure(
        Fault("`\(Quoting.short(given))` is not a language tag", "such as en, de or pt-BR"))
    }
    guard parts[0].count != 2 || LanguageCodes.all.contains(String(parts[0])) else {
      return .failure(
        Fault("no language has the tag `\(parts[0])`", "such as en, de or pt-BR"))
    }
    return .success(.word(given))
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  private static func plain(
    _ given: String, _ size: TextSize, _ key: String
  ) -> Result<Value, Fault> {
    let words = TextCleaning.trimmed(given)
    if words.isEmpty { return .failure(Fault("`\(key)` has no words", "write some")) }
    if let fault = TextCleaning.fault(in: words, size) {
      return .failure(Fault("`\(key)` \(fault.what)", fault.hint))
    }
    return .success(.word(words))
  }
}
