extension RefusalPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .notConnected:
      "Die Verbindung ist gerade unterbrochen. Bitte versuche es gleich noch einmal."
    case .notAdmitted: "Du bist noch nicht im Raum."
    case .nothingAsked: "Gerade wird nichts gefragt. Tippe ? für alles, was du tippen kannst."
    case .notInThisStep: "In diesem Schritt wird nichts von dir erwartet."
    case .notOpen: "Dieser Schritt nimmt keine Antworten mehr an."
    case .alreadyAnswered:
      "Du hast schon geantwortet. Tippe zuerst u, um die Antwort zurückzunehmen."
    case .nothingToTakeBack: "Es gibt nichts zurückzunehmen."
    case .noPassHere: "Passen gibt es hier nicht; die letzte Möglichkeit sagt Nein."
    case .noKeepHere: "Hier gibt es nichts, was das Protokoll behalten könnte."
    case .notInPair: "Du bist gerade in keiner Zweiergruppe."
    case .notHere: "Das geht in dieser Sitzung nicht."
    case .noQuestion: "Nichts wartet auf ein Ja oder Nein."
    case .tooLong: "Das ist zu lang für eine Zeile. Bitte kürze es oder sende es in zweien."
    case .empty: "Bitte tippe auch ein paar Worte dazu."
    case .noResources: "Dieser Workshop nennt keine Anlaufstellen. Die Leitung kann helfen: h."
    case .lateLine:
      "Dieser Schritt ist zu. Deine Zeile ging nirgendwohin; nur dein eigener Bildschirm hat sie."
    case .notNow: "Das geht gerade nicht."
    case .noName: "Hier braucht es einen Namen, bis zu 24 Zeichen."
    }
  }
}
