extension FacilitatePlanPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .none: "Il n'y a pas encore de plan."
    case .item: "{step}, {title} ({type}, {minutes} {minutes:minute|minutes}, {place}, {state})"
    case .done: "faite"
    case .now: "maintenant"
    case .next: "à venir"
    case .protected: "protégée"
    case .ahead: "Encore {remaining} {remaining:minute prévue|minutes prévues}."
    case .passed:
      """
      {elapsed} {elapsed:minute s'est écoulée|minutes se sont écoulées} ; encore {remaining} \
      {remaining:minute prévue|minutes prévues}.
      """
    case .onTime: "Vous êtes à l'heure."
    case .over: "Vous avez {minutes} {minutes:minute|minutes} de retard sur le plan."
    case .under: "Vous avez {minutes} {minutes:minute|minutes} d'avance sur le plan."
    case .proposal: "Sans {names}, vous finiriez à l'heure : drop ÉTAPE en retire une."
    }
  }
}
