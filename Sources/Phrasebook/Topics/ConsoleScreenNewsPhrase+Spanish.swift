extension ConsoleScreenNewsPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .onceMore: "Ctrl-C otra vez cierra la consola. La sala espera a que alguien la lleve."
    case .noteCame: "Ha llegado una nota. u la lee."
    case .letterCame: "Hay carta de o para quien escribió una línea. y la lee."
    case .linesCame: "Hay líneas que te esperan, cubiertas. l va a ellas."
    case .readFirst: "Las líneas están cubiertas. r las muestra; mira antes quién ve tu pantalla."
    case .blank: "En pausa. Cualquier tecla devuelve la pantalla."
    case .slower: "más lento: {count}"
    case .moreTime: "más tiempo: {count}"
    case .suggestSlower:
      "Mucha gente pide ir más despacio: pausa (Espacio), dilo, añade un minuto (+)."
    case .suggestMoreTime: "Mucha gente pide más tiempo: + añade un minuto."
    case .notesHere: "{count} {count:nota|notas}: u lee"
    case .lettersHere: "{count} {count:carta|cartas}: y lee"
    case .nowShown: "La sala ya lo ve."
    case .keysHere: "Esa tecla no hace nada aquí. Aquí: {keys}."
    case .noSuchKey: "Esa tecla no hace nada aquí. ? muestra todas."
    case .linesLeft: "{count:Aún espera|Aún esperan} {count} {count:línea|líneas}."
    case .noLineLeft: "Ya no espera ninguna línea. l vuelve a la sala."
    case .onceMoreEnds: "Ctrl-C otra vez cierra la consola y termina el ensayo."
    case .roomKey: "Esa tecla es de la sala. l vuelve a ella."
    case .lastStep: "Ese era el último paso. E e termina los pasos."
    case .stepsOver: "Los pasos han terminado. E n cierra la sala."
    case .stepHasBeen: "Ese paso ya fue. b muestra otra vez pasos anteriores."
    case .stepIsHere: "Ese es el paso de ahora."
    }
  }
}
