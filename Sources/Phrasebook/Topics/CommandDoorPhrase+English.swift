extension CommandDoorPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .pasteWhole: "Paste the whole line of the invitation, in quotes."
    case .serverForm: "A server is HOST:PORT#PIN."
    case .codeForm: "A code looks like TULIP-42."
    case .badHost: "The invitation names no computer. It looks like 203.0.113.7/TULIP-42."
    case .badPort: "The port in the invitation is a number from 1 to 65535."
    case .badCode:
      "After the computer comes /CODE: five letters and two digits, such as /TULIP-42."
    case .badPin:
      "The part after # has 26 letters and digits. Copy the whole invitation, or leave it out."
    case .codeAlone:
      """
      The code alone does not say where the room is. Paste the whole line of the invitation, or \
      HOST:PORT/CODE.
      """
    case .forParticipants: "That line is for participants."
    case .helpersForm: "The one for helpers has a code of two words, such as HERON-17-MANGO-52."
    case .nothingKnown: "Nothing was known of {host}."
    case .forgotten: "Forgotten. The next invitation decides anew."
    case .tooLarge: "The workshop file is too large for a server."
    case .notHosted: "No session is hosted from here."
    case .giveFile: "Give the workshop's file for an invitation without its link."
    }
  }
}
