import Anonymity
import Phrasebook
import WorkshopProtocol

/// The lines by which people come to a session on a server, in a facilitator's language.
struct ServerLines {
  let server: Invitation
  let phrases: Phrasebook

  /// The line of participants.
  func invitation(code: String) -> [String] {
    lines(phrases(HostRoomPhrase.join), "join", code)
  }

  /// The lines of circles, of a helper, and of a projector.
  func others(_ codes: ServerMessage.Created) -> [String] {
    let circles = codes.circleCodes.enumerated().flatMap { index, code in
      lines(phrases(HostRoomPhrase.circle, ["number": .number(index + 1)]), "join", code)
    }
    let helper = codes.helperCode.map { lines(phrases(HostRoomPhrase.helper), "assist", $0) }
    let stage = codes.stageCode.map { lines(phrases(HostRoomPhrase.stage), "stage", $0) }
    return circles + (helper ?? []) + (stage ?? [])
  }

  private func lines(_ title: String, _ command: String, _ code: String) -> [String] {
    guard let code = JoinCode(parsing: code),
      let link = try? Invitation(
        host: server.host, port: server.port, code: code, pin: server.pin
      ).text
    else { return [] }
    return [title, "  attune \(command) '\(link)'"]
  }
}
