extension HonestCarePhrase {
  package var french: String {
    switch self {
    case .notFindable:
      "Personne ne peut vous retrouver par une réponse. S'il vous faut quelqu'un, appuyez sur h "
        + ": la personne qui anime saura qui vous êtes, après votre confirmation."
    case .notFindableByMembers:
      "Personne ne peut vous retrouver par une réponse. S'il vous faut quelqu'un, dites-le à "
        + "voix haute."
    case .confidence:
      "Nous nous demandons de garder pour nous ce qui se dit ici. Nous ne pouvons pas l'imposer."
    case .mailbox:
      "La personne qui anime peut écrire à la personne dont vient une ligne sans apprendre qui "
        + "c'est : tapez mail pour regarder. Vous pouvez retirer une ligne à vous jusqu'à la fin de "
        + "la séance ; qui l'a lue l'a lue."
    case .careCard:
      "Avant que vos mots ne partent, votre propre programme peut vous demander s'ils sont "
        + "lourds ou désignent quelqu'un. Il ne le demande qu'à vous, et des choses lui échappent."
    case .careMark:
      "Les lignes qui contiennent certains mots parviennent à la personne qui anime avec une "
        + "marque disant qu'elles appellent peut-être une attention, sans noms."
    case .helper:
      "Une personne qui aide est là, ou viendra peut-être : elle voit les signaux, les notes "
        + "privées et les appels à l'aide, aucune réponse, et peut être amenée à tenir la séance si "
        + "la personne qui anime n'est plus là."
    case .memberLed:
      "Personne ici n'en voit plus que les autres ; la personne qui garde le temps non plus."
    case .after: "Après la fin, la salle reste ouverte dix minutes."
    }
  }
}
