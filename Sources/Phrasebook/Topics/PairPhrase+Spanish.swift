extension PairPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .solo:
      "En este paso trabajas por tu cuenta, como querías; nadie sabe por qué. /others te lleva de "
        + "vuelta."
    case .soloAsked:
      "Anotado: prefieres trabajar por tu cuenta. Nadie sabe por qué. /others lo retira."
    case .wishes:
      "Si más tarde se trabaja en dúos: /avoid NOMBRE le dice solo al programa con quién "
        + "prefieres no estar, /together NOMBRE con quién te gustaría, /solo que prefieres "
        + "trabajar por tu cuenta."
    case .pair: "Estás en un dúo."
    case .trio: "Estás en un grupo de tres."
    case .pairWith: "Estás en un dúo con {names}"
    case .trioWith: "Estás en un grupo de tres con {names}"
    case .role: "Tú eres {role}"
    case .typing:
      "Lo que escribes le llega a la otra persona y no se guarda en ningún sitio. h pide una "
        + "persona; los demás comandos empiezan por /."
    case .lineSent: "Enviado solo a tu dúo."
    case .helpAsked:
      "Quien facilita sabe que un dúo quisiera hablar con una persona. No se ha dado ningún nombre."
    case .avoidNoted: "Anotado. Solo lo sabe el programa que forma los dúos."
    case .togetherNoted: "Anotado. El dúo se forma si cada quien nombra a la otra persona."
    case .onlyOne:
      "Aquí sigues por tu cuenta: no queda nadie libre, o alguien lo ha dejado. No dice nada de ti."
    case .rejoinAsked: "Anotado: de nuevo con las demás personas, si hay alguien libre."
    case .othersNow:
      "Quizá sean otras personas que antes. Si habías empezado una línea, Ctrl-U la borra; lo que "
        + "envíes ahora les llega a ellas."
    }
  }
}
