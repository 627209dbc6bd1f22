extension AskingPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .pair:
      "Vous serez en binôme dans un instant. Ce que vous taperez alors n'ira qu'à l'autre personne."
    case .reflect:
      "Ceci est pour vous seulement. Ce que vous tapez n'est ni envoyé ni gardé ; cela reste "
        + "sur votre propre écran. Vous pouvez aussi le penser plutôt que le taper."
    case .feedback: "Une question après l'autre."
    case .feedbackOrPass: "Une question après l'autre, ou p pour passer sur toutes."
    case .question: "Question {number} sur {count} : {text}"
    case .questionNumber: "Tapez un nombre de {low} à {high}, ou skip pour la suivante."
    case .questionText: "Tapez une ligne de {limit} caractères au plus, ou skip pour la suivante."
    case .keep:
      "Tapez keep si le compte rendu peut garder votre réponse ; sinon, il ne la garde pas."
    case .numbersMean: "Les nombres signifient : {meaning}"
    case .firstNumber: "Premier nombre : {low} est {first}, {high} est {last}."
    case .secondNumber: "Second nombre : {low} est {first}, {high} est {last}."
    case .audience: "Qui voit cela : {audience}"
    case .slash: "Ici, vos mots pour garder le temps commencent par /, comme /next."
    }
  }
}
