/// What simulated people say in a language: as many of each in every language, so that one seed
/// makes the same choices whatever they speak.
struct PlausibleWords: Hashable, Sendable {
  let closeness: [String]
  let sentences: [String]
  let proposals: [String]
  let pairLines: [String]
  let remarks: [String]

  /// The words for texts with that tag; English where there are none in it.
  static func of(_ language: String) -> PlausibleWords {
    switch language.prefix(2) {
    case "de": german
    case "es": spanish
    case "fr": french
    default: english
    }
  }

  private static let english = PlausibleWords(
    closeness: [
      "warmth", "trust", "laughter", "silence", "ease", "curiosity", "honesty", "play",
      "patience", "safety", "tenderness", "listening", "room",
    ],
    sentences: [
      "You who waited until I had found the words.", "You who made tea and asked nothing.",
      "You who laughed with me when it all went wrong.",
      "You who said what you needed, plainly.",
      "I felt far away when the conversation went on without me.",
      "A door that closed a little too quietly.", "You who walked beside me in the rain.",
      "I was in the room and nobody looked up.", "You who remembered the small thing.",
    ],
    proposals: [
      "For the next month we each say by noon if we will be away at night.",
      "For the next two weeks we each ask before we bring guests; if it is hard, we talk on Sunday.",
      "Once a week we each get ten minutes in which nobody solves anything.",
    ],
    pairLines: [
      "Last week somebody saved me a seat.", "I think I heard that you felt welcome.",
      "Yes, that is it.", "Mostly; what I meant was that I felt calm.",
    ],
    remarks: [
      "Keep the pauses.", "A little more time in pairs.", "The science was fair.",
      "I liked that passing was easy.",
    ])

  private static let german = PlausibleWords(
    closeness: [
      "Wärme", "Vertrauen", "Lachen", "Stille", "Leichtigkeit", "Neugier", "Ehrlichkeit",
      "Spiel", "Geduld", "Sicherheit", "Zärtlichkeit", "Zuhören", "Raum",
    ],
    sentences: [
      "Du hast gewartet, bis ich die Worte hatte.", "Du hast Tee gemacht und nichts gefragt.",
      "Du hast mit mir gelacht, als alles schiefging.",
      "Du hast einfach gesagt, was du brauchst.",
      "Ich war weit weg, als das Gespräch ohne mich weiterging.",
      "Eine Tür, die ein wenig zu leise zuging.", "Du bist im Regen neben mir gegangen.",
      "Ich war da, und niemand sah auf.", "Du hast an die kleine Sache gedacht.",
    ],
    proposals: [
      "Im nächsten Monat sagen wir alle bis zum Mittag, ob wir abends weg sind.",
      "Zwei Wochen lang fragen wir, bevor Gäste kommen; ist es schwer, reden wir am Sonntag.",
      "Einmal in der Woche bekommen alle zehn Minuten, in denen niemand etwas löst.",
    ],
    pairLines: [
      "Letzte Woche hat mir jemand einen Platz freigehalten.",
      "Ich habe wohl gehört, dass du dich willkommen gefühlt hast.", "Ja, das ist es.",
      "Fast; gemeint habe ich, dass ich ruhig war.",
    ],
    remarks: [
      "Die Pausen sollen bleiben.", "Etwas mehr Zeit zu zweit.", "Das Wissen war fair erklärt.",
      "Mir gefiel, dass Passen so leicht war.",
    ])

  private static let spanish = PlausibleWords(
    closeness: [
      "calidez", "confianza", "risa", "silencio", "ligereza", "curiosidad", "honestidad",
      "juego", "paciencia", "seguridad", "ternura", "escucha", "espacio",
    ],
    sentences: [
      "Esperaste hasta que encontré las palabras.", "Hiciste té y no preguntaste nada.",
      "Te reíste conmigo cuando todo salió mal.", "Dijiste con sencillez lo que necesitabas.",
      "Me sentí lejos cuando la conversación siguió sin mí.",
      "Una puerta que se cerró con demasiado sigilo.", "Caminaste a mi lado bajo la lluvia.",
      "Yo estaba allí y nadie levantó la vista.", "Te acordaste de aquel detalle.",
    ],
    proposals: [
      "Durante un mes, cada quien avisa antes del mediodía si pasará la noche fuera.",
      "Durante dos semanas preguntamos antes de invitar; si cuesta, hablamos el domingo.",
      "Una vez por semana, cada quien tiene diez minutos en los que nadie resuelve nada.",
    ],
    pairLines: [
      "La semana pasada alguien me guardó un sitio.",
      "Creo haber oído que te hizo sentir bien.", "Sí, es eso.",
      "Casi; quería decir que sentí calma.",
    ],
    remarks: [
      "Que sigan las pausas.", "Un poco más de tiempo a dúo.", "La ciencia estuvo bien contada.",
      "Me gustó que fuera fácil pasar.",
    ])

  private static let french = PlausibleWords(
    closeness: [
      "chaleur", "confiance", "rire", "silence", "aisance", "curiosité", "franchise", "jeu",
      "patience", "sécurité", "tendresse", "écoute", "espace",
    ],
    sentences: [
      "Tu as attendu que je trouve les mots.", "Tu as fait du thé sans rien demander.",
      "Tu as ri avec moi quand tout allait de travers.",
      "Tu as dit simplement ce qu'il te fallait.",
      "J'étais loin quand la conversation a continué sans moi.",
      "Une porte qui s'est fermée un peu trop doucement.",
      "Tu as marché à côté de moi sous la pluie.", "J'étais là et personne n'a levé les yeux.",
      "Tu as pensé à la petite chose.",
    ],
    proposals: [
      "Pendant un mois, chaque personne dit avant midi si elle sera absente la nuit.",
      "Pendant deux semaines, on demande avant d'inviter ; si c'est dur, on en parle dimanche.",
      "Une fois par semaine, chaque personne a dix minutes où nul ne résout rien.",
    ],
    pairLines: [
      "La semaine dernière, quelqu'un m'a gardé une place.",
      "Je crois avoir entendu que cela t'a fait du bien.", "Oui, c'est cela.",
      "Presque ; je voulais dire que j'étais au calme.",
    ],
    remarks: [
      "Gardez les pauses.", "Un peu plus de temps en binôme.", "La science était bien dite.",
      "J'ai aimé que passer soit facile.",
    ])
}
