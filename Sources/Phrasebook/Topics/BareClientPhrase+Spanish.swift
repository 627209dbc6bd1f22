extension BareClientPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .welcome: "Te damos la bienvenida. Vienes con un terminal sencillo, y está bien."
    case .twoThings:
      "Dos cosas que conviene saber: el servidor lee cada línea que escribes, y tu terminal la "
        + "deja en la pantalla. Además, desde aquí las líneas no pueden igualarse en longitud."
    case .code: "Escribe el código de la sala, como TULIP-42."
    case .again: "Eso no es un código. Un código tiene cinco letras y dos cifras, como TULIP-42."
    case .goodbye: "Hasta pronto. Gracias por pasar."
    case .reflect:
      "Esto es solo para ti. Desde un terminal sencillo el servidor leería lo que escribes y "
        + "tu pantalla lo guardaría: mejor piénsalo en vez de escribirlo."
    case .lateLine: "Este paso ya se cerró. Tu línea no se ha tomado como respuesta."
    case .unsentAnswer:
      "Este paso se cerró antes de que tu respuesta estuviera completa. No se ha tomado como "
        + "respuesta."
    }
  }
}
