extension ConsoleScreenPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .onHold: "En pausa: los relojes están parados. Espacio sigue."
    case .unattended: "Nadie lleva la sesión ahora; la sala espera."
    case .roomCloses: "Los pasos han terminado. La sala cierra en {time}."
    case .noStep: "Aún no hay ningún paso abierto. o abre el primero."
    case .onlyYou: "Solo tú ves esto. v lo amplía; v otra vez lo muestra a la sala."
    case .everybody: "La sala ve esto."
    case .nobodyYet: "Aún no hay nadie."
    case .noOwnNotes: "m escribe una; no llega a nadie."
    case .nothingYet: "Aún no ha pasado nada."
    case .lineCounts: "{waiting} en espera, {held} retenidas, {released} mostradas"
    case .covered: "Cubiertas. r muestra las palabras; mira antes quién ve tu pantalla."
    case .threadsCovered: "Cubiertas. r muestra las cartas; mira antes quién ve tu pantalla."
    case .themesHere: "Tus temas; no salen de aquí:"
    case .beforeReveal: "Aún no se muestra nada. v lo muestra a la sala; Esc no."
    case .noPicture:
      """
      De este paso no te llega ninguna imagen. Si hay círculos, v muestra a cada uno la suya; \
      Esc cierra.
      """
    case .signedUnseen:
      """
      Las respuestas con nombre no se pueden mirar antes. v las muestra a quienes van dirigidas; \
      Esc cierra.
      """
    case .roomWouldSee: "La sala vería:"
    case .notFound: "Nada tiene esas palabras; lo cubierto no se busca."
    case .onlyYouEarlier: "Solo tú ves esto."
    case .stillOpen: "El paso aún recibe respuestas. c lo cierra; después llega su imagen."
    case .lineByLine: "Lo escrito se muestra línea por línea: l va allí."
    case .noPictureKind: "Un paso de este tipo no tiene imagen."
    case .pictureComes: "Se están leyendo las respuestas; la imagen llega sola."
    }
  }
}
