extension JoinKeyPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .send: "enviar"
    case .pass: "pasar"
    case .takeBack: "retirar"
    case .stepOut: "salir un rato"
    case .stepBack: "he vuelto"
    case .slower: "más lento"
    case .moreTime: "más tiempo"
    case .note: "nota"
    case .help: "ayuda"
    case .resources: "contactos"
    case .blank: "ocultar"
    case .keep: "se puede guardar"
    case .keys: "teclas"
    case .leave: "irme"
    case .command: "comando"
    case .letters: "buzón"
    case .earlier: "antes"
    case .done: "listo"
    case .takeTurn: "tomar turno"
    case .propose: "línea nueva"
    case .change: "cambiar"
    case .withdraw: "retirar"
    case .withNames: "a dúo con"
    case .keepTime: "llevar el tiempo"
    case .plan: "plan"
    case .avoid: "no con"
    case .together: "con gusto con"
    case .solo: "a solas"
    case .sign: "con mi nombre"
    case .unsigned: "sin mi nombre"
    case .reply: "responder"
    case .strike: "mis líneas"
    }
  }
}
