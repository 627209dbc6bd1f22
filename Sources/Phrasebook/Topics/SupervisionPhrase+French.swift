extension SupervisionPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .heading: "Notes de supervision"
    case .headingOf: "Notes de supervision : {title}"
    case .noNames: "Ni noms ni citations."
    case .nobodyFound: "Rien ici ne devrait permettre de retrouver qui était là ni qui a dit quoi."
    case .intention: "Intention"
    case .intentionAsked: "À quoi servait cette séance, pour le groupe et pour moi ?"
    case .course: "Ce qui s'est passé"
    case .courseAsked: "Le déroulement, en étapes et en climats, pas en personnes."
    case .reactions: "Mes réactions"
    case .reactionsAsked: "Qu'ai-je ressenti, et où ? Qu'ai-je eu envie de faire ?"
    case .critical: "Moments critiques"
    case .criticalAsked:
      "Où cela aurait-il pu se passer autrement ? Qu'ai-je fait, et qu'aurais-je pu faire d'autre ?"
    case .risk: "Risque et suivi"
    case .riskAsked:
      "Quelqu'un a-t-il pu être en danger ? Qu'a-t-on proposé, que reste-t-il à faire ?"
    case .supervisor: "Que demander en supervision"
    case .supervisorAsked: "Une ou deux questions."
    }
  }
}
