extension ConsoleScreenNewsPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .onceMore:
      "Noch einmal Strg-C verlässt die Konsole. Der Raum wartet, bis ihn jemand leitet."
    case .noteCame: "Eine Nachricht ist da. u liest sie."
    case .letterCame: "Ein Brief an oder von einer Zeile ist da. y liest ihn."
    case .linesCame: "Zeilen warten auf dich, verdeckt. l geht zu ihnen."
    case .readFirst:
      "Die Zeilen sind verdeckt. r zeigt sie; schau erst, wer deinen Bildschirm sieht."
    case .blank: "Pause. Jede Taste bringt den Bildschirm zurück."
    case .slower: "langsamer: {count}"
    case .moreTime: "mehr Zeit: {count}"
    case .suggestSlower:
      "Viele möchten langsamer: anhalten (Leertaste), ansprechen, eine Minute mehr (+)."
    case .suggestMoreTime: "Viele möchten mehr Zeit: + gibt eine Minute."
    case .notesHere: "{count} {count:Nachricht|Nachrichten}: u liest"
    case .lettersHere: "{count} {count:Brief|Briefe}: y liest"
    case .nowShown: "Der Raum sieht es jetzt."
    case .keysHere: "Diese Taste tut hier nichts. Hier: {keys}."
    case .noSuchKey: "Diese Taste tut hier nichts. ? zeigt alle Tasten."
    case .linesLeft: "{count} {count:Zeile wartet|Zeilen warten} noch."
    case .noLineLeft: "Es wartet keine Zeile mehr. l geht zurück zum Raum."
    case .onceMoreEnds: "Noch einmal Strg-C verlässt die Konsole und beendet die Probe."
    case .roomKey: "Das ist eine Taste des Raums. l geht dorthin zurück."
    case .lastStep: "Das war der letzte Schritt. E e beendet die Schritte."
    case .stepsOver: "Die Schritte sind vorbei. E n schließt den Raum."
    case .stepHasBeen: "Dieser Schritt war schon. b zeigt frühere Schritte noch einmal."
    case .stepIsHere: "An diesem Schritt seid ihr gerade."
    }
  }
}
