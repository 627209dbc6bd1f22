extension SupervisionPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .heading: "Notas para la supervisión"
    case .headingOf: "Notas para la supervisión: {title}"
    case .noNames: "Ni nombres ni citas."
    case .nobodyFound:
      "Nada de lo que pongas aquí debería permitir averiguar quién estuvo ni qué dijo."
    case .intention: "Intención"
    case .intentionAsked: "¿Para qué fue esta sesión, para el grupo y para mí?"
    case .course: "Qué pasó"
    case .courseAsked: "El desarrollo, en pasos y estados de ánimo, no en personas."
    case .reactions: "Mis reacciones"
    case .reactionsAsked: "¿Qué sentí, y dónde? ¿Qué quise hacer?"
    case .critical: "Momentos críticos"
    case .criticalAsked:
      "¿Dónde podría haber ido de otra manera? ¿Qué hice, y qué más habría podido hacer?"
    case .risk: "Riesgo y seguimiento"
    case .riskAsked: "¿Pudo haber alguien en peligro? ¿Qué se ofreció, qué queda por hacer?"
    case .supervisor: "Qué preguntar en mi supervisión"
    case .supervisorAsked: "Una o dos preguntas."
    }
  }
}
