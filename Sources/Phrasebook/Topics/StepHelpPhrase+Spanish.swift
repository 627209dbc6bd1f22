extension StepHelpPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .done: "done: tu turno ha terminado"
    case .take: "take: tomar un turno libre"
    case .propose: "propose TEXTO: proponer una línea"
    case .change: "change 1 TEXTO: cambiar la línea 1"
    case .withdraw: "withdraw 1: retirar tu propia línea 1"
    case .mail: "mail: tu buzón; nunca se abre solo"
    case .reply: "reply TEXTO: responder a una carta, sin tu nombre"
    case .strike: "strike: quitar una línea tuya de la transcripción"
    case .solo: "/solo: trabajar por tu cuenta en un paso a dúo"
    case .avoid: "/avoid NOMBRE, NOMBRE: mejor no con esas personas"
    case .together: "/together NOMBRE: con gusto con esa persona"
    case .again: "Intro a solas: leer la pregunta otra vez"
    case .others: "/others: de nuevo con las demás personas"
    }
  }
}
