extension JoinLetterPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .mailSent:
      "Jemand hier hat Post bekommen. l öffnet dein eigenes Postfach, beim Schreiben Tab und dann "
        + "l; bei den meisten ist es leer, und niemand sieht, wer nachsieht."
    case .mailEmpty: "Dein Postfach ist leer. Es öffnet sich nur, wenn du l drückst."
    case .reply:
      "a antwortet, oder lass es. Du bleibst ungenannt, solange du deinen Namen nicht schreibst."
    case .whichLetter:
      "Es gibt {count} {count:Brief|Briefe} zu beantworten: Beginne mit der Nummer des Briefs, "
        + "dann deine Worte."
    case .strike:
      "Die Nummer einer Zeile nimmt sie aus dem Protokoll. Was gelesen wurde, ist gelesen; niemand "
        + "erfährt, von wem die Zeile war."
    case .noLetter: "Es gibt keinen Brief zu beantworten. l öffnet dein Postfach."
    case .nobodyKeeps:
      """
      Gerade achtet niemand auf die Zeit. Wer mag, kann es mit i tun; das zeigt nicht mehr, als \
      alle sehen.
      """
    case .youKeep:
      "Du achtest jetzt auf die Zeit: / und dann open, close, next oder ein anderes Wort bewegt den "
        + "Raum; ? listet sie auf. Du siehst nicht mehr als alle. / und time NAME gibt das weiter."
    case .notTheKeeper:
      "Das ist für die Person, die auf die Zeit achtet. i übernimmt das, wenn es niemand tut."
    case .orPass: ", oder passe"
    case .nothingAsked: "Gerade wird nichts gefragt. ? zeigt, was du tun kannst."
    case .answered: "Du hast geantwortet. u nimmt es zuerst zurück."
    case .otherKind: "Das beantwortet diese Frage nicht. ? zeigt, was du tun kannst."
    case .gateMail:
      """
      Die Leitung kann an die Person schreiben, von der eine Zeile stammt, ohne zu erfahren, \
      wer das ist: l öffnet dein Postfach. Eine eigene Zeile kannst du bis zum Ende der \
      Sitzung herausnehmen; wer sie gelesen hat, hat sie gelesen.
      """
    }
  }
}
