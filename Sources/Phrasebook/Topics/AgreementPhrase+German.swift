extension AgreementPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .heading: "Vereinbarungen"
    case .headingOf: "Vereinbarungen: {title}"
    case .none: "Es wurde keine Zeile angenommen."
    case .reopening:
      """
      Vereinbarungen sind Entwürfe mit einem Datum. Alle dürfen darum bitten, sie früher neu \
      anzusehen.
      """
    case .review: "Wird am {date} neu angesehen."
    case .exit: "Alle dürfen jederzeit davon zurücktreten."
    case .event: "Vereinbarungen: neu ansehen"
    }
  }
}
