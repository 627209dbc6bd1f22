extension HonestAudiencePhrase {
  package var spanish: String {
    switch self {
    case .mixedMany: "Se mezcla con las demás y se muestra al cerrar."
    case .mixedSome:
      "Se mezcla y se muestra al cerrar; quien te conozca puede adivinar cuál es la tuya."
    case .mixedFew: "Trátalo como si llevara tu nombre."
    case .mixedTwo: "La otra persona lo sabrá."
    case .mixedAlone: "No hay nadie más aquí."
    case .floor: "Solo se muestra si responden al menos {k} personas."
    case .inWords: "Con palabras en lugar de números, o nada."
    case .textFirst: "Quien facilita lee primero; algunas líneas pueden quedar retenidas."
    case .wordsFirst: "Quien facilita mira primero, y lee las palabras que dio una sola persona."
    case .looksFirst: "Quien facilita mira primero."
    case .facilitatorMany: "Se mezcla con las demás; solo la ve quien facilita, al cerrar."
    case .facilitatorSome:
      "Se mezcla; solo la ve quien facilita, al cerrar, y puede adivinar cuál es la tuya."
    case .facilitatorFew: "Solo la ve quien facilita, al cerrar. Trátalo como si llevara tu nombre."
    case .facilitatorFloor:
      "Para eso hacen falta aquí al menos {least} personas; presentes: {present}."
    }
  }
}
