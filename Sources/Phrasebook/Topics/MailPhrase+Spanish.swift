extension MailPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .sent:
      "Se ha escrito a alguien de aquí. Escribe mail para mirar tu propio buzón, o /mail "
        + "mientras escribes; la mayoría lo encuentra vacío, y nadie ve quién mira."
    case .empty: "Tu buzón está vacío. Solo se abre cuando escribes mail."
    case .about: "Sobre tu línea en {title}"
    case .wrote: "Quien facilita ha escrito, sin saber quién eres:"
    case .held: "Tu línea no se ha mostrado a la sala."
    case .struck: "Tu línea se ha tachado, como querías. No está en ninguna transcripción."
    case .howToReply:
      "Escribe reply y tus palabras para responder, o déjalo. Sigues sin nombre mientras no lo "
        + "escribas."
    case .whichLetter:
      "Hay {count} {count:carta|cartas} que responder: escribe reply, el número de la carta y "
        + "tus palabras."
    case .replied: "Tu respuesta sale en menos de medio minuto, sin tu nombre."
    case .strikes: "Se quita en menos de medio minuto. No se dice a nadie de quién era."
    case .ownLines: "Líneas tuyas que la sala ha visto:"
    case .howToStrike:
      "Escribe strike y su número para quitar una de la transcripción. Lo leído, leído está; "
        + "nadie sabe de quién era la línea."
    }
  }
}
