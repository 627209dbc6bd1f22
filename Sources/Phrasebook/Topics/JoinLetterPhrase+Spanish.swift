extension JoinLetterPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .mailSent:
      "Se ha escrito a alguien de aquí. l abre tu propio buzón, mientras escribes Tab y después l; "
        + "la mayoría lo encuentra vacío, y nadie ve quién mira."
    case .mailEmpty: "Tu buzón está vacío. Solo se abre cuando pulsas l."
    case .reply: "a responde, o déjalo. Sigues sin nombre mientras no lo escribas."
    case .whichLetter:
      "Hay {count} {count:carta|cartas} que responder: empieza con el número de la carta, después "
        + "tus palabras."
    case .strike:
      "El número de una línea la quita de la transcripción. Lo leído, leído está; nadie sabe de "
        + "quién era la línea."
    case .noLetter: "No hay ninguna carta que responder. l abre tu buzón."
    case .nobodyKeeps:
      "Ahora mismo nadie lleva el tiempo. Quien quiera puede hacerlo con i; no muestra nada más "
        + "que lo que ve todo el mundo."
    case .youKeep:
      "Ahora llevas tú el tiempo: / y después open, close, next u otra palabra mueve la sala; ? "
        + "las enumera. No ves nada más que lo que ve todo el mundo. / y time NOMBRE lo pasa a "
        + "otra persona."
    case .notTheKeeper: "Eso es para quien lleva el tiempo. i lo lleva, si no lo hace nadie."
    case .orPass: ", o pasa"
    case .nothingAsked: "Ahora mismo no se pregunta nada. ? muestra lo que puedes hacer."
    case .answered: "Ya has respondido. u retira antes tu respuesta."
    case .otherKind: "Eso no responde a esta pregunta. ? muestra lo que puedes hacer."
    case .gateMail:
      """
      Quien facilita puede escribir a la persona que escribió una línea sin saber quién es: l \
      abre tu buzón. Puedes retirar una línea tuya hasta que termine la sesión; quien la leyó, \
      la ha leído.
      """
    }
  }
}
