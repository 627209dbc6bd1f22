extension GateReachPhrase {
  package var spanish: String {
    switch self {
    case .signed:
      """
      Algunas respuestas se muestran con tu nombre; confirmas cada una de ellas. Ahí, de \
      quien pasa falta el nombre.
      """
    case .pairWriting: "Lo que escribes en un dúo llega solo a ese dúo."
    case .ownScreen: "Algunas respuestas se quedan en tu propia pantalla."
    case .known:
      "Aquí hay quienes se conocen: sin nombre no significa irreconocible. Cada pantalla dice "
        + "quién podría saberlo."
    case .strangers:
      "Cada pantalla dice con cuántas personas se mezcla tu respuesta, antes de que la envíes."
    case .draft:
      "Una línea propuesta se adopta si nadie se opone y al menos dos personas dicen que sí; "
        + "cuántas, se muestra; quién se opone, no. Con pocas personas, eso se puede deducir "
        + "contando."
    case .open:
      "Las rondas y los borradores son abiertos: todas las personas oyen o leen lo que aportas, "
        + "tal como lo aportas, con tu nombre."
    case .openNameless:
      "Las rondas y los borradores son abiertos: todas las personas oyen o leen lo que aportas, "
        + "tal como lo aportas, sin nombre."
    case .circleSteps:
      "Algunos pasos son solo para tu círculo: no se muestran a nadie de fuera, tampoco a quien "
        + "facilita."
    case .pairSteps:
      "Algunos pasos son solo para tu dúo: no se muestran a nadie más, tampoco a quien facilita."
    }
  }
}
