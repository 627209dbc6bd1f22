import Foundation
import Testing

@Suite("What people are told about their answers, in every language (rules H1, H3, H4)")
struct SentenceTableTests {
  private static let languages = ["en", "de", "es", "fr"]

  @Test("The page in the documents is what the program says (RECORD_GOLDEN=1 writes it)")
  func pageIsCurrent() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../docs/tables/sentences.md").standardizedFileURL
    let page = try Self.page()
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try Data(page.utf8).write(to: file)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == page)
  }

  @Test("Every language says the same numbers in as many lines, and leaves no place empty")
  func sameNumbers() throws {
    for item in try SentenceCase.all() {
      let english = item.text("en")
      for language in Self.languages.dropFirst() {
        let text = item.text(language)
        #expect(Self.numbers(text) == Self.numbers(english), "\(language): \(item.name)")
        #expect(Self.lines(text).count == Self.lines(english).count, "\(language): \(item.name)")
        #expect(text != english && !text.contains("{"), "\(language): \(item.name)")
        #expect(!text.lowercased().contains("anonym"), "\(language): \(item.name)")
      }
    }
  }

  @Test("A language that the program does not speak, or none, is told in English")
  func others() throws {
    for item in try SentenceCase.all() {
      #expect(item.text("nl") == item.text("en") && item.text("") == item.text("en"))
      #expect(item.text("de-CH") == item.text("de"))
    }
  }

  private static func page() throws -> String {
    let introduction = """
      # What people are told about their answers

      A test makes this page and compares it with what the program says. Every case stands in each of
      the program's languages: the sentences above an input, the host's promise, and gates.

      """
    let cases = try SentenceCase.all().map { item in
      let rows = languages.map { "* `\($0)` " + lines(item.text($0)).joined(separator: "<br>") }
      return "\n## \(item.name)\n\n" + rows.joined(separator: "\n") + "\n"
    }
    return introduction + cases.joined()
  }

  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n").map(String.init)
  }

  /// The numbers of a text, sorted.
  private static func numbers(_ text: String) -> [Int] {
    text.split { !$0.isWholeNumber }.compactMap { Int($0) }.sorted()
  }
}
