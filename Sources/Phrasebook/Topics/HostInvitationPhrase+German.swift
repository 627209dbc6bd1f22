extension HostInvitationPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .title: "Du bist eingeladen: {title}"
    case .rehearsalTitle: "Du bist eingeladen: {title} (eine Probe; Menschen können simuliert sein)"
    case .minutes: "Es dauert etwa {minutes} {minutes:Minute|Minuten}."
    case .often: "Wie oft: {text}"
    case .touches: "Was es berührt:"
    case .notFor: "Für wen es nicht ist: {text}"
    case .drawsOn: "Worauf es sich stützt: {text}"
    case .toJoin: "Zum Mitmachen füge diese Zeile in ein Terminal ein:"
    case .pin:
      "Der Teil nach # legt den Schlüssel des Servers fest, damit niemand dazwischen steht."
    case .noLink: "Die Zeile zum Mitmachen kommt mit der Sitzung."
    case .terminal: "Ein Terminal mit 80 mal 24 Zeichen genügt. Wörter, die immer gehen:"
    case .words: "p passen, u zurücknehmen, s kurz raus, - langsamer, + mehr Zeit, m Notiz,"
    case .moreWords: "h um einen Menschen bitten, r Anlaufstellen, q gehen, help"
    case .promise: "Was mit dem geschieht, was du schreibst:"
    case .bare:
      "Ohne das Programm geht es auch mit einfachem Terminal; dann liest der Server, was du tippst,"
    case .bareEcho:
      "und dein Terminal behält es am Bildschirm. Speichere die Zeilen unten als room.pem, dann:"
    case .bareCode: "und tippe den Code {code}, wenn danach gefragt wird."
    }
  }
}
