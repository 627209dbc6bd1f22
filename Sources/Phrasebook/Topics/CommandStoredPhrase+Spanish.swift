extension CommandStoredPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .none: "No hay sesiones guardadas."
    case .noneLive: "Ninguna sesión espera a que se reanude."
    case .hostOne: "attune host ARCHIVO empieza una."
    case .noTitle: "(no se puede leer)"
    case .live: "en marcha"
    case .endedOn: "terminada, se borrará el {day}"
    case .ended: "terminada, se borrará si lo pides"
    case .erased: "{session} se ha borrado. Ya no se puede leer nada de ella."
    case .workshopGone: "El taller de la sesión ya no se puede leer."
    case .noReview: "Ningún acuerdo de esta sesión tiene un día de revisión."
    case .noList: "No hay ninguna lista en «{language}»."
    case .lists: "Hay listas en {languages}."
    }
  }
}
