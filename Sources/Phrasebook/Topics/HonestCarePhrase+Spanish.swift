extension HonestCarePhrase {
  package var spanish: String {
    switch self {
    case .notFindable:
      "Nadie puede encontrarte por una respuesta. Si necesitas a una persona, pulsa h: eso le "
        + "dice a quien facilita quién eres, después de que lo confirmes."
    case .notFindableByMembers:
      "Nadie puede encontrarte por una respuesta. Si necesitas a una persona, dilo en voz alta."
    case .confidence: "Nos pedimos que lo que se diga aquí no salga de aquí. No podemos imponerlo."
    case .mailbox:
      "Quien facilita puede escribir a la persona que escribió una línea sin saber quién es: "
        + "escribe mail para mirar. Puedes retirar una línea tuya hasta que termine la sesión; quien "
        + "la leyó, la ha leído."
    case .careCard:
      "Antes de que salgan tus palabras, tu propio programa puede preguntarte si pesan mucho o "
        + "señalan a alguien. Te pregunta solo a ti, y se le escapan cosas."
    case .careMark:
      "Las líneas con ciertas palabras llegan a quien facilita con la marca de que quizá "
        + "necesiten cuidado, sin nombres."
    case .helper:
      "Hay una persona que ayuda, o puede venir: ve señales, notas privadas y peticiones de una "
        + "persona, y ninguna respuesta, y puede llegar a llevar la sesión si quien facilita ya no "
        + "está."
    case .memberLed: "Aquí nadie ve más que las demás personas; tampoco quien lleva el tiempo."
    case .after: "Tras el final, la sala sigue abierta diez minutos."
    }
  }
}
