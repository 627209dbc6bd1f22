extension ServerLinePhrase {
  package var spanish: String {
    switch self {
    case .noLines: "No hay líneas en espera."
    case .unknownLine: "No hay ninguna línea con esa letra."
    case .notWaiting: "Esa línea ya no está en espera."
    case .badSpan: "Ese tramo no está dentro de la línea."
    case .nothingToUndo: "No hay nada que deshacer en esa línea."
    case .tooFew: "Las líneas se muestran en grupos de al menos tres."
    case .notInThisRoom: "En una constelación las líneas se leen como temas y nunca se citan."
    case .emptyLetter: "No hay nada escrito."
    case .letterTooLong: "Una carta tiene como mucho {most} caracteres."
    case .tooManyLetters: "Has escrito sobre esta línea tantas veces como es posible."
    case .nothingToAnswer: "Nadie ha escrito sobre esta línea."
    case .cruel: "Podría herir a alguien aquí."
    case .namesSomeone: "Señala a alguien."
    case .offTopic: "Pertenece a otro momento."
    case .tooExposed: "Demasiado expuesto aquí. Gracias; queda en privado."
    case .struck: "Tu línea está retirada. Quien la leyó, la ha leído."
    }
  }
}
