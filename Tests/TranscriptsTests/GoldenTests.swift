import Foundation
import Testing
import Transcripts
import WorkshopModel

@Suite("Transcripts, word for word (RECORD_GOLDEN=1 writes them)")
struct GoldenTests {
  @Test("Markdown")
  func markdown() throws {
    try Golden.expect(MarkdownTranscript.text(SampleRecord.small()), "transcript.md")
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
