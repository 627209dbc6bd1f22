extension ServerClosingPhrase {
  package var spanish: String {
    switch self {
    case .unsupportedVersion:
      "Este servidor habla la versión 1 del protocolo de Attune. Hace falta un programa más "
        + "nuevo o más antiguo."
    case .malformed: "La conexión envió demasiado que no se pudo leer, así que se cerró."
    case .lineTooLong: "Una línea medía más de 64 KiB, así que la conexión se cerró."
    case .tooFast:
      "Los mensajes llegaron más deprisa de lo que una sala puede seguir, así que la conexión se "
        + "cerró."
    case .tooSlow: "La conexión no pudo seguir el ritmo, así que se cerró. Puedes volver a entrar."
    case .idle: "No se oyó nada durante un rato, así que la conexión se cerró. Tu plaza se guarda."
    case .replaced: "Esta plaza se abrió en otro lugar, así que esta conexión se cerró."
    case .sentOut: "Quien facilita ha puesto fin a tu participación en esta sesión."
    case .left: "Has salido. Gracias por haber estado aquí."
    case .sessionEnded: "La sesión ha terminado. Gracias por haber estado aquí."
    case .serverStopping: "El servidor se detiene. Si vuelve, tu plaza se guarda."
    case .badCode: "Ese código no abre ninguna sesión aquí."
    case .serverFault:
      "El servidor no pudo escribir en su disco. Lo que se confirmó se conserva; quien aloja "
        + "puede recuperar la sesión."
    case .guessing:
      """
      Desde tu red llegaron demasiados códigos equivocados. Espera un minuto y prueba otra vez, \
      por favor; quien tiene plaza puede volver enseguida.
      """
    case .justBack:
      """
      El servidor acaba de volver. Prueba otra vez en un momento, por favor; las plazas se \
      guardan.
      """
    }
  }
}
