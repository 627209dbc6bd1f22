extension CommandRoomPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .mend:
      "Corrige el archivo y prueba otra vez; «attune check {file}» muestra todo lo que encuentra."
    case .circles: "Los círculos son para grupos; una constelación ya es uno."
    case .noCircles: "Deja fuera --circles, o elige un grupo: --room group"
    case .otherRoom: "--room {name}: este taller es para: {rooms}."
    case .severalRooms: "Este taller es para más de un tipo de sala: {rooms}."
    case .sayRoom:
      """
      group es para personas que no se conocen, constellation para tres o más que se conocen, \
      pair para dos que se conocen. Di cuál es: --room {room}
      """
    case .noDay: "El reloj del ordenador no dice ningún día."
    case .noTexts: "Este taller no tiene textos en «{language}»."
    case .languages: "Elige una de: {languages}."
    }
  }
}
