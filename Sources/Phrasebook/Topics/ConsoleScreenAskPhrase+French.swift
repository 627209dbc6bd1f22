extension ConsoleScreenAskPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .askSay: "Mots pour tout le monde"
    case .askTalk: "Prise de parole de deux minutes : sur quoi ?"
    case .askNote: "Une note à vous"
    case .askAside: "Aux autres consoles seulement"
    case .askExtend: "De combien de minutes ?"
    case .askBreathe: "Respiration : combien de minutes ?"
    case .askBreak: "Pause : combien de minutes ?"
    case .askLate: "On commence plus tard : combien de minutes ?"
    case .askOrder: "Le nom de l'ordre"
    case .askPath: "Dans quel fichier ?"
    case .askCircle: "Dans quel cercle ? Son numéro"
    case .askReply: "À la personne qui a écrit cette ligne"
    case .askTheme: "Un thème pour cette ligne"
    case .askAnything: "Un mot de la console"
    case .themeHint: "Seul cet écran le garde ; vide l'enlève."
    case .noteHint: "Elle ne va à personne."
    case .replyHint: "Vous n'apprenez pas qui c'est ; la réponse vient seule, couverte."
    case .wordsHint: "Tab complète. ? dans la salle les liste."
    case .extendHint: "Vide et Entrée : autant que l'étape le prévoit."
    case .chooseJump: "Vers quelle étape ?"
    case .chooseDrop: "Quelle étape retirer ?"
    case .chooseOut: "Qui sort ?"
    case .chooseTurn: "À qui le tour ?"
    case .chooseSeat: "Qui placer ?"
    case .chooseTest: "Quelle ligne tester ?"
    case .chooseWithdraw: "Quelle ligne retirer ?"
    case .chooseHow: "Flèches ou quelques lettres, puis Entrée."
    case .chooseBeginning: "Flèches : le premier mot. Entrée : passer au dernier."
    case .chooseEnd: "Flèches : le dernier mot. Entrée : [someone] prend leur place."
    case .nothingToChoose: "Il n'y a rien à choisir pour l'instant."
    case .jumpHint: "En avançant, les étapes intermédiaires sont sautées."
    case .nothingFits:
      "Rien ici ne contient ce que vous avez tapé ; Retour arrière enlève des lettres."
    case .betweenSteps: "Entre deux étapes : c ferme d'abord celle-ci."
    case .nothingTyped: "Rien n'est encore écrit et rien n'a été fait. Esc ferme le champ."
    }
  }
}
