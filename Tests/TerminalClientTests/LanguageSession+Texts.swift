import Phrasebook

extension LanguageSession.Texts {
  static let english = Self(
    language: .english, title: "Monday round", step: "Choosing",
    gate: "Nobody can be found through an answer.",
    gateOptions: ["Yes", "Yes, quietly", "Not today"], question: "Soup is ...",
    options: ["a meal", "a starter", "a drink"],
    audience: "Mixed with the others; shown after closing.",
    line: "Yesterday was quiet.", no: "no", goodbye: "The session has ended.")

  static let german = Self(
    language: .german, title: "Montagsrunde", step: "Wählen",
    gate: "Niemand kann über eine Antwort gefunden werden.",
    gateOptions: ["Ja", "Ja, still", "Heute nicht"], question: "Suppe ist ...",
    options: ["eine Mahlzeit", "eine Vorspeise", "ein Getränk"],
    audience: "Mit den anderen gemischt; gezeigt nach dem Schließen.",
    line: "Gestern war ruhig.", no: "nein", goodbye: "Die Sitzung ist zu Ende.")

  static let spanish = Self(
    language: .spanish, title: "Ronda del lunes", step: "Elegir",
    gate: "A nadie se le puede encontrar por una respuesta.",
    gateOptions: ["Sí", "Sí, en silencio", "Hoy no"], question: "La sopa es ...",
    options: ["una comida", "un entrante", "una bebida"],
    audience: "Mezclada con las demás; se muestra tras el cierre.",
    line: "Ayer fue tranquilo.", no: "no", goodbye: "La sesión ha terminado.")

  static let french = Self(
    language: .french, title: "Tour du lundi", step: "Choisir",
    gate: "Personne ne peut être retrouvé par une réponse.",
    gateOptions: ["Oui", "Oui, en silence", "Pas aujourd\u{2019}hui"], question: "La soupe est ...",
    options: ["un repas", "une entrée", "une boisson"],
    audience: "Mêlée aux autres ; montrée après la fermeture.",
    line: "Hier était calme.", no: "non", goodbye: "La séance est terminée.")
}
