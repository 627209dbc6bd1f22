import Disclosure
import Testing
import WorkshopModel

@Suite("Text of an answer is made safe before anybody sees it")
struct HostileAnswerTests {
  @Test("Escape sequences, bidirectional controls and line breaks do not reach a view")
  func cleans() {
    let hostile = "so\u{1B}]0;pwned\u{07}up\u{1B}[2J \u{202E}is\u{9B}31m fine\nnext"
    #expect(AnswerRules.line(hostile, limit: 80) == "soup is fine next")
  }

  @Test("Only what is left is measured, and too long stays too long")
  func measures() {
    #expect(AnswerRules.line("\u{1B}[31mabcd", limit: 4) == "abcd")
    #expect(AnswerRules.line("abcde", limit: 4) == nil)
    #expect(AnswerRules.line("\u{1B}[0m", limit: 4) == nil)
  }
}
