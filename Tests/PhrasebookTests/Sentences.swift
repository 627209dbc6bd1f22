import Foundation
import Phrasebook
import Testing

/// One sentence of the phrase book in one language.
struct Sentence: Sendable, CustomTestStringConvertible {
  let topic: String
  let key: String
  let language: Language
  let text: String
  let english: String

  /// Such as `RoomPhrase.held`.
  var name: String { "\(topic).\(key)" }
  var testDescription: String { "\(name) in \(language.ownName)" }
  var template: PhraseTemplate { PhraseTemplate(text) }

  /// Every sentence of every topic in every language.
  static let all: [Sentence] = PhraseTopics.all.flatMap { of($0) }

  /// The sentences in one language.
  static func all(in language: Language) -> [Sentence] { all.filter { $0.language == language } }

  private static func of<Key: PhraseKey>(_ topic: Key.Type) -> [Sentence] {
    Key.allCases.flatMap { key in
      Language.allCases.map { language in
        Sentence(
          topic: "\(topic)", key: key.rawValue, language: language, text: key.text(in: language),
          english: key.english)
      }
    }
  }
}

/// The sources that the tests read.
enum Sources {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Sources").standardizedFileURL

  /// The names of the topics that have a file.
  static func topics() throws -> [String] {
    let place = folder.appending(path: "Phrasebook/Topics").path
    return try FileManager.default.contentsOfDirectory(atPath: place)
      .filter { $0.hasSuffix(".swift") && !$0.contains("+") }
      .map { String($0.dropLast(".swift".count)) }.sorted()
  }

  /// The words that follow a dot in the sources outside of the topics.
  static func members() -> Set<Substring> {
    var members: Set<Substring> = []
    let files = FileManager.default.enumerator(atPath: folder.path)
    while let path = files?.nextObject() as? String {
      guard path.hasSuffix(".swift"), !path.hasPrefix("Phrasebook/Topics/"),
        let text = try? String(contentsOf: folder.appending(path: path), encoding: .utf8)
      else { continue }
      for match in text.matches(of: /\.([a-z]\w*)/) { members.insert(match.output.1) }
    }
    return members
  }
}
