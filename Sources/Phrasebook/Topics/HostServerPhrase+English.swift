extension HostServerPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .serving: "Serving at {host} port {port}."
    case .connect: "Facilitators connect with: attune facilitate FILE --server HOST:{port}#PIN"
    case .pin: "The pin is {pin}."
    case .restored: "Restored {session}."
    case .notRestored: "{session} could not be restored: {reason}"
    case .noKeyFile: "No {path} yet: only this computer's own key may make sessions."
    }
  }
}
