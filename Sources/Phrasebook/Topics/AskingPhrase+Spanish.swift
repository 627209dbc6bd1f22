extension AskingPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .pair:
      "Enseguida estarás en un dúo. Lo que escribas entonces le llega solo a la otra persona."
    case .reflect:
      "Esto es solo para ti. Lo que escribas no se envía ni se guarda; solo queda en tu propia "
        + "pantalla. También puedes pensarlo en vez de escribirlo."
    case .feedback: "Una pregunta tras otra."
    case .feedbackOrPass: "Una pregunta tras otra, o p para pasar en todas."
    case .question: "Pregunta {number} de {count}: {text}"
    case .questionNumber: "Escribe un número del {low} al {high}, o skip para ir a la siguiente."
    case .questionText:
      "Escribe una línea de hasta {limit} caracteres, o skip para ir a la siguiente."
    case .keep: "Escribe keep si la transcripción puede guardar tu respuesta; si no, no la guarda."
    case .numbersMean: "Los números significan: {meaning}"
    case .firstNumber: "Primer número: {low} es {first}, {high} es {last}."
    case .secondNumber: "Segundo número: {low} es {first}, {high} es {last}."
    case .audience: "Quién ve esto: {audience}"
    case .slash: "Aquí tus palabras para llevar el tiempo empiezan por /, como /next."
    }
  }
}
