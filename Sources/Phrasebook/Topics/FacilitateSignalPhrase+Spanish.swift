extension FacilitateSignalPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .signals: "Señales: más despacio, {slower}; más tiempo, {moreTime}."
    case .nobody: "nadie"
    case .some: "algunas personas"
    case .many: "muchas personas"
    case .note: "Nota: "
    case .noteFrom: "Nota de {name}: "
    case .noNotes: "No ha llegado ninguna nota."
    case .callsStand: "Quisiera hablar con una persona ({key}: atendido): "
    case .aPair: "un dúo"
    case .callsSeen: "Atendido. La llamada ya no queda a la vista."
    case .noCalls: "Nadie espera a una persona."
    case .noted: "Anotado en tu propio archivo."
    case .notKept: "Tus notas solo se guardan si la consola se abrió con --notes ARCHIVO."
    }
  }
}
