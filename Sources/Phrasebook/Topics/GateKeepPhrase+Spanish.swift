extension GateKeepPhrase {
  package var spanish: String {
    switch self {
    case .adoptable: "Los acuerdos adoptados se pueden escribir en un archivo al final."
    case .onlyIfEveryone:
      "Solo se hace una transcripción de lo que se mostró si al final todas las personas están "
        + "de acuerdo; un no y que no se pregunte se ven igual."
    case .nothing: "Lo que se muestra aquí no se guarda en ninguna transcripción."
    case .transcript: "La transcripción no nombra a nadie y guarda {what}."
    case .and: "{one} y {other}"
    case .shares: "proporciones redondeadas de lo que se mostró a todas las personas"
    case .lines: "líneas mostradas cuando lo dice el paso o quien las escribió"
    case .agreements: "acuerdos adoptados"
    case .titles: "los títulos de los pasos"
    case .destroyed: "Todo lo demás se destruye {days} {days:día|días} después del final, o antes."
    }
  }
}
