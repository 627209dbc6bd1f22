import SessionStore
import Testing

/// A state folder that is open to others still keeps its files to itself.
@Suite struct FileModeTests {
  @Test func `the database and the files beside it are their owner's alone`() throws {
    let directory = try TemporaryDirectory()
    let journal = try Journal(
      directory: directory.path, settings: Journal.Settings(today: { 100 }))
    try journal.create("one", header: [])
    try journal.append(try Sample.facts(), to: "one")
    for ending in ["", "-wal", "-shm"] {
      #expect(TestFile.mode(of: "\(directory.path)/store.sqlite\(ending)") == 0o600, "\(ending)")
    }
  }
}
