extension HonestOpenPhrase {
  package var english: String {
    switch self {
    case .roundSpoken: "You speak: everyone here hears you."
    case .roundSpokenInCircle: "You speak: everyone in your circle hears you."
    case .roundSpokenInPair: "You speak: everyone in your pair hears you."
    case .roundTurns: "Every screen shows whose turn it is."
    case .roundPass: "Passing looks the same as ending your turn."
    case .roundTyped: "Your line is shown to {whom} at once, with your name."
    case .roundTypedNameless: "Your line is shown to {whom} at once, without a name, one at a time."
    case .draft: "A line that you propose is shown to {whom} at once, with your name."
    case .draftNameless: "A line that you propose is shown to {whom} at once, without a name."
    case .draftAdopted: "A line is adopted if nobody objects and at least two say yes."
    case .ballot:
      "Shown to {whom} after closing: how many said yes, how many can live with it, and whether "
        + "the line is adopted. Who objects, who would change it and who passes is not shown."
    case .ballotFew: "There are few of you: some of it can be counted out."
    case .closingConsent:
      "Nobody is shown what you choose. Only if everyone says yes does the transcript hold what "
        + "was shown; otherwise it holds adopted agreements alone, as it does when nobody is asked."
    }
  }
}
