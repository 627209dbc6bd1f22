extension StepPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .title: "Schritt {number} von {count}: {title}"
    case .instead: "Oder stattdessen: {text}"
    case .time: "Dafür ist Zeit: etwa {count} {count:Minute|Minuten}."
    case .pause: "Eine Pause. Komm wieder, wenn die Zeit um ist."
    case .sittingOut:
      "Du hast gewählt, hier auszusetzen. Von dir wird nichts erwartet, und niemand erfährt es."
    case .resources: "Anlaufstellen:"
    case .roomSees: "Was der Raum sieht:"
    case .roomSeesOf: "Was der Raum von diesem Schritt sieht: {title}"
    case .isShown: "Was gezeigt wird:"
    case .isShownOf: "Was von diesem Schritt gezeigt wird: {title}"
    case .forYou: "Nur für dich:"
    case .forYouFrom: "Nur für dich, aus {title}"
    }
  }
}
