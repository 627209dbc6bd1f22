extension ServerErrorPhrase {
  package var french: String {
    switch self {
    case .malformed: "Cette ligne n'a pas pu être lue."
    case .unknownMessage: "Ce serveur ne connaît pas ce message."
    case .outOfState: "Cela ne peut pas être dit pour l'instant."
    case .badCode: "Aucune séance n'a ce code. Comparez-le avec l'invitation, s'il vous plaît."
    case .tooFast: "Un peu plus lentement, s'il vous plaît ; réessayez dans un instant."
    case .badToken: "Cette place n'est plus connue ici. Entrez plutôt avec le code."
    case .badName: "Choisissez un nom de 1 à 24 caractères que personne n'a ici, s'il vous plaît."
    case .badEnvelope: "La réponse ne convenait pas à cette étape."
    case .badProof: "La signature de la personne qui anime ne convenait pas à cette connexion."
    case .notAuthorized: "Il faut pour cela une clé d'animation que ce serveur connaît."
    case .badWorkshop: "Le fichier de l'atelier contient une erreur."
    case .storeFailed: "Le serveur n'a pas pu écrire sur son disque."
    case .tooFewLines: "Dans un groupe, les lignes sont montrées par trois au moins."
    case .notPossible: "Cela n'est pas possible pour l'instant."
    }
  }
}
