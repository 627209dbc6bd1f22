import ArgumentParser
import Foundation
import Phrasebook

/// The language in which a command speaks.
struct LanguageOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The program's language: en, de, es or fr (default: that of your environment, LANG).",
      valueName: "language"))
  var language: String?

  func validate() throws {
    if let language { try Self.check(language) }
  }

  /// The sentences in the chosen language, else in that of the environment.
  var phrases: Phrasebook { .preferring(language ?? "") }

  /// Refuses a language that is not spoken here.
  static func check(_ tag: String) throws {
    guard Language(tag: tag) == nil else { return }
    let spoken = Language.allCases.map { "\($0.rawValue) (\($0.ownName))" }
    throw ValidationError("--language is one of \(Phrasebook().list(spoken)).")
  }
}

extension Phrasebook {
  /// The language that the environment asks for.
  static var ofEnvironment: Phrasebook {
    Phrasebook(Language(environment: ProcessInfo.processInfo.environment))
  }

  /// A file's language where it is spoken here, else that of the environment.
  static func preferring(_ tag: String) -> Phrasebook {
    Language(tag: tag).map { Phrasebook($0) } ?? .ofEnvironment
  }
}
