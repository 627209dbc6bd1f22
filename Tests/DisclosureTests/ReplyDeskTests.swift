import Disclosure
import Testing
import WorkshopModel

@Suite("Letters to whoever wrote a line (rules T4, D5)")
struct ReplyDeskTests {
  @Test("Only the owner of a line's token is given what was written to its author")
  func sealed() throws {
    var desk = try desk()
    try desk.reply("We hear you.", to: "b", of: step())
    #expect(desk.mail(for: [token(0), token(2), token(99)]).isEmpty)
    let mail = desk.mail(for: [token(99), token(1)])
    #expect(mail.map(\.text) == ["We hear you."] && mail.map(\.kind) == [.reply])
    #expect(mail.map(\.token) == [token(1)])
    #expect(desk.mail(for: [token(1)]) == mail)
  }

  @Test("An author answers what was written to them, and cannot begin")
  func answers() throws {
    var desk = try desk()
    let id = try step()
    #expect(throws: ReplyRefusal.nothingToAnswer) {
      try desk.answer("hello", from: token(0), of: id)
    }
    #expect(throws: ReplyRefusal.unknownLine) { try desk.answer("hello", from: token(9), of: id) }
    try desk.reply("Would you like to talk?", to: "a", of: id)
    try desk.answer("yes\u{1B}[2J, later", from: token(0), of: id)
    let thread = try #require(desk.threads(of: id).first)
    #expect(thread.letter == "a")
    #expect(thread.lines.map(\.text) == ["Would you like to talk?", "yes, later"])
    #expect(thread.lines.map(\.isAuthor) == [false, true])
    #expect(desk.threads(of: try Samples.id("other")).isEmpty)
  }

  @Test("A reason for holding a line back reaches its author until it is taken back")
  func reasons() throws {
    var desk = try desk()
    let id = try step()
    desk.explain(.tooExposed, letter: "a", of: id)
    desk.explain(.cruel, letter: "a", of: id)
    desk.explain(.cruel, letter: "z", of: id)
    let mail = desk.mail(for: [token(0)])
    #expect(mail.map(\.text) == [HoldBackReason.cruel.words()] && mail.first?.kind == .heldBack)
    #expect(desk.threads(of: id).isEmpty)
    desk.explain(nil, letter: "a", of: id)
    #expect(desk.mail(for: [token(0)]).isEmpty)
  }

  @Test("A strike names the lines of that answer once, and is confirmed")
  func strikes() throws {
    var desk = ReplyDesk()
    let id = try step()
    desk.register(["a": token(0), "b": token(0), "c": token(1)], of: id)
    #expect(throws: ReplyRefusal.unknownLine) { try desk.strike(token(5), of: id) }
    #expect(throws: ReplyRefusal.unknownLine) {
      try desk.strike(token(0), of: try Samples.id("other"))
    }
    #expect(try desk.strike(token(0), of: id) == ["a", "b"])
    #expect(try desk.strike(token(0), of: id).isEmpty)
    #expect(desk.mail(for: [token(0)]).map(\.kind) == [.struck, .struck])
    #expect(desk.mail(for: [token(1)]).isEmpty)
  }

  @Test("Letters have bounds, in length and in number")
  func bounds() throws {
    var desk = try desk()
    let id = try step()
    #expect(throws: ReplyRefusal.unknownLine) { try desk.reply("x", to: "z", of: id) }
    #expect(throws: ReplyRefusal.empty) { try desk.reply(" \u{1B}[0m\n ", to: "a", of: id) }
    for text in [
      String(repeating: "a", count: 141),
      String(repeating: "\u{1F468}\u{200D}\u{1F469}", count: 80),
    ] {
      #expect(throws: ReplyRefusal.tooLong) { try desk.reply(text, to: "a", of: id) }
    }
    for number in 0..<ReplyDesk.mostLetters {
      try desk.reply("\(number)", to: "a", of: id)
      try desk.answer("\(number)", from: token(0), of: id)
    }
    #expect(throws: ReplyRefusal.tooMany) { try desk.reply("x", to: "a", of: id) }
    #expect(throws: ReplyRefusal.tooMany) { try desk.answer("x", from: token(0), of: id) }
  }

  @Test("A mail holds what fits; what was left over comes with the next")
  func room() throws {
    var desk = try desk()
    let id = try step()
    let quotes = String(repeating: "\"", count: 140)
    for letter in ["a", "b", "c"] {
      for _ in 0..<ReplyDesk.mostLetters { try desk.reply(quotes, to: letter, of: id) }
    }
    let tokens = (0..<8).map { token(UInt64($0)) }
    var seen: [AnswerToken: Int] = [:]
    for _ in 0..<5 {
      let mail = desk.mail(for: tokens)
      let bytes = mail.reduce(0) { $0 + 2 * $1.text.utf8.count + 180 }
      #expect(bytes <= 4_096 && !mail.isEmpty)
      for letter in mail { seen[letter.token, default: 0] += 1 }
    }
    #expect(tokens.prefix(3).allSatisfy { seen[$0, default: 0] >= ReplyDesk.mostLetters })
  }

  @Test("Nothing that was written prints itself")
  func silent() throws {
    var desk = try desk()
    let id = try step()
    try desk.reply("canary", to: "a", of: id)
    try desk.answer("canary", from: token(0), of: id)
    let things: [Any] = [desk, desk.mail(for: [token(0)]), desk.threads(of: id)]
    for thing in things {
      #expect(!"\(thing) \(String(reflecting: thing))".contains("canary"))
      var dumped = ""
      dump(thing, to: &dumped)
      #expect(!dumped.contains("canary"))
    }
  }

  private func step() throws -> StepID { try Samples.id("a-step") }

  private func token(_ number: UInt64) -> AnswerToken { AnswerToken(high: 1, low: number) }

  private func desk() throws -> ReplyDesk {
    var desk = ReplyDesk()
    desk.register(["a": token(0), "b": token(1), "c": token(2)], of: try step())
    return desk
  }
}
