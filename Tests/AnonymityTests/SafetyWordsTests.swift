import Anonymity
import Testing

@Suite struct SafetyWordsTests {
  @Test func `the list has 2,048 words that differ in their first four letters`() {
    #expect(SafetyWords.list.count == 2_048)
    #expect(Set(SafetyWords.list.map { $0.prefix(4) }).count == 2_048)
    #expect(SafetyWords.list == SafetyWords.list.sorted())
    #expect(SafetyWords.list.allSatisfy { (4...8).contains($0.utf8.count) })
    #expect(SafetyWords.list.allSatisfy { $0.utf8.allSatisfy { (0x61...0x7A).contains($0) } })
  }

  @Test func `words and digits are the same 44 bits`() {
    let words = SafetyWords(bits: 0b00000000000_00000000001_11111111111_10000000000 << 20)
    #expect(words.words == [0, 1, 2_047, 1_024].map { SafetyWords.list[$0] })
    #expect(words.digits == "0001 0002 2048 1025")
  }

  @Test func `the same key and code give the same words, and another code others`() throws {
    let key = [UInt8](repeating: 5, count: 32)
    let tulip = try #require(JoinCode(parsing: "TULIP-42"))
    let otter = try #require(JoinCode(parsing: "OTTER-42"))
    let words = try SafetyWords(keyHash: key, code: tulip)
    #expect(try SafetyWords(keyHash: key, code: tulip) == words)
    #expect(try SafetyWords(keyHash: key, code: otter) != words)
    #expect(words.digits == "0627 2014 0271 0376")
  }
}
