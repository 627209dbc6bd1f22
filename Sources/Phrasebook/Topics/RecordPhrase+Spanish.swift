extension RecordPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .smallGroup: "un grupo pequeño"
    case .people: "de {low} a {high} personas"
    case .manyPeople: "21 personas o más"
    case .holdsShown:
      """
      Esta transcripción contiene lo que se mostró a la sala, allí donde el paso dice que puede \
      guardarse.
      """
    case .holdsShares:
      "Las proporciones se redondean a décimas; no hay números de personas, nombres ni horas."
    case .holdsAgreements:
      "Los acuerdos figuran con las palabras que se adoptaron y con el día de su revisión."
    case .pause: "Un descanso."
    case .accepted: "Aceptado por las personas presentes."
    case .pairsMet: "Los dúos se reunieron (previsto: {count} {count:minuto|minutos})."
    case .breathed: "Un tiempo para respirar."
    case .reflected: "Un tiempo para pensar a solas; no se envió nada de ello."
    case .holdsNoFeedback: "No contiene los comentarios del final."
    case .roundHeld: "Se hizo una ronda."
    case .drafted: "Se redactaron líneas en común. Lo que se adoptó figura en Acuerdos."
    }
  }
}
