extension ViewPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .allClear: "Tout est clair."
    case .notAllClear: "Tout n'est pas clair."
    case .everyoneAble: "Tout le monde peut continuer."
    case .notEveryoneAble: "Aujourd'hui, tout le monde ne peut pas."
    case .earlier: "Avant :"
    case .now: "Maintenant :"
    case .counted: "{count} : {text}"
    case .isAnswer: "(c'est la réponse)"
    case .because: "Parce que : {text}"
    case .median: "Le milieu est {median} ; la moitié des réponses se trouve entre {low} et {high}."
    case .range: "{low} à {high}"
    case .linesFollow: "{count} {count:ligne|lignes}. Certaines lignes sont peut-être retenues."
    case .rankFollows: "L'ordre que forment ensemble les réponses, le meilleur en premier :"
    case .equal: "(à égalité)"
    case .firstChoices: "Les premiers choix se répartissent sur {count} {count:élément|éléments}."
    }
  }
}
