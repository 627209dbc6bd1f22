extension HonestSharedPhrase {
  package var french: String {
    switch self {
    case .matchLists:
      """
      Deux listes sont montrées, {whom}, de la même façon : ce à quoi les {present} personnes ont \
      dit oui, et ce à quoi toutes sont ouvertes. Rien d'autre de vos réponses n'est montré à \
      personne.
      """
    case .matchTwo:
      "Vous êtes deux : si vous dites oui ou peut-être à une chose qui n'est sur aucune liste, "
        + "vous savez que l'autre personne ne l'a pas fait."
    case .matchMany:
      "Ce qui manque dit seulement que tout le monde n'a pas dit oui ou peut-être ; celles et ceux "
        + "qui comparent peuvent en déduire plus."
    case .matchDyads:
      "Si vous et une autre personne vous nommez mutuellement, vous voyez aussi ce que vous "
        + "partagez à deux, chacune sur son propre écran. Pour cela, votre nom voyage avec votre "
        + "réponse. Si l'autre n'y figure pas, c'est qu'elle n'a pas donné votre nom."
    case .matchPass:
      "Passer vaut « pas maintenant » pour tout. Si quelqu'un n'a pas répondu, les deux listes "
        + "sont vides."
    case .matchOnce: "La question n'est posée qu'une fois."
    case .matchListsTwo:
      "Deux listes sont montrées, {whom}, de la même façon : ce à quoi les deux personnes ont dit "
        + "oui, et ce à quoi les deux sont ouvertes. Rien d'autre de vos réponses n'est montré à "
        + "personne."
    }
  }
}
