extension ServerCoursePhrase {
  package var german: String {
    switch self {
    case .notStarted: "Die Sitzung hat noch nicht begonnen."
    case .alreadyStarted: "Die Sitzung hat begonnen; next öffnet den folgenden Schritt."
    case .nothingToReveal: "Zu diesem Schritt gibt es nichts zu zeigen."
    case .noNextStep: "Nach diesem Schritt kommt keiner mehr; end schließt die Sitzung."
    case .noStepBefore: "Vor diesem gibt es keinen Schritt."
    case .unknownStep: "Der Workshop hat keinen solchen Schritt."
    case .unknownOrder: "Der Workshop hat keinen solchen Ablauf."
    case .betweenStepsOnly: "Das geht nur zwischen den Schritten."
    case .pulseAlreadyTaken:
      "Dieselben Leute haben gerade erst gesagt, wie es ihnen mit dem Tempo geht."
    case .tooFewPresent: "Es sind weniger als drei Leute da."
    case .onHold: "Der Raum ist angehalten; erst resume."
    case .notOnHold: "Der Raum ist nicht angehalten."
    case .closeFirst: "Schließ erst den offenen Schritt."
    case .closedQuestions: "Von jetzt an werden nur noch geschlossene Fragen gestellt."
    }
  }
}
