extension GateKeepPhrase {
  package var german: String {
    switch self {
    case .adoptable: "Angenommene Vereinbarungen können am Ende ausgegeben werden."
    case .onlyIfEveryone:
      "Ein Protokoll dessen, was gezeigt wurde, entsteht nur, wenn am Ende alle zustimmen; ein "
        + "Nein und nicht gefragt zu werden sehen gleich aus."
    case .nothing: "Was hier gezeigt wird, kommt in kein Protokoll."
    case .transcript: "Das Protokoll nennt niemanden und behält {what}."
    case .and: "{one} und {other}"
    case .shares: "gerundete Anteile dessen, was allen gezeigt wurde"
    case .lines: "gezeigte Zeilen, wo der Schritt oder wer sie geschrieben hat es so sagt"
    case .agreements: "angenommene Vereinbarungen"
    case .titles: "die Titel der Schritte"
    case .destroyed:
      "Alles andere wird {days} {days:Tag|Tage} nach dem Ende vernichtet, oder früher."
    }
  }
}
