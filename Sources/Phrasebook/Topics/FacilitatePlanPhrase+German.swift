extension FacilitatePlanPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .none: "Es gibt noch keinen Plan."
    case .item: "{step}, {title} ({type}, {minutes} {minutes:Minute|Minuten}, {place}, {state})"
    case .done: "fertig"
    case .now: "jetzt"
    case .next: "kommt noch"
    case .protected: "geschützt"
    case .ahead: "Noch {remaining} {remaining:Minute|Minuten} geplant."
    case .passed:
      """
      {elapsed} {elapsed:Minute ist|Minuten sind} vergangen; noch {remaining} \
      {remaining:Minute|Minuten} geplant.
      """
    case .onTime: "Du liegst im Zeitplan."
    case .over: "Du liegst {minutes} {minutes:Minute|Minuten} hinter dem Plan."
    case .under: "Du liegst {minutes} {minutes:Minute|Minuten} vor dem Plan."
    case .proposal:
      "Ohne {names} wärst du pünktlich fertig: drop SCHRITT lässt einen aus."
    }
  }
}
