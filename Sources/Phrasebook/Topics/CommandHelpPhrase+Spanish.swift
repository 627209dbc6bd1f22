extension CommandHelpPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .inPair: "En tu dúo, lo que escribes le llega a la otra persona."
    case .commands: "Comandos:"
    case .pass: "p: pasar; vale tanto como responder"
    case .takeBack: "u: retirar tu respuesta, hasta que se cierre el paso"
    case .stepOut: "s: salir un rato y volver; nadie se entera"
    case .slower: "-: más despacio, por favor"
    case .moreTime: "+: un poco más de tiempo, por favor"
    case .note: "m TEXTO: una nota privada a quien facilita, sin tu nombre"
    case .signedNote: "m sign TEXTO: lo mismo con tu nombre"
    case .help: "h: pedir hablar con una persona; te pregunta antes"
    case .pairHelp: "h: pedir que venga una persona, sin dar nombres"
    case .resources: "r: contactos de apoyo"
    case .clear: "x: vaciar la pantalla"
    case .leave: "q: salir; te pregunta antes"
    case .thisList: "?: esta lista"
    case .equals: "Un texto que parece un comando se envía con = delante, por ejemplo: =p"
    }
  }
}
