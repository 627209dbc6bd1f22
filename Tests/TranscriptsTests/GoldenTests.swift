import Foundation
import Phrasebook
import Testing
import Transcripts
import WorkshopModel

@Suite("Transcripts, word for word (RECORD_GOLDEN=1 writes them)")
struct GoldenTests {
  @Test("Markdown")
  func markdown() throws {
    try Golden.expect(MarkdownTranscript.text(SampleRecord.small()), "transcript.md")
  }

  @Test("Markdown in the session's language", arguments: ["de", "es", "fr"])
  func markdown(in language: String) throws {
    let record = try SampleRecord.small(language)
    try Golden.expect(MarkdownTranscript.text(record), "transcript.\(language).md")
  }

  @Test("A page says in which language it is, and JSON is the same in each")
  func languageOfPage() throws {
    let record = try SampleRecord.small("de")
    #expect(HTMLTranscript.text(record).contains("<html lang=\"de\">"))
    #expect(JSONTranscript.text(record) == (try JSONTranscript.text(SampleRecord.small())))
  }

  @Test("The README of tables explains the format's names in the session's language")
  func readme() throws {
    let files = try CSVTranscript.files(SampleRecord.small("de"))
    #expect(files[0].text.contains("choice (Auswahl)") && files[0].text.contains("few or none (w"))
    #expect(files.dropFirst().allSatisfy { !$0.text.contains("Auswahl") })
  }

  @Test("What people said of a session is headed in its language")
  func feedback() {
    let page = MarkdownTranscript.feedback(
      [.notShown("\u{BF}Ritmo?")], workshop: "Taller", phrases: Phrasebook(.spanish))
    #expect(page == "# Comentarios: Taller\n\n\u{BF}Ritmo? \u{2013} No se mostr\u{F3}.\n")
  }

  @Test("JSON")
  func json() throws {
    try Golden.expect(JSONTranscript.text(SampleRecord.small()), "transcript.json")
  }

  @Test("HTML")
  func html() throws {
    try Golden.expect(HTMLTranscript.text(SampleRecord.small()), "transcript.html")
  }

  @Test("CSV, all files in a row")
  func csv() throws {
    let files = try CSVTranscript.files(SampleRecord.small())
    try Golden.expect(files.map { "== \($0.name)\n\($0.text)" }.joined(), "transcript.csv.txt")
  }
}

/// Files that hold what a text was when somebody last looked at it.
enum Golden {
  static func expect(_ text: String, _ name: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Golden").appending(path: name)
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    #expect(Data(text.utf8) == (try Data(contentsOf: file)))
  }
}
