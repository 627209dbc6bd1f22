extension ServerRoomPhrase {
  package var german: String {
    switch self {
    case .catchUp:
      "Es hat schon angefangen. Bitte lies die Bedingungen; ab dem nächsten Schritt machst du mit."
    case .seatedInCircle: "Du sitzt jetzt in Kreis {number}; das gilt ab dem nächsten Schritt."
    case .seatLetter: "Platz {letter}"
    case .lostForConsole:
      "Der Server wurde neu gestartet. Zeilen von vorher lassen sich zeigen oder zurückhalten, "
        + "aber niemand kann mehr denen schreiben, von denen sie sind, und sie können sie nicht mehr "
        + "herausnehmen."
    case .lostDraft:
      "Der Server wurde neu gestartet. Zeilen des Entwurfs von vorher lassen sich noch ändern, "
        + "aber herausnehmen kann sie nur, wer leitet."
    case .lostForPeople:
      "Der Server wurde neu gestartet. Wer davor eine Zeile geschrieben hat, kann darauf keine "
        + "Antwort mehr bekommen und sie nicht mehr herausnehmen."
    }
  }
}
