extension HonestSharedPhrase {
  package var spanish: String {
    switch self {
    case .matchLists:
      "Se muestran dos listas, {whom} por igual: a qué dijeron que sí las {present} personas, y "
        + "a qué están abiertas todas. Nada más de las respuestas se muestra a nadie."
    case .matchTwo:
      "Hay dos personas: si dices sí o quizá a algo que no está en ninguna lista, sabes que la "
        + "otra persona no lo hizo."
    case .matchMany:
      "Lo que falta dice solo que no todas las personas dijeron sí o quizá; quienes comparen lo "
        + "suyo pueden deducir más."
    case .matchDyads:
      """
      Si tú nombras a otra persona y esa persona te nombra a ti, cada una ve además en su pantalla \
      lo que ambas comparten. Para eso tu nombre viaja con tu respuesta. Si la otra persona no \
      aparece ahí, no te nombró.
      """
    case .matchPass:
      "Pasar es un «ahora no» a todo. Si alguien no ha respondido, ambas listas quedan vacías."
    case .matchOnce: "Se pregunta una sola vez."
    case .matchListsTwo:
      "Se muestran dos listas, {whom} por igual: a qué dijeron que sí las dos personas, y a qué "
        + "están abiertas las dos. Nada más de las respuestas se muestra a nadie."
    }
  }
}
