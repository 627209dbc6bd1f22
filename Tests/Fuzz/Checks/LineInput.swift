import Anonymity
import WorkshopModel
import WorkshopProtocol

/// Whatever people type and servers say: each typed line brings a wish or a sentence, every message
/// can be sent, and nothing that is printed could steer a terminal.
enum LineInput {
  /// The first byte chooses the screen, the second the step; the rest is a script.
  ///
  /// A line of the script that begins with a brace is what the server says, `#` alone lets time
  /// pass, `#lost` breaks the connection, `#ack` acknowledges; everything else is typed.
  static func complaint(about bytes: [UInt8]) -> String? {
    guard bytes.count > 2 else { return nil }
    var room = ScriptedRoom(screen: bytes[0], step: bytes[1])
    for line in bytes[2...].split(separator: 0x0A, omittingEmptySubsequences: false).prefix(200) {
      if let complaint = room.follow(Array(line)) { return complaint }
    }
    return nil
  }

  /// Codes, invitations and names are read or refused, and read again as they are written.
  static func names(_ typed: String) -> String? {
    if let code = JoinCode(parsing: typed), JoinCode(parsing: code.text) != code {
      return "a code changes when it is written"
    }
    if let invitation = try? Invitation(parsing: typed) {
      guard (try? Invitation(parsing: invitation.text)) == invitation else {
        return "an invitation changes when it is written"
      }
    }
    return nil
  }
}
