extension ServerPeoplePhrase {
  package var spanish: String {
    switch self {
    case .notYetAway:
      "Quien facilita puede volver enseguida; después de diez segundos puedes tomar el relevo."
    case .facilitatorIsHere: "Quien facilita está aquí; pídele que te ceda el lugar."
    case .notForHelpers: "Eso solo lo puede hacer quien facilita."
    case .noHelper: "No hay aquí ninguna persona que ayude."
    case .timeIsKept: "Ya hay alguien que lleva el tiempo."
    case .notTheKeeper: "Eso solo lo puede hacer quien lleva el tiempo."
    }
  }
}
