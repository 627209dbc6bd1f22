import ArgumentParser
import Disclosure
import Foundation
import Phrasebook
import SessionScreens
import TerminalClient

/// The phrases that the care card looks for: one's own list of a language, else the shipped one.
enum CarePhrases {
  /// Where one's own list of a language stands.
  static func path(_ language: String, _ state: StateOptions) -> String {
    state.file("care-phrases.\(language).txt")
  }

  /// The checks with each language's list; `own` is the language of this person's own screen.
  ///
  /// Whether words point to someone is asked at a terminal only: a script that writes lines into a
  /// pipe would take the question for its next prompt, and every capital letter may raise it.
  static func checks(_ state: StateOptions, own: Language) throws -> WordChecks {
    let texts = try CareList.languages.compactMap { language -> String? in
      let path = path(language, state)
      let hasOwn = FileManager.default.fileExists(atPath: path)
      return hasOwn ? try readText(path) : CareList.shippedText(language)
    }
    let checks = WordChecks.local(
      CareList(texts.map(CareList.init(text:))), language: own.rawValue)
    guard isatty(0) != 1 else { return checks }
    return WordChecks(soundsHeavy: checks.soundsHeavy, withoutPeople: { _, _ in nil })
  }
}

/// `attune phrases`: the list behind the care card, to read and to change.
struct PhrasesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "phrases",
    abstract: "Print the phrases at which the program asks before it sends, to read and to change.",
    discussion: """
      The check runs on your own computer, tells nobody, blocks nothing, and misses things. \
      To change a language's list, save it in the state folder as care-phrases.LANGUAGE.txt, one \
      phrase a line. 'attune join --no-care-card' leaves the check out.
      """)

  @Option(help: "The list's language: \(CareList.languages.joined(separator: ", ")).")
  var language = "en"

  @OptionGroup var state: StateOptions

  func run() async throws {
    try await reporting {
      let own = CarePhrases.path(language, state)
      if FileManager.default.fileExists(atPath: own) { return say(try readText(own)) }
      guard let text = CareList.shippedText(language) else {
        throw Failure(
          CommandStoredPhrase.noList,
          [
            "language": .text(language),
            "languages": .text(CareList.languages.joined(separator: ", ")),
          ], hint: CommandStoredPhrase.lists, code: .missingFile)
      }
      say(text)
    }
  }
}
