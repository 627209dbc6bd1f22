extension RoundPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .over: "Alle waren dran. Danke."
    case .yourTurn: "Du bist dran. Tippe done, wenn du gesprochen hast, oder p zum Passen."
    case .yourTypedTurn: "Du bist dran. Tippe deine Zeile, oder p zum Passen."
    case .turnEnded: "Dein Beitrag ist zu Ende. Danke."
    case .turnTimeIsUp:
      "Die Zeit dieses Beitrags ist um; wer dran ist, darf in Ruhe zu Ende kommen."
    case .yourTimeIsUp: "Deine Zeit ist um. Sprich deinen Satz in Ruhe zu Ende."
    case .toward: "Es geht an {name}"
    case .speaker: "Beitrag {number} von {count}: {name}"
    case .speakerToward: "Beitrag {number} von {count}: {name} an {other}"
    case .free:
      "Beitrag {number} von {count} ist frei. Tippe take, um ihn zu nehmen; es eilt nicht."
    case .somebodyHasIt: "Beitrag {number} von {count}. Jemand ist dran."
    case .freeForOthers:
      "Beitrag {number} von {count} ist frei für jemanden, der noch nicht dran war."
    case .isChosen: "Beitrag {number} von {count}: Wer als Nächstes drankommt, wird gleich gewählt."
    case .place: "Beitrag {number} von {count}."
    case .time: "Du hast {time}."
    case .turnMovedOn:
      "Dein Beitrag wurde beendet, durch die Zeit oder weil die Runde weitergeführt wurde."
    case .unsentTurn: "Was du nicht gesendet hattest, ging nirgendwohin."
    }
  }
}
