extension CommandStorePhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .inUse: "Ein anderes attune benutzt {path}. Beende jenes, oder wähle --state."
    case .full:
      """
      Der Datenträger ist voll. Was bestätigt wurde, bleibt; schaffe Platz und versuch es noch \
      einmal.
      """
    case .notWritable: "{path} lässt sich nicht schreiben. Gehört der Ordner dir?"
    case .notPrivate: "{path} ist für andere offen. Mach es zu deinem allein: chmod 700 {path}"
    case .unknownSession: "So eine Sitzung gibt es nicht. „attune sessions“ zeigt sie alle."
    case .sessionExists: "Eine Sitzung mit diesem Namen gibt es schon."
    case .keyMissing:
      "Der Schlüssel dieser Sitzung ist fort, und was behalten war, lässt sich nicht mehr lesen."
    case .damaged: "Der Speicher ist bei Eintrag {number} beschädigt. Was davor kam, ist lesbar."
    case .failed: "Der Speicher ist mit Code {code} gescheitert."
    case .diskFault:
      """
      Der Datenträger ließ sich nicht lesen oder schreiben (Code {code}). Was bestätigt wurde, \
      bleibt; sieh nach, ob er voll, abgezogen oder defekt ist.
      """
    case .unreadable: "Der Speicher ist beschädigt: {what}."
    case .damagedAnswers:
      """
      Die Antworten eines Schritts sind bei Eintrag {number} beschädigt. Was davor kam, ist \
      lesbar.
      """
    case .answersGone:
      "Die Antworten dieses Schritts sind fort: Sein Schlüssel hat den Neustart nicht überdauert."
    case .tooLarge: "Eine Antwort ist größer, als dieser Schritt erlaubt."
    case .notDurable:
      """
      Das Journal kann nicht zusichern, dass Einträge auf dem Datenträger sind. Ist SQLite \
      ungewöhnlich gebaut?
      """
    }
  }
}
