extension ServerOpeningPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .badUpload: "Les parties du fichier ne s'ajustaient pas."
    case .sayRoom: "Dites de quelle sorte de salle il s'agit : {rooms}."
    case .noTexts:
      "Cet atelier n'a pas de textes dans cette langue. Choisissez-en une parmi : {languages}."
    case .tooManySessions: "Ce serveur tient déjà autant de séances qu'il le peut."
    case .circles:
      "Un groupe peut avoir jusqu'à {most} cercles ; une constellation ou un binôme en est déjà un."
    case .answersGone: "Les réponses d'une étape n'ont pas pu être relues."
    }
  }
}
