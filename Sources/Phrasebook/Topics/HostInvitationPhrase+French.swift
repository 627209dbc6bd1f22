extension HostInvitationPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .title: "Voici votre invitation : {title}"
    case .rehearsalTitle:
      "Voici votre invitation : {title} (une répétition ; des personnes peuvent être simulées)"
    case .minutes: "Cela dure environ {minutes} {minutes:minute|minutes}."
    case .often: "À quel rythme : {text}"
    case .touches: "Ce que cela touche :"
    case .notFor: "Pour qui ce n'est pas : {text}"
    case .drawsOn: "Sur quoi cela s'appuie : {text}"
    case .toJoin: "Pour rejoindre, collez cette ligne dans un terminal :"
    case .pin: "La partie après # fixe la clé du serveur, pour que personne ne s'interpose."
    case .noLink: "La ligne pour rejoindre arrive avec la séance."
    case .terminal: "Un terminal de 80 sur 24 caractères suffit. Des mots qui marchent toujours :"
    case .words: "p passer, u reprendre, s s'absenter, - plus lentement, + plus de temps, m note,"
    case .moreWords: "h demander une personne, r contacts de soutien, q quitter, help"
    case .promise: "Ce que devient ce que vous écrivez :"
    case .bare:
      "Sans le programme, un simple terminal suffit aussi ; le serveur lit alors ce que vous tapez,"
    case .bareEcho:
      """
      et votre terminal le garde à l'écran. Enregistrez les lignes ci-dessous comme room.pem, \
      puis :
      """
    case .bareCode: "et tapez le code {code} quand il le demande."
    }
  }
}
