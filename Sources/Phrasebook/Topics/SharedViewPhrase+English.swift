extension SharedViewPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .everyoneYes: "Everyone said yes to:"
    case .everyoneOpen: "Everyone is open to:"
    case .bothYes: "You and {name} both said yes to:"
    case .bothOpen: "You and {name} are both open to:"
    case .missing:
      "What is not listed is not shared by everyone today. That is normal, and the program tells "
        + "nothing about anyone."
    case .missingInTwos:
      "What you two do not share is not listed today. That is normal, and the program tells "
        + "nothing more."
    case .line: "The line:"
    case .counted: "{yes} said yes, {canLive} can live with it and will try."
    case .notCounted: "Nothing is counted. A test counts once everybody has answered or passed."
    case .adopted: "It is adopted."
    case .notAdopted:
      "It is not adopted as it stands: that takes two yes and no objection. Change it, or leave it; "
        + "nobody has to say why."
    case .nothingShared: "Today there is nothing on the list that everyone shares."
    case .nothingInTwos: "There is nothing to show in twos today."
    case .nothingWith: "You and {name} share nothing on this list today."
    }
  }
}
