extension RefusalPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .notConnected: "La connexion est coupée pour l'instant. Merci de réessayer dans un moment."
    case .notAdmitted: "Vous n'êtes pas encore dans la salle."
    case .nothingAsked:
      "Rien n'est demandé pour l'instant. Tapez ? pour voir ce que vous pouvez taper."
    case .notInThisStep: "Rien ne vous est demandé dans cette étape."
    case .notOpen: "Cette étape ne prend plus de réponses."
    case .alreadyAnswered: "Vous avez déjà répondu. Tapez d'abord u pour reprendre votre réponse."
    case .nothingToTakeBack: "Il n'y a rien à reprendre."
    case .noPassHere: "On ne peut pas passer ici ; la dernière option dit non."
    case .noKeepHere: "Il n'y a rien ici que le compte rendu puisse garder."
    case .notInPair: "Vous n'êtes pas en binôme en ce moment."
    case .notHere: "Ce n'est pas possible dans cette séance."
    case .noQuestion: "Rien n'attend un oui ou un non."
    case .tooLong:
      "C'est trop long pour une seule ligne. Merci de raccourcir ou d'envoyer en deux fois."
    case .empty: "Merci de taper aussi quelques mots."
    case .noResources:
      "Cet atelier ne nomme pas de contacts de soutien. La personne qui anime peut aider : h."
    case .lateLine:
      "Cette étape est fermée. Votre ligne n'est pas partie ; seul votre écran l'a."
    case .notNow: "Ce n'est pas possible pour l'instant."
    case .noName: "Il faut un nom ici, 24 caractères au plus."
    }
  }
}
