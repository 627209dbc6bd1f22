extension ConsoleScreenPanelPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .live: "Ahora"
    case .agenda: "Agenda"
    case .lines: "Líneas"
    case .signals: "Señales"
    case .people: "Gente"
    case .notes: "Notas"
    case .ownNotes: "Mis notas"
    case .log: "Registro"
    case .plan: "Plan"
    case .status: "Estado"
    case .invitation: "Invitación"
    case .answer: "Respuesta"
    case .sayNext: "Qué decir ahora"
    case .room: "La sala"
    case .typedWords: "Palabras para la línea de comandos, tras :"
    case .otherPanel: "el panel siguiente; 1 a 7 van a uno"
    case .tabHint: "Tab"
    case .previewTitle: "Antes de que la sala lo vea"
    case .sure: "¿De verdad?"
    }
  }
}
