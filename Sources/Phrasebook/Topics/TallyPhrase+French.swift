extension TallyPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .fewOrNone: "peu ou aucune"
    case .aFew: "quelques-unes"
    case .some: "certaines"
    case .many: "beaucoup"
    case .most: "la plupart"
    case .share: "environ {percent} pour cent"
    case .mapFollows:
      "Une carte ; 0 est vide, 9 est là où sont la plupart des réponses. La rangée du haut d'abord."
    case .top: "En haut : {label}"
    case .bottom: "En bas : {label}"
    case .across: "De gauche à droite : {left} à {right}"
    }
  }
}
