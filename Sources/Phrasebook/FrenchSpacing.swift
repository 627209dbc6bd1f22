/// The spaces of French punctuation, at which a line must not end (Imprimerie nationale).
enum FrenchSpacing {
  private static let blank: Character = "\u{A0}"

  /// Sets no-break spaces before `? ! : ; \u{BB}` and after `\u{AB}` where plain ones stand.
  static func set(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: " ")) else { return text }
    var result = ""
    result.reserveCapacity(text.utf8.count + 8)
    var pending = false
    for character in text {
      if pending {
        let isBound = result.last == "\u{AB}" || "?!:;\u{BB}".contains(character)
        result.append(isBound ? blank : " ")
        pending = false
      }
      if character == " " { pending = true } else { result.append(character) }
    }
    if pending { result.append(" ") }
    return result
  }
}
