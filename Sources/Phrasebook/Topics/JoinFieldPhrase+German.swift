extension JoinFieldPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .name: "Dein Name hier"
    case .answer: "Deine Worte"
    case .word: "Ein Wort oder ein paar"
    case .reflect:
      "Schreib hier, wenn du magst. Es wird nie gesendet und am Ende des Schritts gelöscht."
    case .pairLine: "Eine Zeile nur für dein Gegenüber"
    case .turn: "Dein Beitrag, in einer Zeile"
    case .note: "Eine private Nachricht an die Leitung, ohne deinen Namen:"
    case .signedNote: "Eine private Nachricht an die Leitung, mit deinem Namen:"
    case .reply: "Deine Antwort an die Leitung, ohne deinen Namen:"
    case .whichReply: "Beginne mit der Nummer des Briefs."
    case .propose: "Eine neue Zeile, die alle lesen:"
    case .change: "Die Nummer einer Zeile, dann ihre neuen Worte, etwa: 2 Wir ..."
    case .withdraw: "Die Nummer der Zeile, die zurückgezogen wird:"
    case .strike: "Die Nummer deiner Zeile, die aus dem Protokoll geht:"
    case .avoid: "Namen von Leuten, mit denen du lieber nicht zu zweit arbeitest:"
    case .together: "Der Name einer Person, mit der du gern zu zweit arbeitest:"
    case .withNames: "Namen von Leuten, mit denen auch zu zweit verglichen wird:"
    case .command: "Ein Wort des Zeilenmodus, zum Beispiel help:"
    case .tooLong: "Das ist länger, als das Feld fasst; das Ende fehlt."
    }
  }
}
