extension FacilitateSignalPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .signals: "Signale: langsamer, {slower}; mehr Zeit, {moreTime}."
    case .nobody: "niemand"
    case .some: "einige"
    case .many: "viele"
    case .note: "Nachricht: "
    case .noteFrom: "Nachricht von {name}: "
    case .noNotes: "Es sind keine Nachrichten gekommen."
    case .callsStand: "Möchte mit einem Menschen sprechen ({key}: erledigt): "
    case .aPair: "ein Duo"
    case .callsSeen: "Erledigt. Der Ruf steht nicht mehr da."
    case .noCalls: "Niemand wartet auf einen Menschen."
    case .noted: "In deiner eigenen Datei notiert."
    case .notKept:
      "Deine Notizen werden nur behalten, wenn die Konsole mit --notes DATEI gestartet wurde."
    }
  }
}
