extension GateReachPhrase {
  package var french: String {
    switch self {
    case .signed:
      """
      Certaines réponses sont montrées avec votre nom ; vous confirmez chacune d'elles. Là, passer \
      se voit au nom qui manque.
      """
    case .pairWriting: "Ce que vous écrivez en binôme n'arrive qu'à ce binôme."
    case .ownScreen: "Certaines réponses restent sur votre propre écran."
    case .known:
      "Vous vous connaissez : sans nom ne veut pas dire méconnaissable. Chaque écran dit qui "
        + "pourrait savoir."
    case .strangers:
      "Chaque écran dit avec combien de personnes votre réponse est mélangée, avant que vous "
        + "l'envoyiez."
    case .draft:
      "Une ligne proposée est adoptée si personne ne s'y oppose et si au moins deux personnes "
        + "disent oui ; combien, c'est montré ; qui s'y oppose, non. À peu de monde, cela peut se "
        + "déduire en comptant."
    case .open:
      "Les tours de parole et les brouillons sont ouverts : tout le monde entend ou lit ce que "
        + "vous apportez, tel que vous l'apportez, avec votre nom."
    case .openNameless:
      "Les tours de parole et les brouillons sont ouverts : tout le monde entend ou lit ce que "
        + "vous apportez, tel que vous l'apportez, sans nom."
    case .circleSteps:
      "Certaines étapes sont pour votre cercle seulement : elles ne sont montrées à personne "
        + "d'autre, ni à la personne qui anime."
    case .pairSteps:
      "Certaines étapes sont pour votre binôme seulement : elles ne sont montrées à personne "
        + "d'autre, ni à la personne qui anime."
    }
  }
}
