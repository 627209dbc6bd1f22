extension ServerRoomPhrase {
  package var french: String {
    switch self {
    case .catchUp:
      """
      La séance a déjà commencé. Lisez les conditions, s'il vous plaît ; la prochaine étape est \
      aussi la vôtre.
      """
    case .seatedInCircle:
      "Vous êtes maintenant dans le cercle {number} ; cela vaut dès la prochaine étape."
    case .seatLetter: "place {letter}"
    case .lostForConsole:
      "Le serveur a redémarré. Les lignes écrites avant peuvent être montrées ou retenues, mais "
        + "plus personne ne peut écrire aux personnes dont elles viennent, et celles-ci ne peuvent "
        + "plus les retirer."
    case .lostDraft:
      "Le serveur a redémarré. Les lignes du brouillon proposées avant peuvent encore être "
        + "modifiées, mais seule la personne qui anime peut les retirer."
    case .lostForPeople:
      "Le serveur a redémarré. Qui a écrit une ligne avant cela ne peut plus recevoir de réponse "
        + "ni la retirer."
    }
  }
}
