extension HonestOpenPhrase {
  package var french: String {
    switch self {
    case .roundSpoken: "Vous parlez : toutes les personnes présentes vous entendent."
    case .roundSpokenInCircle: "Vous parlez : toutes les personnes de votre cercle vous entendent."
    case .roundSpokenInPair: "Vous parlez : toutes les personnes de votre binôme vous entendent."
    case .roundTurns: "Chaque écran montre à qui c'est le tour."
    case .roundPass: "Passer se voit comme la fin de votre tour."
    case .roundTyped: "Votre ligne est montrée {whom} aussitôt, avec votre nom."
    case .roundTypedNameless: "Votre ligne est montrée {whom} aussitôt, sans nom, une à la fois."
    case .draft: "Une ligne que vous proposez est montrée {whom} aussitôt, avec votre nom."
    case .draftNameless: "Une ligne que vous proposez est montrée {whom} aussitôt, sans nom."
    case .draftAdopted:
      "Une ligne est adoptée si personne ne s'y oppose et si au moins deux personnes disent oui."
    case .ballot:
      "Montré {whom} après la clôture : combien ont dit oui, combien peuvent vivre avec, et si "
        + "la ligne est adoptée. Qui s'y oppose, qui la changerait et qui passe n'est pas montré."
    case .ballotFew: "Vous êtes peu : une partie peut se déduire en comptant."
    case .closingConsent:
      "Personne ne voit ce que vous choisissez. Le compte rendu ne contient ce qui a été montré "
        + "que si tout le monde dit oui ; sinon il contient seulement les accords adoptés, comme "
        + "lorsque la question n'est pas posée."
    }
  }
}
