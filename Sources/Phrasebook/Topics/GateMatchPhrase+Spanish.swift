extension GateMatchPhrase {
  package var spanish: String {
    switch self {
    case .led:
      "Donde se comparan deseos, solo se muestra lo que todas las personas comparten, a todas "
        + "por igual, incluida quien facilita."
    case .memberLed:
      "Donde se comparan deseos, solo se muestra lo que todas las personas comparten, a todas "
        + "por igual."
    case .two: "Hay dos personas: lo que falta le dice a cada una lo que la otra no dijo."
    case .many: "Quienes comparen lo suyo pueden deducir más."
    case .dyads:
      "A dos personas que ahí se nombran mutuamente se les muestra también lo que ambas comparten."
    }
  }
}
