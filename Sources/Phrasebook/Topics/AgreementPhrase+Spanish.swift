extension AgreementPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .heading: "Acuerdos"
    case .headingOf: "Acuerdos: {title}"
    case .none: "No se adoptó ninguna línea."
    case .reopening:
      "Los acuerdos son borradores con fecha. Cualquiera puede pedir que se revisen antes."
    case .review: "Se revisará el {date}."
    case .exit: "Cualquiera puede salir de ello en cualquier momento."
    case .event: "Acuerdos: revisarlos"
    }
  }
}
