extension ConsoleScreenQuestionPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .willSkip: "Este paso, que vendría ahora, se salta, con los que sin él no tienen sentido."
    case .willCloseDoor:
      "Desde ahora nadie nuevo puede entrar y el código termina. Quien tiene plaza puede volver."
    case .willHandOver: "Llevará la sesión quien más tiempo lleva ayudando, y tú ayudarás."
    case .willCloseRoom: "Esto cierra la sala del todo, ahora mismo."
    case .willDrop: "Este paso se quita del plan."
    case .willSendOut: "Esta persona pierde su plaza y no puede volver. La sala no sabe por qué."
    case .willFinish: "Todas las líneas en espera se retienen y el paso queda concluido."
    case .willLeave:
      "Dejas la consola. La sala espera a que alguien la lleve; los relojes se paran."
    case .willJump: "La sala va a este paso; el actual se cierra."
    case .willEnd: "Esto termina los pasos para toda la sala, que queda abierta diez minutos más."
    case .yesOrNo: "{yes} lo hace, {no} lo deja."
    case .willEndRehearsal: "Dejas la consola, y con ella termina el ensayo."
    case .willClose: "El paso se cierra para toda la sala."
    }
  }
}
