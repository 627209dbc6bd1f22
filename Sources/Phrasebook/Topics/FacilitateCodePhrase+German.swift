extension FacilitateCodePhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .created: "Die Sitzung ist offen. Ihr Code ist {code}."
    case .stageCode: "Der Code für einen gemeinsamen Bildschirm: "
    case .helperCode: "Der Code für eine Person, die mithilft: "
    case .circleCode: "Der Code von Kreis {number}: "
    case .noInvitation: "Die Einladung hat, wer die Sitzung begonnen hat."
    }
  }
}
