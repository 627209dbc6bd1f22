extension FacilitateCodePhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .created: "La sesión está abierta. Su código es {code}."
    case .stageCode: "El código para una pantalla compartida: "
    case .helperCode: "El código para alguien que ayuda: "
    case .circleCode: "El código del círculo {number}: "
    case .noInvitation: "La invitación la tiene quien empezó la sesión."
    }
  }
}
