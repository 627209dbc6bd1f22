extension TranscriptPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .workshop: "Atelier"
    case .date: "Date"
    case .people: "Personnes"
    case .software: "Logiciel"
    case .labelled: "{label} : {text}"
    case .lead: "{label} :"
    case .promises: "Ce qui est promis :"
    case .rehearsal: "Répétition : des personnes simulées ont pu y participer."
    case .readers:
      """
      Qui peut lire ceci, et quand on y revient ou quand on le détruit, c'est aux personnes qui \
      étaient là de le dire.
      """
    case .answer: "Réponse"
    case .share: "Proportion"
    case .feedback: "Retours : {workshop}"
    }
  }
}
