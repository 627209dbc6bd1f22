extension ConsoleScreenAskPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .askSay: "Palabras para toda la sala"
    case .askTalk: "Charla de dos minutos: ¿sobre qué?"
    case .askNote: "Una nota propia"
    case .askAside: "Solo para las otras consolas"
    case .askExtend: "¿Cuántos minutos más?"
    case .askBreathe: "Respirar: ¿cuántos minutos?"
    case .askBreak: "Descanso: ¿cuántos minutos?"
    case .askLate: "Empezamos más tarde: ¿cuántos minutos?"
    case .askOrder: "El nombre del orden"
    case .askPath: "¿En qué archivo?"
    case .askCircle: "¿En qué círculo? Su número"
    case .askReply: "Para quien escribió esta línea"
    case .askTheme: "Un tema para esta línea"
    case .askAnything: "Una palabra de la consola"
    case .themeHint: "Solo lo guarda esta pantalla; vacío lo quita."
    case .noteHint: "No llega a nadie."
    case .replyHint: "No sabrás quién es; la respuesta llega sola, cubierta."
    case .wordsHint: "Tab completa. ? en la sala las lista."
    case .extendHint: "Vacío e Intro: tantos como diga el paso."
    case .chooseJump: "¿A qué paso?"
    case .chooseDrop: "¿Qué paso se quita?"
    case .chooseOut: "¿Quién sale?"
    case .chooseTurn: "¿De quién es el turno?"
    case .chooseSeat: "¿A quién sientas?"
    case .chooseTest: "¿Qué línea se prueba?"
    case .chooseWithdraw: "¿Qué línea se retira?"
    case .chooseHow: "Flechas o unas letras, luego Intro."
    case .chooseBeginning: "Flechas: la primera palabra. Intro: pasar a la última."
    case .chooseEnd: "Flechas: la última palabra. Intro: [someone] ocupa su lugar."
    case .nothingToChoose: "Ahora no hay nada que elegir."
    case .jumpHint: "Hacia delante, los pasos intermedios se saltan."
    }
  }
}
