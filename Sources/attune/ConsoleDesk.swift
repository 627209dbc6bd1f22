import Anonymity
import Foundation
import Phrasebook
import SessionScreens
import SessionStore
import TerminalClient
import Transcripts
import WorkshopModel
import WorkshopProtocol

/// What a facilitator's console does outside of its session.
enum ConsoleDesk {
  /// A desk with the way to the invitation, and perhaps a key and a file for notes.
  static func make(
    key: FacilitatorKey?, notes: String?, phrases: Phrasebook,
    invitation: @escaping @Sendable (String) -> [String]
  ) -> ConsoleClient.Desk {
    var desk = ConsoleClient.Desk { challenge, exporter in
      key.flatMap { key in
        (try? key.sign(challenge: challenge, exporter: exporter)).map {
          .prove(publicKey: key.publicKey.text, signature: $0)
        }
      }
    }
    desk.invitation = invitation
    desk.isTaken = { NewFile.isTaken($0) }
    desk.export = { format, path, record in
      guard let decoded = try? TranscriptRecordCodec.decode(record) else {
        return phrases(CommandFilePhrase.noRecord)
      }
      let home = ProcessInfo.processInfo.environment["HOME"]
      let path = ExportName.expanded(path, home: home)
      do {
        try TranscriptWriter.write(decoded, as: format, to: path)
        return nil
      } catch let failure as Failure {
        return failure.text(in: phrases)
      } catch {
        return phrases(CommandFilePhrase.cannotWrite, ["path": .text(path)])
      }
    }
    if let notes { desk.keepNote = { append($0, to: notes) } }
    return desk
  }

  private static func append(_ note: String, to path: String) -> Bool {
    let file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard file >= 0 else { return false }
    defer { close(file) }
    let bytes = Array((note + "\n").utf8)
    return bytes.withUnsafeBytes { Foundation.write(file, $0.baseAddress, $0.count) } == bytes.count
  }
}
