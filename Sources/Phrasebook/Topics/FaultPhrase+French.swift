extension FaultPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .number: "Merci de taper un nombre de {low} à {high}{pass}."
    case .numbers: "Merci de taper jusqu'à {most} nombres différents de {low} à {high}{pass}."
    case .twoNumbers: "Merci de taper deux nombres de {low} à {high}, par exemple : 4 4{pass}."
    case .order:
      "Merci de taper {count} {count:nombre|nombres différents} de {low} à {high}, le meilleur "
        + "en premier{pass}."
    case .marks:
      "Merci de taper {count} {count:nombre|nombres} de {low} à {high}, 0 pour passer sur une "
        + "seule{pass}."
    case .match:
      "Merci de taper {count} {count:nombre|nombres} de {low} à {high}, 0 pour pas "
        + "maintenant{pass}."
    case .noTwosHere: "Ici, on ne compare que ce que tout le monde partage, pas à deux."
    case .longText:
      "Cela fait {count} {count:caractère|caractères} ; il y a de la place pour {limit}. Merci "
        + "de raccourcir un peu."
    case .emptyText: "Merci de taper quelques mots{pass}."
    case .manyWords: "Merci de taper au plus {count} {count:réponse|réponses}{pass}."
    case .longEntry: "Merci de garder chaque réponse à {count} {count:mot|mots} au plus{pass}."
    case .otherKind:
      "Cela ne répond pas à cette question. Tapez ? pour voir ce que vous pouvez taper."
    }
  }
}
