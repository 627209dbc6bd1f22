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

@Suite struct HelperCodeTests {
  @Test(arguments: [
    "HERON-17-MANGO-52", "heron17mango52", " heron 17  mango 52", "HERON-17 MANGO–52",
  ])
  func `a helper's code is two words with their numbers, however people type it`(
    typed: String
  ) throws {
    let code = try #require(JoinCode(parsing: typed))
    #expect(code.text == "HERON-17-MANGO-52")
    #expect(code.groups == 2)
  }

  @Test(arguments: [
    "HERON-17-MANGO", "HERON-17-52-MANGO", "HERON-MANGO-17-52", "HERON-17-MANGO-52-OTTER-33",
    "HERON-17-MANGO-5", "HERON-1-MANGO-522",
  ])
  func `half a group, or a third one, is refused`(typed: String) {
    #expect(JoinCode(parsing: typed) == nil)
  }

  @Test func `a drawn code has as many groups as it was asked for, one or two`() throws {
    for _ in 0..<100 {
      let code = JoinCode.random(groups: 2)
      #expect(code.groups == 2)
      #expect(JoinCode(parsing: code.text) == code)
      #expect(JoinCode.random().groups == 1)
    }
    #expect(JoinCode.random(groups: 9).groups == 2)
    #expect(JoinCode.random(groups: 0).groups == 1)
  }

  @Test func `an invitation carries a helper's code as any other`() throws {
    let invitation = try Invitation(parsing: "attune://example.org/heron-17-mango-52")
    #expect(invitation.code.text == "HERON-17-MANGO-52")
    #expect(try Invitation(parsing: invitation.text) == invitation)
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
