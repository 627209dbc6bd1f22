extension CommandRoomHelpPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .say: "say TEXTE : des mots à tout le monde ; callback : les binômes reviennent"
    case .door:
      """
      lock verrouille, unlock déverrouille, admit fait entrer, door close ferme pour de bon : la \
      porte
      """
    case .people:
      "people, out LETTRE, seat LETTRE CERCLE : qui est là, faire sortir, placer dans un cercle"
    case .plan: "plan le montre, drop ÉTAPE retire, order NOM, listening changent l'ordre : le plan"
    case .colleagues:
      "aside TEXTE en aparté, handover remet, takeover reprend : avec une personne qui aide"
    case .notes:
      """
      notes, note TEXTE : les notes des personnes ; une note à vous ; \
      seen : un appel a été pris en charge
      """
    case .looking: "invite, status : l'invitation ; où l'on en est"
    }
  }
}
