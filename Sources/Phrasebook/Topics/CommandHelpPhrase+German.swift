extension CommandHelpPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .inPair: "In deiner Zweiergruppe geht, was du tippst, an dein Gegenüber."
    case .commands: "Befehle:"
    case .pass: "p: passen; so gut wie eine Antwort"
    case .takeBack: "u: deine Antwort zurücknehmen, bis der Schritt schließt"
    case .stepOut: "s: eine Weile hinausgehen und wieder herein; niemand erfährt es"
    case .slower: "-: langsamer, bitte"
    case .moreTime: "+: etwas mehr Zeit, bitte"
    case .note: "m TEXT: eine private Nachricht an die Leitung, ohne deinen Namen"
    case .signedNote: "m sign TEXT: dasselbe mit deinem Namen"
    case .help: "h: um einen Menschen bitten; fragt dich vorher"
    case .pairHelp: "h: hier um einen Menschen bitten, ohne Namen"
    case .resources: "r: Anlaufstellen"
    case .clear: "x: den Bildschirm leeren"
    case .leave: "q: gehen; fragt dich vorher"
    case .thisList: "?: diese Liste"
    case .equals:
      "Ein Text, der wie ein Befehl aussieht, wird mit = davor gesendet, zum Beispiel: =p"
    }
  }
}
