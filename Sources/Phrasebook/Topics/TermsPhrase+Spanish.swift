extension TermsPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .lateWelcome: "Te damos la bienvenida. La sesión ya ha empezado."
    case .notYet: "Este paso empezó sin ti; en el siguiente ya participas."
    case .termsFirst:
      "Antes, responde por favor a las condiciones de arriba: escribe el número de tu elección."
    case .termsAccepted: "Gracias. Ya estás dentro; en el próximo paso ya participas."
    case .noTerms: "Ya estás dentro; en el próximo paso ya participas."
    }
  }
}
