extension CommandStoredPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .none: "Aucune séance n'est gardée."
    case .noneLive: "Aucune séance n'attend d'être reprise."
    case .hostOne: "attune host FICHIER en commence une."
    case .noTitle: "(illisible)"
    case .live: "en cours"
    case .endedOn: "terminée, sera effacée le {day}"
    case .ended: "terminée, sera effacée sur demande"
    case .erased: "{session} est effacée. Plus rien ne peut en être lu."
    case .workshopGone: "L'atelier de la séance ne peut plus être lu."
    case .noReview: "Aucun accord de cette séance n'a de date à laquelle le revoir."
    case .noList: "Il n'y a pas de liste en « {language} »."
    case .lists: "Il y a des listes en {languages}."
    }
  }
}
