extension CommandServerPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .badName: "{name} n'est ni un nom de machine ni une adresse."
    case .inUse: "Un autre programme écoute sur {host} port {port}."
    case .otherPort: "Choisissez-en un autre avec --port, ou --port 0 pour un port libre."
    case .cannotListen: "Cet ordinateur ne peut pas écouter sur {host} port {port}."
    case .ownAddress:
      """
      L'adresse est-elle à cet ordinateur ? --listen en nomme une autre. Les ports sous 1024 \
      demandent des droits.
      """
    case .unknownHost: "Aucun ordinateur ne porte ce nom."
    case .refused: "L'ordinateur est là, mais aucune séance n'écoute sur ce port."
    case .unreachable: "Il n'y a pas de chemin d'ici vers cet ordinateur."
    case .timedOut: "Le serveur n'a pas répondu à temps."
    case .wrongKey: "La clé du serveur n'est pas celle attendue, donc rien n'a été envoyé."
    case .notTLS: "Ce qui répond là ne parle pas TLS."
    case .otherProtocol: "Ce qui répond là parle un autre protocole ou un TLS plus ancien."
    case .hungUp: "Le serveur a aussitôt fermé la connexion ; il est peut-être plein."
    case .openSSL: "OpenSSL a échoué (code {code} ; openssl errstr l'explique)."
    case .closed: "La connexion a été fermée."
    }
  }
}
