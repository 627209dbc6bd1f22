/// French as it is set: spaces at which a line must not end, and the apostrophe (Imprimerie
/// nationale).
enum FrenchSpacing {
  private static let blank: Character = "\u{A0}"

  private static let apostrophe: Character = "\u{2019}"

  /// Sets no-break spaces before `? ! : ; \u{BB}` and after `\u{AB}` where plain ones stand, and the
  /// round apostrophe for the typewriter's.
  static func set(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count + 8)
    var pending = false
    for character in text {
      if pending {
        let isBound = result.last == "\u{AB}" || "?!:;\u{BB}".contains(character)
        result.append(isBound ? blank : " ")
        pending = false
      }
      switch character {
      case " ": pending = true
      case "'": result.append(apostrophe)
      default: result.append(character)
      }
    }
    if pending { result.append(" ") }
    return result
  }
}
