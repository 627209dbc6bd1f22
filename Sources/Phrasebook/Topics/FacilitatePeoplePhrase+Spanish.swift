extension FacilitatePeoplePhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .seats: "El programa cuenta {seats} {seats:plaza|plazas}."
    case .seatsAndStages:
      """
      El programa cuenta {seats} {seats:plaza|plazas} y {stages} {stages:pantalla \
      compartida|pantallas compartidas}.
      """
    case .helpers: "{helpers} {helpers:persona que ayuda está|personas que ayudan están} aquí."
    case .locked: "La puerta está cerrada."
    case .late: "Empezamos {minutes} {minutes:minuto|minutos} tarde."
    case .people: "{here} aquí, {away} fuera, {waiting} esperando en la puerta."
    case .few: "Por ahora hay menos de 3 personas: lo que se mezcla para la sala no mostraría nada."
    case .letters: "Letras, para out, turn y seat: "
    }
  }
}
