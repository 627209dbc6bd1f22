extension SupervisionPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .heading: "Notizen für die Supervision"
    case .headingOf: "Notizen für die Supervision: {title}"
    case .noNames: "Keine Namen, keine Zitate."
    case .nobodyFound:
      "Aus nichts hier soll sich erschließen lassen, wer da war oder wer was gesagt hat."
    case .intention: "Absicht"
    case .intentionAsked: "Wofür war diese Sitzung da, für sie und für mich?"
    case .course: "Was geschehen ist"
    case .courseAsked: "Der Verlauf, in Schritten und Stimmungen, nicht in Personen."
    case .reactions: "Meine Reaktionen"
    case .reactionsAsked: "Was habe ich gespürt, und wo? Was wollte ich tun?"
    case .critical: "Kritische Momente"
    case .criticalAsked:
      "Wo hätte es anders kommen können? Was habe ich getan, und was wäre noch möglich gewesen?"
    case .risk: "Risiko und Nachsorge"
    case .riskAsked:
      "War jemand möglicherweise in Gefahr? Was wurde angeboten, was ist noch zu tun?"
    case .supervisor: "Was ich in der Supervision fragen will"
    case .supervisorAsked: "Eine oder zwei Fragen."
    }
  }
}
