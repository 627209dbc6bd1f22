extension ConsoleByKeyPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .ready: "Vous avez la console. ? montre toutes les touches."
    case .helperReady:
      "Vous aidez dans cette séance. ? montre les touches ; les réponses ne vous sont pas montrées."
    case .nowFacilitator:
      "Vous tenez maintenant la séance, avec toutes les touches de la console. ? les montre."
    case .nowHelper:
      "Vous aidez maintenant ; quelqu'un d'autre tient la séance. ? montre les touches."
    case .notForHelpers: "Cela revient à qui tient la séance. ? montre les touches de qui aide."
    case .noStep: "Aucune étape n'est encore ouverte. o ouvre la première."
    case .held: "La salle est en pause ; les horloges sont arrêtées. Espace reprend."
    case .waiting:
      """
      {count} {count:ligne attend, couverte|lignes attendent, couvertes}. l y mène ; regardez \
      d'abord qui voit votre écran.
      """
    case .needsCare:
      """
      Une ligne demande peut-être de l'attention et est retenue : parmi les lignes, o la reprend \
      et w écrit à qui l'a écrite. La vérification ne cherche que quelques expressions et en \
      laisse passer.
      """
    case .letters: "y y mène ; regardez d'abord qui voit votre écran."
    case .proposal: "Sans {names}, vous finiriez à l'heure : f d en retire une."
    case .consentFirst:
      """
      Avant de terminer : a c demande à chaque personne si le compte rendu peut être exporté. \
      Sinon seuls les accords adoptés le sont.
      """
    case .after: "Les étapes sont terminées. La salle reste ouverte {time} ; E n la ferme."
    case .afterWithContacts:
      """
      Les étapes sont terminées. La salle reste ouverte {time}, avec les contacts de soutien sur \
      chaque écran ; E n la ferme.
      """
    case .wholeInvitation: "L'invitation entière, à envoyer : i la montre."
    case .back:
      "La séance est de retour, en pause. Appuyez sur Espace quand tout le monde est revenu."
    }
  }
}
