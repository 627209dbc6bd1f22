extension CommandRoomHelpPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .say: "say TEXTO: palabras para todo el mundo; callback: los dúos vuelven"
    case .door:
      "lock cierra, unlock abre, admit deja entrar, door close la cierra del todo: la puerta"
    case .people:
      "people, out LETRA, seat LETRA CÍRCULO: quién está, hacer salir, sentar en un círculo"
    case .plan:
      "plan lo muestra, drop PASO quita, order NOMBRE, listening cambian el orden: el plan"
    case .colleagues:
      "aside TEXTO en privado, handover entrega, takeover toma: con alguien que ayuda"
    case .notes:
      """
      notes, note TEXTO: notas de las personas; una nota tuya; \
      seen: una llamada ya está atendida
      """
    case .looking: "invite, status: la invitación; cómo va todo"
    }
  }
}
