extension GatePhrase {
  package var spanish: String {
    switch self {
    case .seats:
      "El programa cuenta {count} {count:plaza|plazas}. ¿Tú también? Si cuentas otra cifra, dilo."
    case .whoseComputer: "Conviene preguntar de quién es ese ordenador."
    case .room:
      "La mayoría de las respuestas se mezclan y se muestran a todas las personas al cerrar, sin "
        + "nombres, y solo si respondieron al menos {k} personas."
    case .roomSeveral:
      "La mayoría de las respuestas se mezclan y se muestran a todas las personas al cerrar, sin "
        + "nombres, y solo si respondieron al menos de {least} a {most} personas, como dice cada "
        + "pantalla."
    case .looksFirst: "En algunas de ellas quien facilita mira primero."
    case .facilitatorAlone:
      "Algunas respuestas las ve solo quien facilita, sin nombres, y solo mientras haya aquí al "
        + "menos {least} personas."
    case .textInGroup:
      "El texto libre lo lee primero quien facilita y puede mostrarlo sin nombres; algunas "
        + "líneas pueden quedar retenidas."
    case .textQuotesNobody: "Quien facilita lee el texto libre y no cita a nadie."
    case .allClear: "Una pregunta le dice a quien facilita solo «todo en orden» o no."
    }
  }
}
