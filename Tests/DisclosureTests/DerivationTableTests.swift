import Foundation
import Testing

@Suite("What ordinary steps give away")
struct DerivationTableTests {
  @Test("The table in the documents is what the program does (RECORD_GOLDEN=1 writes it)")
  func tableIsCurrent() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../docs/tables/derivable.md").standardizedFileURL
    let table = DerivationTable.markdown()
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try Data(table.utf8).write(to: file)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == table)
  }
}
