extension ConsoleScreenQuestionPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .willSkip:
      "Cette étape, qui viendrait ensuite, est sautée, avec celles qui n'ont pas de sens sans elle."
    case .willCloseDoor:
      "Personne de nouveau ne peut plus entrer et le code prend fin. Qui a une place peut revenir."
    case .willHandOver:
      "La personne qui aide depuis le plus longtemps tient alors la séance, et vous aidez."
    case .willCloseRoom: "Cela ferme la salle pour tout le monde, tout de suite."
    case .willDrop: "Cette étape est retirée du plan."
    case .willSendOut:
      "Cette personne perd sa place et ne peut revenir. La salle n'apprend pas pourquoi."
    case .willFinish: "Toutes les lignes en attente sont retenues, et l'étape est conclue."
    case .willLeave:
      "Vous quittez la console. attune facilitate --attach la reprend, partout où est votre clé."
    case .willJump: "La salle va à cette étape ; l'étape en cours se ferme."
    case .willEnd:
      "Cela termine les étapes pour tout le monde ; la salle reste ouverte dix minutes de plus."
    case .yesOrNo: "{yes} le fait, {no} n'en fait rien."
    case .willEndRehearsal: "Vous quittez la console, et la répétition se termine avec elle."
    case .willClose: "L'étape se ferme pour toute la salle."
    case .willWithdraw: "Elle est retirée du brouillon, pour tout le monde."
    case .willLeaveHost:
      """
      Vous quittez la console, qui ne revient pas dans ce programme ; lui continue. Ce qui \
      s'affiche alors dit comment tenir de nouveau la séance : depuis un autre terminal, ou \
      après Ctrl-C avec attune host --resume.
      """
    }
  }
}
