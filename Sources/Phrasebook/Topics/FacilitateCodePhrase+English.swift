extension FacilitateCodePhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .created: "The session is open. Its code is {code}."
    case .stageCode: "The code for a shared screen: "
    case .helperCode: "The code for a colleague who helps: "
    case .circleCode: "The code of circle {number}: "
    case .noInvitation: "The invitation is with whoever started the session."
    }
  }
}
