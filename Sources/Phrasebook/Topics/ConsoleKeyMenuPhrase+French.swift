extension ConsoleKeyMenuPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .pulse: "pouls : le rythme convient-il ?"
    case .breathe: "respiration"
    case .pause: "pause"
    case .talk: "prise de parole, avec vos mots"
    case .consent: "consentement au compte rendu"
    case .late: "commencer plus tard"
    case .autoClose: "fermer tout seul"
    case .noAutoClose: "fermer à la main seulement"
    case .lock: "verrouiller la porte"
    case .unlock: "déverrouiller la porte"
    case .admit: "faire entrer qui attend"
    case .closeDoor: "fermer la porte pour de bon"
    case .sendOut: "faire sortir quelqu'un"
    case .seat: "placer dans un cercle"
    case .nextTurn: "tour suivant"
    case .turnOf: "tour de quelqu'un"
    case .callBack: "rappeler les binômes"
    case .test: "test de consentement"
    case .withdraw: "retirer une ligne"
    case .drop: "supprimer une étape"
    case .order: "autre ordre d'étapes"
    case .listening: "ordre pour l'écoute"
    case .closedOn: "questions fermées seulement"
    case .closedOff: "de nouveau du texte libre"
    case .aside: "aux autres consoles seulement"
    case .handOver: "passer la main"
    case .takeOver: "prendre la main"
    case .endSteps: "terminer les étapes"
    case .endNow: "fermer la salle maintenant"
    }
  }
}
