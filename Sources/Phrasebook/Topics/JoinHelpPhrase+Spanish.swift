extension JoinHelpPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .pass: "pasar; vale tanto como responder"
    case .takeBack: "retirar tu respuesta hasta que el paso se cierre"
    case .stepOut: "salir un rato y volver; nadie se entera"
    case .slower: "más lento, por favor; se cuenta sin tu nombre"
    case .moreTime: "un poco más de tiempo, por favor"
    case .note: "una nota privada a quien facilita, con o sin tu nombre"
    case .help: "pedir que alguien venga; antes te pregunta"
    case .resources: "contactos de apoyo"
    case .blank: "ocultar la pantalla, como F9 y Ctrl-B en todas partes"
    case .keep: "permitir o no que la transcripción guarde tu respuesta"
    case .keys: "esta lista, como F1 en todas partes"
    case .leave: "irte; antes te pregunta"
    case .command: "una línea para cada comando del modo de líneas"
    case .letters: "tu buzón; nunca se abre solo"
    case .earlier: "lo que se dijo aquí hace poco"
    case .solo: "trabajar por tu cuenta en un paso a dúo; nadie sabe por qué"
    case .avoid: "con quién prefieres no formar dúo"
    case .together: "con quién te gustaría formar dúo"
    case .rejoin: "de nuevo con las demás personas, en el próximo dúo o en el que dejaste"
    }
  }
}
