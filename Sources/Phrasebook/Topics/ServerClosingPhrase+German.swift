extension ServerClosingPhrase {
  package var german: String {
    switch self {
    case .unsupportedVersion:
      "Dieser Server spricht Version 1 des Attune-Protokolls. Es braucht ein neueres oder "
        + "älteres Programm."
    case .malformed:
      "Die Verbindung hat zu viel gesendet, was nicht zu lesen war; sie wurde geschlossen."
    case .lineTooLong: "Eine Zeile war länger als 64 KiB; die Verbindung wurde geschlossen."
    case .tooFast:
      "Nachrichten kamen schneller, als ein Raum folgen kann; die Verbindung wurde geschlossen."
    case .tooSlow:
      "Die Verbindung kam nicht mit; sie wurde geschlossen. Du kannst gern wieder hereinkommen."
    case .idle:
      "Eine Weile war nichts zu hören; die Verbindung wurde geschlossen. Dein Platz bleibt dir."
    case .replaced: "Dieser Platz wurde woanders geöffnet; diese Verbindung wurde geschlossen."
    case .sentOut: "Die Leitung hat deine Teilnahme an dieser Sitzung beendet."
    case .left: "Du bist gegangen. Danke, dass du da warst."
    case .sessionEnded: "Die Sitzung ist zu Ende. Danke, dass du da warst."
    case .serverStopping: "Der Server hält an. Wenn er zurückkommt, bleibt dir dein Platz."
    case .badCode: "Dieser Code öffnet hier keine Sitzung."
    case .serverFault:
      "Der Server konnte nicht auf seine Platte schreiben. Was bestätigt wurde, ist behalten; "
        + "die gastgebende Person kann die Sitzung zurückholen."
    case .guessing:
      """
      Aus deinem Netz kamen zu viele falsche Codes. Bitte warte eine Minute und versuch es noch \
      einmal; wer einen Platz hat, kann sofort wiederkommen.
      """
    case .justBack:
      """
      Der Server ist gerade erst wieder da. Bitte versuch es gleich noch einmal; ein Platz bleibt \
      erhalten.
      """
    }
  }
}
