extension AfterPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .after:
      "Les étapes sont terminées. La salle reste ouverte {time} : restez, respirez, ou tapez q "
        + "pour partir."
    case .stage: "Les étapes sont terminées. La salle reste ouverte un moment. Merci."
    case .notes: "Vous pouvez encore écrire à la personne qui anime : m et vos mots, ou h."
    case .stillOpen: "Les étapes sont terminées et la salle est encore ouverte : {commands}."
    case .commandNote: "m avec vos mots écrit à la personne qui anime"
    case .commandContacts: "r montre des contacts"
    case .commandLeave: "q quitte la salle"
    }
  }
}
