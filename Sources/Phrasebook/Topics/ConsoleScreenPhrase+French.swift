extension ConsoleScreenPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .onHold: "En pause : les horloges sont arrêtées. Espace reprend."
    case .unattended: "Personne ne tient la séance ; la salle attend."
    case .roomCloses: "Les étapes sont finies. La salle ferme dans {time}."
    case .noStep: "Aucune étape n'est ouverte. o ouvre la première."
    case .onlyYou: "Ceci n'est visible que pour vous. v l'agrandit, v encore le montre à la salle."
    case .everybody: "La salle voit ceci."
    case .nobodyYet: "Personne n'est encore là."
    case .noOwnNotes: "m en écrit une ; elle ne va à personne."
    case .nothingYet: "Il ne s'est encore rien passé."
    case .lineCounts: "{waiting} en attente, {held} retenues, {released} montrées"
    case .covered: "Couvertes. r montre les mots ; voyez d'abord qui regarde votre écran."
    case .threadsCovered: "Couvertes. r montre les lettres ; voyez d'abord qui regarde votre écran."
    case .themesHere: "Vos thèmes ; ils restent ici :"
    case .beforeReveal: "Rien n'est encore montré. v le montre à la salle ; Échap non."
    case .noPicture:
      """
      Aucune image de cette étape ne vous vient. S'il y a des cercles, v montre à chacun la \
      sienne ; Esc ferme.
      """
    case .signedUnseen:
      """
      Les réponses signées ne se regardent pas avant. v les montre à celles et ceux à qui elles \
      vont ; Esc ferme.
      """
    case .roomWouldSee: "La salle verrait :"
    case .notFound: "Rien ne contient ces mots ; ce qui est couvert n'est pas cherché."
    case .onlyYouEarlier: "Ceci n'est visible que pour vous."
    case .stillOpen: "L'étape reçoit encore des réponses. c la ferme ; son image vient ensuite."
    case .lineByLine: "Ce que les gens ont écrit se montre ligne par ligne : l y mène."
    case .noPictureKind: "Une étape de ce genre n'a pas d'image."
    case .pictureComes: "Les réponses sont en lecture ; l'image vient d'elle-même."
    }
  }
}
