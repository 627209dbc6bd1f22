extension JoinLetterPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .mailSent:
      "On a écrit à quelqu'un ici. l ouvre votre propre boîte, Tab puis l pendant que vous écrivez "
        + "; la plupart la trouvent vide, et personne ne voit qui regarde."
    case .mailEmpty: "Votre boîte est vide. Elle ne s'ouvre que quand vous appuyez sur l."
    case .reply: "a répond, ou laissez. Vous restez sans nom tant que vous ne l'écrivez pas."
    case .whichLetter:
      "Il y a {count} {count:lettre|lettres} auxquelles répondre : commencez par le numéro de la "
        + "lettre, puis vos mots."
    case .strike:
      "Le numéro d'une ligne la retire du compte rendu. Ce qui a été lu est lu ; personne "
        + "n'apprend de qui était la ligne."
    case .noLetter: "Il n'y a pas de lettre à laquelle répondre. l ouvre votre boîte."
    case .nobodyKeeps:
      "Personne ne garde le temps pour l'instant. Qui veut le peut avec i ; cela ne montre rien de "
        + "plus que ce que tout le monde voit."
    case .youKeep:
      "Vous gardez maintenant le temps : / puis open, close, next ou un autre mot fait avancer la "
        + "salle ; ? les énumère. Vous ne voyez rien de plus que tout le monde. / et time NOM le "
        + "transmet."
    case .notTheKeeper: "Cela revient à qui garde le temps. i le garde, si personne ne le fait."
    case .orPass: ", ou passez"
    case .nothingAsked: "Rien n'est demandé pour l'instant. ? montre ce que vous pouvez faire."
    case .answered: "Vous avez déjà répondu. u reprend d'abord votre réponse."
    case .otherKind: "Cela ne répond pas à cette question. ? montre ce que vous pouvez faire."
    case .gateMail:
      """
      La personne qui anime peut écrire à la personne dont vient une ligne sans apprendre qui \
      c'est : l ouvre votre boîte. Vous pouvez retirer une ligne à vous jusqu'à la fin de la \
      séance ; qui l'a lue l'a lue.
      """
    }
  }
}
