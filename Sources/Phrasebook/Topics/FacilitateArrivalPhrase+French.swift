extension FacilitateArrivalPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .ready: "Vous avez la console. Tapez help pour voir tout ce qui peut être tapé."
    case .helperReady:
      """
      Vous aidez dans cette séance. Tapez help pour voir ce que vous pouvez faire ; les réponses \
      ne vous sont pas montrées.
      """
    case .membersReady:
      """
      Ce sont les membres qui mènent cette salle, et cette console n'en voit pas plus qu'eux. \
      Pour participer, entrez depuis un second terminal ; qui y tape time garde le temps.
      """
    case .nowFacilitator:
      "Vous tenez maintenant la séance, avec tous les mots de la console. Tapez help pour les voir."
    case .nowHelper:
      """
      Vous aidez maintenant ; quelqu'un d'autre tient la séance. Tapez help pour voir ce que \
      vous pouvez faire.
      """
    case .notForHelpers:
      "Cela revient à qui tient la séance. Tapez help pour voir ce que vous pouvez faire en aidant."
    case .rehearsal: "Ceci est une répétition ; des personnes peuvent être simulées."
    case .session: "Séance : "
    case .detached: "Vous avez quitté la console. La salle attend que quelqu'un la tienne."
    case .rehearsalLeft: "Vous avez quitté la console ; la répétition se termine avec elle."
    }
  }
}
