extension CommandDoorPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .pasteWhole: "Collez la ligne entière de l'invitation, entre guillemets."
    case .serverForm: "Un serveur est HOST:PORT#PIN."
    case .codeForm: "Un code ressemble à TULIP-42."
    case .badHost: "L'invitation ne nomme aucun ordinateur. Elle ressemble à 203.0.113.7/TULIP-42."
    case .badPort: "Le port de l'invitation est un nombre de 1 à 65535."
    case .badCode:
      "Après l'ordinateur vient /CODE : cinq lettres et deux chiffres, comme /TULIP-42."
    case .badPin:
      "La partie après # a 26 lettres et chiffres. Copiez l'invitation entière, ou omettez-la."
    case .codeAlone:
      """
      Le code seul ne dit pas où est la salle. Collez la ligne entière de l'invitation, ou \
      HOST:PORT/CODE.
      """
    case .forParticipants: "Cette ligne est pour les participants."
    case .helpersForm: "Celle pour aider a un code de deux mots, comme HERON-17-MANGO-52."
    case .nothingKnown: "On ne savait rien de {host}."
    case .forgotten: "Oublié. La prochaine invitation décidera à nouveau."
    case .tooLarge: "Le fichier de l'atelier est trop grand pour un serveur."
    case .notHosted: "Aucune séance n'est tenue d'ici."
    case .giveFile: "Donnez le fichier de l'atelier pour une invitation sans son lien."
    }
  }
}
