extension BareClientPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .welcome: "Bienvenue. Vous venez avec un simple terminal, et c'est très bien."
    case .twoThings:
      "Deux choses à savoir : le serveur lit chaque ligne que vous tapez, et votre terminal la "
        + "garde à l'écran. D'ici, les lignes ne peuvent pas non plus être ramenées à une même "
        + "longueur."
    case .code: "Merci de taper le code de la salle, comme TULIP-42."
    case .again: "Ce n'est pas un code. Un code a cinq lettres et deux chiffres, comme TULIP-42."
    case .goodbye: "Au revoir. Merci de votre passage."
    case .reflect:
      "Ceci est pour vous seulement. Depuis un simple terminal, le serveur lirait ce que vous "
        + "tapez et votre écran le garderait : merci de le penser plutôt que de le taper."
    case .lateLine: "Cette étape est fermée. Votre ligne n'a pas été prise comme réponse."
    case .unsentAnswer:
      "Cette étape s'est fermée avant que votre réponse soit complète. Elle n'a pas été prise "
        + "comme réponse."
    }
  }
}
