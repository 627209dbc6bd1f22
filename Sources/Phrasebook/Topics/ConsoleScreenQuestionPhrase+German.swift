extension ConsoleScreenQuestionPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .willSkip:
      "Dieser Schritt, der als nächster käme, entfällt, und mit ihm, was ohne ihn keinen Sinn hat."
    case .willCloseDoor:
      """
      Ab jetzt kann niemand Neues herein, und der Code endet. Wer einen Platz hat, kann \
      wiederkommen.
      """
    case .willHandOver:
      "Dann leitet die Person die Sitzung, die am längsten mithilft, und du hilfst mit."
    case .willCloseRoom: "Das schließt den Raum für alle, sofort."
    case .willDrop: "Dieser Schritt wird aus dem Plan genommen."
    case .willSendOut:
      "Diese Person verliert den Platz und kann nicht wiederkommen. Der Raum erfährt nicht, warum."
    case .willFinish: "Alle Zeilen, die noch warten, werden zurückgehalten; der Schritt ist fertig."
    case .willLeave:
      "Du verlässt die Konsole. attune facilitate --attach holt sie wieder, überall mit deinem Schlüssel."
    case .willJump: "Der Raum geht zu diesem Schritt; der jetzige schließt."
    case .willEnd: "Das beendet die Schritte für alle; der Raum bleibt noch zehn Minuten offen."
    case .yesOrNo: "{yes} tut es, {no} lässt es."
    case .willEndRehearsal: "Du verlässt die Konsole, und damit endet die Probe."
    case .willClose: "Der Schritt schließt für alle."
    case .willWithdraw: "Sie wird aus dem Entwurf genommen, für alle."
    case .willLeaveHost:
      """
      Du verlässt die Konsole; in diesem Programm kommt sie nicht wieder, es läuft aber \
      weiter. Was dann dasteht, sagt dir, wie du die Sitzung wieder leitest: von einem zweiten \
      Terminal aus oder nach Strg-C mit attune host --resume.
      """
    }
  }
}
