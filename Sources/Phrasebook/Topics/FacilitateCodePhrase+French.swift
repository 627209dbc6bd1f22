extension FacilitateCodePhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .created: "La séance est ouverte. Son code est {code}."
    case .stageCode: "Le code pour un écran partagé : "
    case .helperCode: "Le code pour une personne qui aide : "
    case .circleCode: "Le code du cercle {number} : "
    case .noInvitation: "L'invitation est chez la personne qui a lancé la séance."
    }
  }
}
