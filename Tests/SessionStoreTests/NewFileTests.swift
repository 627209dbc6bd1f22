import SessionStore
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A transcript is written whole under a free name, or nothing is.
@Suite struct NewFileTests {
  private let directory: TemporaryDirectory
  private let words = Array("what was shown".utf8)

  init() throws { directory = try TemporaryDirectory() }

  private func path(_ name: String) -> String { directory.path + "/" + name }

  @Test func `a new file is its owner's alone, and nothing else is left or touched`() throws {
    try TestFile.write([1], to: path("out.md.new"))
    try NewFile.write(words, to: path("out.md"))
    #expect(directory.files == [path("out.md"): words, path("out.md.new"): [1]])
    #expect(TestFile.mode(of: path("out.md")) == 0o600)
  }

  @Test func `a file, a folder and a link that leads nowhere are there already`() throws {
    try TestFile.write([1], to: path("file"))
    try TestFile.makeDirectory(path("folder"), mode: 0o700)
    try #require(symlink(path("nowhere"), path("link")) == 0)
    for name in ["file", "folder", "link"] {
      #expect(NewFile.isTaken(path(name)), "\(name)")
      #expect(throws: NewFile.Problem.isThere) { try NewFile.write(words, to: path(name)) }
      #expect(throws: NewFile.Problem.isThere) { try NewFile.makeFolder(path(name)) }
    }
    #expect(!NewFile.isTaken(path("nowhere")))
    #expect(!directory.contains(words))
    #expect(TestFile.read(path("file")) == [1])
  }

  @Test func `tables stay together, or none of them stays`() throws {
    try NewFile.write([("a.csv", words), ("b.csv", [2])], intoFolder: path("tables"))
    #expect(directory.files == [path("tables/a.csv"): words, path("tables/b.csv"): [2]])
    #expect(throws: NewFile.Problem.isThere) {
      try NewFile.write([("c.csv", words)], intoFolder: path("tables"))
    }
    #expect(throws: NewFile.Problem.notWritable) {
      try NewFile.write([("a.csv", words), ("none/b.csv", [2])], intoFolder: path("half"))
    }
    #expect(!NewFile.isTaken(path("half")))
  }
}
