extension FacilitateArrivalPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .ready: "Du hast die Konsole. Mit help siehst du alles, was du tippen kannst."
    case .helperReady:
      """
      Du hilfst in dieser Sitzung. Mit help siehst du, was du dabei tun kannst; die Antworten \
      siehst du nicht.
      """
    case .membersReady:
      """
      Diesen Raum leiten die Mitglieder selbst, und diese Konsole sieht nicht mehr als sie. Um \
      mitzumachen, tritt von einem zweiten Terminal aus bei; wer dort time tippt, achtet auf die \
      Zeit.
      """
    case .nowFacilitator:
      "Du leitest jetzt die Sitzung, mit allen Wörtern der Konsole. Mit help siehst du sie alle."
    case .nowHelper:
      """
      Du hilfst jetzt; jemand anderes leitet die Sitzung. Mit help siehst du, was du dabei tun \
      kannst.
      """
    case .notForHelpers:
      """
      Das ist für die Person, die die Sitzung leitet. Mit help siehst du, was du beim Helfen tun \
      kannst.
      """
    case .rehearsal: "Das ist eine Probe; Menschen können simuliert sein."
    case .session: "Sitzung: "
    case .detached: "Du hast die Konsole verlassen. Der Raum wartet, bis jemand ihn leitet."
    case .rehearsalLeft: "Du hast die Konsole verlassen; damit endet die Probe."
    }
  }
}
