extension MailPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .sent:
      "Jemand hier hat Post bekommen. Tippe mail, um in dein eigenes Postfach zu sehen, oder "
        + "/mail, während du schreibst; bei den meisten ist es leer, und niemand sieht, wer "
        + "nachsieht."
    case .empty: "Dein Postfach ist leer. Es öffnet sich nur, wenn du mail tippst."
    case .about: "Zu deiner Zeile in {title}"
    case .wrote: "Die Leitung hat geschrieben, ohne zu wissen, wer du bist:"
    case .held: "Deine Zeile wurde dem Raum nicht gezeigt."
    case .struck: "Deine Zeile wurde gestrichen, wie du es wolltest. In keinem Protokoll steht sie."
    case .howToReply:
      "Tippe reply und deine Worte, um zu antworten, oder lass es. Du bleibst ungenannt, "
        + "solange du deinen Namen nicht schreibst."
    case .whichLetter:
      "Es gibt {count} {count:Brief|Briefe} zu beantworten: Tippe reply, die Nummer des Briefs "
        + "und deine Worte."
    case .replied: "Deine Antwort geht in der nächsten halben Minute hinaus, ohne deinen Namen."
    case .strikes:
      "Sie wird in der nächsten halben Minute gestrichen. Niemand erfährt, von wem sie war."
    case .ownLines: "Zeilen von dir, die der Raum gesehen hat:"
    case .howToStrike:
      "Tippe strike und ihre Nummer, um eine aus dem Protokoll zu nehmen. Was gelesen wurde, "
        + "ist gelesen; niemand erfährt, von wem die Zeile war."
    }
  }
}
