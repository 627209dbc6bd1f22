extension ServerAnswerPhrase {
  package var spanish: String {
    switch self {
    case .stepNotOpen: "Este paso no admite respuestas ahora."
    case .notInThisStep: "Este paso empezó sin ti; en el siguiente ya participas."
    case .passNotAllowed: "En este paso no se puede pasar; la última opción es decir que no."
    case .alreadyAnswered: "Ya has respondido. Retira primero la respuesta para cambiarla."
    case .changedTooOften:
      "Has cambiado esta respuesta tantas veces como permite un paso; queda retirada."
    case .nothingToTakeBack: "No hay nada que retirar."
    case .noAnswerHere: "Este paso no pide respuesta."
    case .noPairHere: "Ahora no estás en un dúo."
    case .alreadyAsked: "Eso ya se ha oído."
    case .tooMany: "Es más de lo que la sesión guarda a la vez. Un poco más tarde está bien."
    case .noFacilitator:
      "Esta sesión la lleva alguien del grupo; no hay nadie a quien se le diga algo en privado."
    case .noRoundHere: "Ahora no hay ninguna ronda."
    case .notYourTurn: "Ahora no es tu turno."
    case .noDraftHere: "Ahora no hay ningún borrador."
    case .unknownLine: "No hay ninguna línea con ese número."
    case .notYourLine: "Solo quien propuso esa línea puede retirarla."
    }
  }
}
