extension AgreementPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .heading: "Agreements"
    case .headingOf: "Agreements: {title}"
    case .none: "No line was adopted."
    case .reopening: "Agreements are drafts with a date. Anyone may ask for a review sooner."
    case .review: "To be looked at again on {date}."
    case .exit: "Anyone may leave it at any time."
    case .event: "Agreements: look again"
    }
  }
}
