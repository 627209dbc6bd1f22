extension CommandRoomPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .mend:
      "Corrigez le fichier et réessayez ; « attune check {file} » montre tout ce qu'il trouve."
    case .circles: "Les cercles sont pour les groupes ; une constellation en est déjà un."
    case .noCircles: "Omettez --circles, ou choisissez un groupe : --room group"
    case .otherRoom: "--room {name} : cet atelier est pour : {rooms}."
    case .severalRooms: "Cet atelier est pour plus d'une sorte de salle : {rooms}."
    case .sayRoom:
      """
      group est pour des personnes qui ne se connaissent pas, constellation pour trois ou plus \
      qui se connaissent, pair pour deux qui se connaissent. Dites laquelle : --room {room}
      """
    case .noDay: "L'horloge de l'ordinateur ne donne aucun jour."
    case .noTexts: "Cet atelier n'a pas de textes en « {language} »."
    case .languages: "Choisissez-en une parmi : {languages}."
    }
  }
}
