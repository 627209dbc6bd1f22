import Anonymity
import Testing

@Suite struct ResumeTokenTests {
  @Test func `a token reads back from its text and matches its hash alone`() throws {
    let token = ResumeToken.random()
    #expect(token.text.utf8.count == 43)
    #expect(ResumeToken(text: token.text) == token)
    #expect(token.hash.count == 32)
    #expect(token.matches(hash: token.hash))
    #expect(!token.matches(hash: ResumeToken.random().hash))
    #expect(!token.matches(hash: Array(token.hash.dropLast())))
  }

  @Test func `the hash is the SHA-256 of the bytes`() throws {
    let token = try #require(ResumeToken(text: String(repeating: "A", count: 43)))
    #expect(Array(token.hash.prefix(4)) == [0x66, 0x68, 0x7A, 0xAD])
  }

  @Test(arguments: [
    "", "abc", String(repeating: "A", count: 44), String(repeating: "A", count: 42) + "B",
    String(repeating: "=", count: 43),
  ])
  func `another spelling is refused`(text: String) {
    #expect(ResumeToken(text: text) == nil)
  }

  @Test func `a token does not print itself`() {
    let token = ResumeToken.random()
    #expect(!"\(token)".contains(token.text))
    #expect(!String(reflecting: token).contains(token.text))
  }
}
