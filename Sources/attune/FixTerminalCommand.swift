import ArgumentParser
import Foundation
import Phrasebook
import TerminalKit

/// `attune fix-terminal`: puts a terminal right after a program that was killed.
struct FixTerminalCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fix-terminal",
    abstract: "Put this terminal right after a program that was killed on its full screen.",
    discussion: """
      A program that is killed with kill -9 cannot give the terminal back. If you see no letters as \
      you type, type this all the same and press Enter, or press Ctrl-J if Enter does nothing.
      """)

  @OptionGroup var language: LanguageOptions

  func run() async throws {
    try await reporting(in: language.phrases) {
      guard isatty(1) == 1 else {
        throw Failure(CommandScreenPhrase.notRepaired, code: .badData)
      }
      _ = TerminalDriver.repairLine()
      writeAll(TerminalModes.repair.utf8, to: 1)
      say(language.phrases(CommandScreenPhrase.repaired))
    }
  }
}
