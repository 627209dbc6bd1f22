import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite("The table of stages and events")
struct StageTableTests {
  private var path: String {
    let folders = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return "/\(folders)/docs/tables/session-stages.md"
  }

  @Test("docs/tables/session-stages.md says what the session does; RECORD_TABLES=1 writes it anew")
  func table() throws {
    let table = try StageTable.markdown()
    if ProcessInfo.processInfo.environment["RECORD_TABLES"] == "1" {
      try Data(table.utf8).write(to: URL(filePath: path))
    }
    let written = try Data(contentsOf: URL(filePath: path))
    #expect(String(decoding: written, as: UTF8.self) == table)
  }
}
