extension SharedViewPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .everyoneYes: "Alle haben Ja gesagt zu:"
    case .everyoneOpen: "Alle sind offen für:"
    case .bothYes: "Du und {name}, ihr habt beide Ja gesagt zu:"
    case .bothOpen: "Du und {name}, ihr seid beide offen für:"
    case .missing:
      "Was nicht aufgeführt ist, teilen heute nicht alle. Das ist normal, und das Programm sagt "
        + "über niemanden etwas."
    case .missingInTwos:
      "Was nicht aufgeführt ist, teilt ihr beide heute nicht. Das ist normal, und mehr sagt das "
        + "Programm nicht."
    case .line: "Die Zeile:"
    case .counted:
      "{yes} {yes:sagt|sagen} Ja, {canLive} {canLive:kann|können} damit leben und "
        + "{canLive:probiert|probieren} es."
    case .notCounted:
      "Es wird nichts gezählt. Ein Test zählt, wenn alle geantwortet oder gepasst haben."
    case .adopted: "Sie ist angenommen."
    case .notAdopted:
      "So ist sie nicht angenommen: Dazu braucht es zwei Ja und keinen Einwand. Ändert sie, oder "
        + "lasst sie; niemand muss sagen, warum."
    case .nothingShared: "Heute ist nichts auf der Liste, was alle teilen."
    case .nothingInTwos: "Heute gibt es zu zweit nichts zu zeigen."
    case .nothingWith: "Du und {name}, ihr teilt heute nichts auf dieser Liste."
    }
  }
}
