extension ServerCoursePhrase {
  package var spanish: String {
    switch self {
    case .notStarted: "La sesión no ha empezado."
    case .alreadyStarted: "La sesión ya ha empezado; next abre el paso siguiente."
    case .nothingToReveal: "No hay nada que mostrar de este paso."
    case .noNextStep: "Después de este paso no hay otro; end cierra la sesión."
    case .noStepBefore: "No hay ningún paso antes de este."
    case .unknownStep: "El taller no tiene ese paso."
    case .unknownOrder: "El taller no tiene ese orden de pasos."
    case .betweenStepsOnly: "Eso solo se puede entre pasos."
    case .pulseAlreadyTaken: "Las mismas personas acaban de dar su pulso."
    case .tooFewPresent: "Hay menos de tres personas presentes."
    case .onHold: "La sala está en pausa; primero resume."
    case .notOnHold: "La sala no está en pausa."
    case .closeFirst: "Cierra primero el paso abierto."
    case .closedQuestions: "A partir de ahora solo se hacen preguntas cerradas."
    }
  }
}
