extension SharedRefusalPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .noRound: "Gerade läuft keine Runde, in der du drankommen könntest."
    case .notYourTurn: "Du bist noch nicht dran. Zuhören genügt."
    case .turnIsNotFree: "Es ist gerade nicht frei; jemand ist dran."
    case .spoken:
      "In dieser Runde wird gesprochen. Tippe done, wenn du gesprochen hast, oder p zum Passen."
    case .noDraft: "Gerade wird an keiner Zeile gearbeitet."
    case .testRuns: "Eine Zeile wird gerade getestet. Danach lassen sich Zeilen wieder ändern."
    case .proposeFirst:
      "Um eine Zeile vorzuschlagen, tippe propose davor, zum Beispiel: propose Wir alle …"
    case .noSuchLine: "Es gibt keine Zeile {number}."
    case .whichLine: "Bitte tippe auch die Nummer der Zeile."
    case .notYourLine:
      "Zurücknehmen kann eine Zeile nur, wer sie geschrieben hat oder wer leitet. Ändern "
        + "kannst du sie."
    case .draftIsFull:
      "Es ist Platz für {count} {count:Zeile|Zeilen}. Ändere eine oder nimm eine zurück."
    case .notTheKeeper:
      """
      Das ist für die Person, die auf die Zeit achtet. Tippe time, um das zu übernehmen, wenn es \
      niemand tut.
      """
    case .noKeeperHere: "Hier achtet die Leitung auf die Zeit."
    case .noPlan: "Es gibt noch keinen Plan."
    case .noLetter: "Es gibt keinen Brief zu beantworten. Tippe mail, um nachzusehen."
    case .noOwnLines: "Dem Raum wurde noch keine Zeile von dir gezeigt."
    case .notSolo: "Du hast nicht darum gebeten, allein zu arbeiten; es gibt nichts zurückzunehmen."
    case .noLineOfYours: "Keine dieser Zeilen ist deine, um sie zurückzunehmen."
    }
  }
}
