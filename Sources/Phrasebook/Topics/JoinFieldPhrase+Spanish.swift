extension JoinFieldPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .name: "Tu nombre aquí"
    case .answer: "Tus palabras"
    case .word: "Una palabra o unas pocas"
    case .reflect: "Escribe aquí si quieres. Nunca se envía y se borra cuando acaba el paso."
    case .pairLine: "Una línea solo para la otra persona"
    case .turn: "Tu turno, en una línea"
    case .note: "Una nota privada a quien facilita, sin tu nombre:"
    case .signedNote: "Una nota privada a quien facilita, con tu nombre:"
    case .reply: "Tu respuesta a quien facilita, sin tu nombre:"
    case .whichReply: "Empieza con el número de la carta."
    case .propose: "Una línea nueva que lee todo el mundo:"
    case .change: "El número de una línea y sus palabras nuevas, por ejemplo: 2 Nosotros ..."
    case .withdraw: "El número de la línea que se retira:"
    case .strike: "El número de tu línea que sale de la transcripción:"
    case .avoid: "Nombres de personas con quienes prefieres no formar dúo:"
    case .together: "El nombre de alguien con quien te gustaría formar dúo:"
    case .withNames: "Nombres de personas con quienes comparar también de dos en dos:"
    case .command: "Un comando del modo de líneas, por ejemplo help:"
    case .tooLong: "Es más largo de lo que cabe; falta el final."
    }
  }
}
