extension ConsoleScreenWarningPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .consentFirst:
      """
      Vor dem Ende: a c fragt alle, ob das Protokoll exportiert werden darf. Sonst nur \
      angenommene Vereinbarungen.
      """
    case .passesGate:
      "Eine Zustimmung entfällt damit: Niemand wird gefragt, ob die Bedingungen recht sind."
    case .isGate:
      """
      Dieser Schritt holt die Zustimmung ein: Ohne ihn wird niemand gefragt, ob die Bedingungen \
      recht sind.
      """
    case .willCloseEarly:
      """
      Noch sind nicht alle fertig, soweit du es erfährst: Was bis dahin nicht gesendet ist, \
      zählt nicht.
      """
    case .willCloseMatchEarly:
      """
      Noch haben nicht alle geantwortet, soweit du es erfährst. Fehlt jemand, sind beide \
      Listen leer, und alle sehen das sofort.
      """
    case .willCloseEmptyDraft:
      "Noch ist keine Zeile vorgeschlagen; ein geschlossener Entwurf nimmt keine mehr."
    case .willCloseDraft:
      """
      Nicht jede Zeile ist angenommen. r d fragt alle nach einer Zeile; im geschlossenen \
      Entwurf geht das nicht mehr.
      """
    case .pictureIsYours:
      """
      Was die Leute antworten, ist nur für dich und kommt, sobald der Schritt geschlossen ist. \
      Sieh es dir an; dann geht es mit n weiter.
      """
    case .willTakeAdopted: "Diese Zeile ist angenommen: Niemand hatte etwas dagegen."
    }
  }
}
