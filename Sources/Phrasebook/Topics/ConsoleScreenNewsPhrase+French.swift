extension ConsoleScreenNewsPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .onceMore:
      "Ctrl-C encore une fois quitte la console. La salle attend que quelqu'un la tienne."
    case .noteCame: "Une note est arrivée. u pour la lire."
    case .letterCame: "Une lettre au sujet d'une ligne est arrivée. y pour la lire."
    case .linesCame: "Des lignes vous attendent, couvertes. l y mène."
    case .readFirst:
      "Les lignes sont couvertes. r les montre ; voyez d'abord qui regarde votre écran."
    case .blank: "En pause. N'importe quelle touche ramène l'écran."
    case .slower: "plus lent : {count}"
    case .moreTime: "plus de temps : {count}"
    case .suggestSlower:
      "Beaucoup demandent plus lentement : pause (Espace), dites-le, une minute de plus (+)."
    case .suggestMoreTime: "Beaucoup demandent du temps : + ajoute une minute."
    case .notesHere: "{count} {count:note|notes} : u pour lire"
    case .lettersHere: "{count} {count:lettre|lettres} : y pour lire"
    case .nowShown: "La salle le voit maintenant."
    case .keysHere: "Cette touche ne fait rien ici. Ici : {keys}."
    case .noSuchKey: "Cette touche ne fait rien ici. ? les montre toutes."
    case .linesLeft: "{count} {count:ligne attend|lignes attendent} encore."
    case .noLineLeft: "Plus aucune ligne n'attend. l ramène à la salle."
    case .onceMoreEnds: "Ctrl-C encore une fois quitte la console et met fin à la répétition."
    case .roomKey: "C'est une touche de la salle. l y ramène."
    case .lastStep: "C'était la dernière étape. E e termine les étapes."
    case .stepsOver: "Les étapes sont finies. E n ferme la salle."
    case .stepHasBeen: "Cette étape a eu lieu. b remontre les étapes d'avant."
    case .stepIsHere: "C'est l'étape en cours."
    }
  }
}
