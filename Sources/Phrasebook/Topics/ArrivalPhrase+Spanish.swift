extension ArrivalPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .welcome: "Te damos la bienvenida: {title}"
    case .rehearsal: "Esto es un ensayo: puede haber personas simuladas, y nada cuenta."
    case .goals: "Lo que puedes llevarte:"
    case .contentNotes: "Lo que hoy puede tocarte de cerca:"
    case .circle: "Estás en el círculo {circle}."
    case .anyTime: "Escribe ? en cualquier momento para leer lo que puedes hacer aquí."
    case .back: "Conexión recuperada; tu plaza se ha conservado."
    case .backAnswered: "Conexión recuperada; tu plaza y tu respuesta se han conservado."
    case .waiting:
      "La puerta está cerrada. Espera, por favor; quien facilita deja entrar a las personas de "
        + "una en una."
    case .forgotten: "La plaza de antes ya no se conoce. Se pide una nueva."
    case .name: "Aquí cada persona elige cómo se la llama. Escribe tu nombre, hasta 24 caracteres."
    case .left: "Has salido. Gracias por haber estado aquí."
    case .thanks: "Gracias por haber estado aquí."
    case .declinedLeaving: "Gracias por decirlo. Es bueno conocer los propios límites. Cuídate."
    case .declinedStaying:
      "Gracias por decirlo. No se te pide nada más. Si te vas antes de que se cierre el paso, "
        + "las demás personas quizá lo noten; puedes simplemente esperar."
    }
  }
}
