extension HonestReachPhrase {
  package var spanish: String {
    switch self {
    case .linesMayBeShown:
      "Las líneas pueden mostrarse a la sala sin nombres; algunas pueden quedar retenidas."
    case .themesOnly: "Quien facilita puede hablar de temas y no cita a nadie."
    case .allClear:
      "Quien facilita sabe una sola cosa: «todo en orden» si todas las personas eligieron "
        + "{options}, o pasaron; si no, «no todo en orden»."
    case .quoted: "«{text}»"
    case .or: "{one} o {other}"
    case .twoCanTell: "Hay dos personas, así que una puede deducir lo de la otra."
    case .tooFew: "Aquí hay muy pocas personas para mezclar tu respuesta con otras."
    case .ownScreen:
      "No se muestra a nadie: tu respuesta se queda en tu propia pantalla. Di en voz alta lo que "
        + "quieras."
    case .pairReads: "Solo las personas de tu dúo leen lo que se escriben."
    case .sharedOnly: "Solo se muestra lo que todas las personas comparten, a todas por igual."
    case .signed: "Se muestra {whom} con tu nombre, después de que lo confirmes."
    case .nobody: "Lo que haces aquí no se muestra a nadie."
    }
  }
}
