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
      "Dejas la consola. attune facilitate --attach la retoma, desde donde esté tu clave."
    case .willJump: "La sala va a este paso; el actual se cierra."
    case .willEnd: "Esto termina los pasos para toda la sala, que queda abierta diez minutos más."
    case .yesOrNo: "{yes} lo hace, {no} lo deja."
    case .willEndRehearsal: "Dejas la consola, y con ella termina el ensayo."
    case .willClose: "El paso se cierra para toda la sala."
    case .willWithdraw: "Se quita del borrador, para toda la sala."
    case .willLeaveHost:
      """
      Dejas la consola, que no vuelve en este programa; el programa sigue en marcha. Lo que se \
      escriba entonces dice cómo llevar la sesión de nuevo: desde otro terminal, o tras Ctrl-C \
      con attune host --resume.
      """
    }
  }
}
