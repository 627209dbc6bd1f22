extension ServerClosingPhrase {
  package var french: String {
    switch self {
    case .unsupportedVersion:
      "Ce serveur parle la version 1 du protocole Attune. Il faut un programme plus récent ou "
        + "plus ancien."
    case .malformed: "La connexion a envoyé trop de choses illisibles ; elle a été fermée."
    case .lineTooLong: "Une ligne dépassait 64 Kio ; la connexion a été fermée."
    case .tooFast:
      "Les messages arrivaient plus vite qu'une salle ne peut suivre ; la connexion a été fermée."
    case .tooSlow: "La connexion n'a pas pu suivre ; elle a été fermée. Vous pouvez revenir."
    case .idle:
      "Rien n'a été entendu pendant un moment ; la connexion a été fermée. Votre place est gardée."
    case .replaced: "Cette place a été ouverte ailleurs ; cette connexion a été fermée."
    case .sentOut: "La personne qui anime a mis fin à votre participation à cette séance."
    case .left: "Vous avez quitté la séance. Merci d'avoir été là."
    case .sessionEnded: "La séance est terminée. Merci d'avoir été là."
    case .serverStopping: "Le serveur s'arrête. S'il revient, votre place est gardée."
    case .badCode: "Ce code n'ouvre aucune séance ici."
    case .serverFault:
      """
      Le serveur n'a pas pu écrire sur son disque. Ce qui a été confirmé est gardé ; la personne \
      qui héberge peut reprendre la séance.
      """
    case .guessing:
      """
      Trop de codes erronés sont venus de votre réseau. Attendez une minute et réessayez, s'il \
      vous plaît ; qui a une place peut revenir tout de suite.
      """
    case .justBack:
      """
      Le serveur vient tout juste de revenir. Réessayez dans un instant, s'il vous plaît ; les \
      places sont gardées.
      """
    }
  }
}
