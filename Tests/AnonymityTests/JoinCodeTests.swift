import Anonymity
import Testing
import WorkshopModel

@Suite struct JoinCodeTests {
  @Test(arguments: ["TULIP-42", "tulip-42", " Tulip 42 ", "tulip42", "t u l i p 4 2", "TULIP–42"])
  func `a code is read however people type it`(typed: String) throws {
    #expect(JoinCode(parsing: typed)?.text == "TULIP-42")
  }

  @Test(arguments: [
    "", "TULIP", "TULIP-4", "TULIPS-42", "TUL1P-42", "TULIP-4x", "ÄPFEL-42", "42-TULIP",
  ])
  func `what is not five letters and two digits is refused`(typed: String) {
    #expect(JoinCode(parsing: typed) == nil)
  }

  @Test func `every word is five plain capitals, and there are enough of them`() {
    #expect(JoinCode.words.count >= 256)
    #expect(Set(JoinCode.words).count == JoinCode.words.count)
    #expect(JoinCode.words.contains("TULIP"))
    for word in JoinCode.words { #expect(JoinCode(parsing: word + "42")?.text == "\(word)-42") }
  }

  @Test func `a drawn code reads back as itself`() {
    for _ in 0..<200 {
      let code = JoinCode.random()
      #expect(JoinCode(parsing: code.text) == code)
    }
  }
}

@Suite struct DrawnIdentifiersTests {
  @Test func `tokens and draws differ`() {
    #expect(AnswerToken.random() != AnswerToken.random())
    #expect(Draw.secure() != Draw.secure())
  }

  @Test func `a seat's label avoids those taken`() {
    var generator = Counting()
    let taken: Set<SeatID> = [SeatID(label: 1), SeatID(label: 2)]
    #expect(SeatID.random(avoiding: taken, using: &generator) == SeatID(label: 3))
  }

  private struct Counting: RandomNumberGenerator {
    var last: UInt64 = 0
    mutating func next() -> UInt64 {
      last += 1
      return last
    }
  }
}
