extension HonestPhrase {
  package var spanish: String {
    switch self {
    case .host:
      "El ordenador que aloja esta sesión procesa tu respuesta y no guarda registro de quién la "
        + "envió. Quien controle ese ordenador podría cambiarlo para que sí lo guarde."
    case .hostOwned:
      "El ordenador que aloja esta sesión pertenece a {owner}. Procesa tu respuesta y no guarda "
        + "registro de quién la envió. Quien controle ese ordenador podría cambiarlo para que sí lo "
        + "guarde."
    case .pass:
      "Pasar se ve en cada pantalla como una respuesta y no se atribuye a nadie. Aun así, los "
        + "totales pueden revelar a alguien que nadie más pasó."
    case .bareTerminal:
      "Si entraste con un terminal sencillo, el ordenador anfitrión lee lo que escribes mientras "
        + "lo escribes, y lo que está en tu pantalla no se puede ocultar."
    case .rehearsal:
      "Esto es un ensayo: puede haber personas simuladas, algunas o todas."
    case .notShown: "No se muestra. Es normal; quien quiera puede hablar de ello."
    }
  }
}
