extension ConsoleScreenPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .onHold: "Angehalten: Die Uhren stehen. Leertaste geht weiter."
    case .unattended: "Gerade leitet niemand die Sitzung; der Raum wartet."
    case .roomCloses: "Die Schritte sind vorbei. Der Raum schließt in {time}."
    case .noStep: "Noch ist kein Schritt offen. o öffnet den ersten."
    case .onlyYou: "Das siehst nur du. v zeigt es groß, nochmal v zeigt es dem Raum."
    case .everybody: "Das sieht der Raum."
    case .nobodyYet: "Noch ist niemand da."
    case .noOwnNotes: "m schreibt eine; sie geht an niemanden."
    case .nothingYet: "Noch ist nichts geschehen."
    case .lineCounts: "{waiting} warten, {held} zurückgehalten, {released} freigegeben"
    case .covered: "Verdeckt. r zeigt die Worte; schau erst, wer deinen Bildschirm sieht."
    case .threadsCovered: "Verdeckt. r zeigt die Briefe; schau erst, wer deinen Bildschirm sieht."
    case .themesHere: "Deine Themen; sie bleiben hier:"
    case .beforeReveal: "Noch ist nichts gezeigt. v zeigt es dem Raum; Esc nicht."
    case .noPicture:
      """
      Von diesem Schritt kommt kein Bild zu dir. Gibt es Kreise, zeigt v jedem seines; Esc \
      schließt.
      """
    case .signedUnseen:
      """
      Antworten mit Namen lassen sich nicht vorher ansehen. v zeigt sie denen, für die sie sind; \
      Esc schließt.
      """
    case .roomWouldSee: "Der Raum würde sehen:"
    case .notFound: "Nichts enthält diese Worte; Verdecktes wird nicht durchsucht."
    case .onlyYouEarlier: "Das siehst nur du."
    case .stillOpen: "Der Schritt nimmt noch Antworten an. c schließt ihn; dann kommt sein Bild."
    case .lineByLine: "Was geschrieben wurde, wird Zeile für Zeile gezeigt: l geht hin."
    case .noPictureKind: "Ein Schritt dieser Art hat kein Bild."
    case .pictureComes: "Die Antworten werden gelesen; das Bild kommt von selbst."
    }
  }
}
