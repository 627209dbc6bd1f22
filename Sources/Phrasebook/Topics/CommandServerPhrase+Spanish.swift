extension CommandServerPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .badName: "{name} no es ni un nombre de equipo ni una dirección."
    case .inUse: "Otro programa escucha en {host} puerto {port}."
    case .otherPort: "Elige otro con --port, o --port 0 para uno libre."
    case .cannotListen: "Este ordenador no puede escuchar en {host} puerto {port}."
    case .ownAddress:
      """
      ¿Es una dirección de este ordenador? Con --listen se indica otra. Los puertos por debajo de \
      1024 piden permisos.
      """
    case .unknownHost: "Ningún ordenador tiene ese nombre."
    case .refused: "El ordenador está, pero ninguna sesión escucha en ese puerto."
    case .unreachable: "Desde aquí no hay camino a ese ordenador."
    case .timedOut: "El servidor no respondió a tiempo."
    case .wrongKey: "La clave del servidor no es la esperada, así que no se envió nada."
    case .notTLS: "Lo que responde allí no habla TLS."
    case .otherProtocol: "Lo que responde allí habla otro protocolo o un TLS más antiguo."
    case .hungUp: "El servidor cerró la conexión enseguida; quizá esté lleno."
    case .openSSL: "OpenSSL falló (código {code}; openssl errstr lo explica)."
    case .closed: "La conexión se cerró."
    }
  }
}
