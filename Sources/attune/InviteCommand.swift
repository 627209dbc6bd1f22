import ArgumentParser
import Foundation
import Phrasebook

/// `attune invite`: the text to send out.
struct InviteCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "invite",
    abstract: "Print the invitation of the session that is hosted, or of a file before it is.")

  @Argument(help: "A workshop file, before it is hosted: all but the link.", completion: .file())
  var file: String?

  @Option(help: "The room, where the file is for several.")
  var room: String?

  @Option(help: "With a file: a language of its texts.")
  var language = ""

  @OptionGroup var state: StateOptions

  func run() async throws {
    try await reporting(in: .preferring(language)) {
      guard let file else {
        guard let text = try? readText(state.file(InvitationFile.name)) else {
          throw Failure(
            CommandDoorPhrase.notHosted, hint: CommandDoorPhrase.giveFile, code: .missingFile)
        }
        return say(text.trimmingCharacters(in: .newlines))
      }
      var choice = try RoomChoice(file: file, room: room)
      try choice.set(language: language)
      let text = InvitationText(
        workshop: choice.workshop, room: choice.room, isRehearsal: false, code: "", pin: "",
        addresses: [], certificatePEM: "", language: choice.language)
      for line in text.lines { say(line) }
    }
  }
}

/// The invitation of the session that is hosted, for `attune invite` beside it.
enum InvitationFile {
  static let name = "invitation.txt"

  /// Writes it for as long as the session is hosted.
  static func write(_ lines: [String], _ state: StateOptions) {
    let text = lines.joined(separator: "\n") + "\n"
    try? writePrivate(Array(text.utf8), to: state.file(name))
  }

  /// The session is not hosted any more.
  static func remove(_ state: StateOptions) { unlink(state.file(name)) }
}
