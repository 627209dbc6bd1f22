extension AnsweringPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .orPass: ", ou p pour passer"
    case .number: "Tapez un nombre de {low} à {high}{pass}."
    case .numbers: "Tapez jusqu'à {most} nombres de {low} à {high}, séparés par des espaces{pass}."
    case .twoNumbers: "Tapez deux nombres de {low} à {high}{pass}."
    case .order: "Tapez {count} {count:nombre|nombres différents}, le meilleur en premier{pass}."
    case .statements:
      "Tapez {count} {count:nombre|nombres} sur une ligne, ou un par un{pass}. Avec 0, vous "
        + "passez pour une seule."
    case .match:
      "Tapez {count} {count:nombre|nombres} sur une ligne, ou un par un. 0 veut dire pas "
        + "maintenant, sans bruit, done laisse le reste ainsi, p dit pas maintenant pour tout."
    case .matchInTwos:
      "with NOM, tapé avant, compare aussi à deux, si cette personne le demande aussi."
    case .text: "Tapez une ligne de {limit} caractères au plus{pass}."
    case .oneWord: "Tapez un mot{pass}."
    case .words: "Tapez jusqu'à {words} mots{pass}."
    case .oneWordEach:
      "Tapez jusqu'à {count} réponses séparées par des virgules, d'un mot chacune{pass}."
    case .wordsEach:
      "Tapez jusqu'à {count} réponses séparées par des virgules, de {words} mots chacune au "
        + "plus{pass}."
    }
  }
}
