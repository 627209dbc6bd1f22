extension HonestKeepPhrase {
  package var spanish: String {
    switch self {
    case .keptAsk: "La transcripción lo deja fuera, salvo que marques «puede guardarse»."
    case .keptLines: "Lo que se muestra a la sala puede guardarse en la transcripción."
    case .keptShares: "La transcripción guarda proporciones redondeadas, sin números de personas."
    case .keptNothing: "La transcripción no guarda nada de ello."
    case .keptAdopted: "La transcripción guarda las líneas adoptadas, y no de quién eran."
    case .circleAlone:
      "Solo para tu círculo: a nadie de fuera se le muestra nada, tampoco a quien facilita."
    case .pairAlone: "Solo para tu dúo: a nadie más se le muestra nada, tampoco a quien facilita."
    case .toEveryone: "a todas las personas presentes"
    case .toCircle: "a todas las personas de tu círculo"
    case .toPair: "a todas las personas de tu dúo"
    case .gatePath: "A nadie se le muestra qué camino eliges."
    case .gateLeave: "A nadie se le muestra lo que eliges. Quien dice que no se va con amabilidad."
    case .gateTogether:
      "Todas las personas saben solo si todas pueden seguir; una sola negativa lo termina por hoy."
    }
  }
}
