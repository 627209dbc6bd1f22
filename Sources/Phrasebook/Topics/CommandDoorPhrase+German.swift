extension CommandDoorPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .pasteWhole: "Füge die ganze Zeile der Einladung ein, in Anführungszeichen."
    case .serverForm: "Ein Server ist HOST:PORT#PIN."
    case .codeForm: "Ein Code sieht aus wie TULIP-42."
    case .badHost: "Die Einladung nennt keinen Computer. Sie sieht aus wie 203.0.113.7/TULIP-42."
    case .badPort: "Der Port in der Einladung ist eine Zahl von 1 bis 65535."
    case .badCode:
      "Nach dem Computer kommt /CODE: fünf Buchstaben und zwei Ziffern, wie /TULIP-42."
    case .badPin:
      """
      Der Teil nach # hat 26 Buchstaben und Ziffern. Kopiere die ganze Einladung, oder lass ihn \
      weg.
      """
    case .codeAlone:
      """
      Der Code allein sagt nicht, wo der Raum ist. Füge die ganze Zeile der Einladung ein, oder \
      HOST:PORT/CODE.
      """
    case .forParticipants: "Diese Zeile ist für Teilnehmende."
    case .helpersForm: "Die zum Mithelfen hat einen Code aus zwei Wörtern, wie HERON-17-MANGO-52."
    case .nothingKnown: "Über {host} war nichts bekannt."
    case .forgotten: "Vergessen. Die nächste Einladung entscheidet neu."
    case .tooLarge: "Die Workshop-Datei ist zu groß für einen Server."
    case .notHosted: "Von hier aus läuft keine Sitzung."
    case .giveFile: "Nenne die Datei des Workshops für eine Einladung ohne ihren Link."
    }
  }
}
