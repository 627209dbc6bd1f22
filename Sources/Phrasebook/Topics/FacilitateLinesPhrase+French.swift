extension FacilitateLinesPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .waiting:
      """
      {count} {count:ligne attend|lignes attendent}. {count:Elle reste couverte|Elles restent \
      couvertes} jusqu'à ce que vous tapiez read ; regardez d'abord qui voit votre écran.
      """
    case .line: "{letter} ({state}) : "
    case .none: "Aucune ligne n'attend."
    case .of: "Lignes de : "
    case .isWaiting: "en attente"
    case .isHeld: "retenue"
    case .isReleased: "montrée"
    case .mayNeedCare: ", demande peut-être de l'attention"
    case .mayPoint: ", désigne peut-être quelqu'un"
    case .mayKeep: ", peut être gardée"
    case .needsCare:
      """
      Une ligne demande peut-être de l'attention et est retenue : offer LETTRE la reprend, reply \
      LETTRE TEXTE écrit à qui l'a écrite. La vérification ne cherche que quelques expressions \
      et en laisse passer.
      """
    case .noSuchWords: "Aucune ligne en attente avec cette lettre ne contient ces mots."
    }
  }
}
