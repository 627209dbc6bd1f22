import Testing
import WorkshopModel
import WorkshopProtocol

@Suite("A mailbox shows nothing by the length of its lines")
struct MailTests {
  private let step: StepID
  private let token = AnswerToken(high: .max, low: .max)

  init() throws { step = try #require(StepID(String(repeating: "x", count: 48))) }

  /// A text with as many characters and bytes as a letter may have, and as many escapes.
  private var longest: String {
    (0..<WireLimits.mailGraphemes).map { index in
      #"""# + String(repeating: "\u{301}", count: index < 90 ? 2 : 1)
    }.joined()
  }

  @Test("the longest letter is as long as the bounds say")
  func bounds() {
    #expect(longest.count == WireLimits.mailGraphemes)
    #expect(longest.utf8.count == WireLimits.mailBytes)
  }

  @Test("with eight tokens and the longest letter a client's mail fits into the shortest line")
  func longestFits() throws {
    let letter = ClientMessage.Letter(step: step, token: token, text: longest, isStrike: true)
    let tokens = Array(repeating: token, count: WireLimits.mailTokens)
    let said: [ClientMessage] = [
      .mail(.init(tokens: tokens, letter: letter)), .mail(.init(tokens: tokens)),
      .mail(.init(tokens: [])),
    ]
    for message in said {
      let line = try ClientMessageCodec.encode(message, paddedTo: LineSize.least)
      #expect(line.count == LineSize.least)
      #expect(try ClientMessageCodec.decode(line.dropLast()) == message)
    }
  }

  @Test("a letter with one byte more is refused")
  func tooLong() throws {
    let letter = ClientMessage.Letter(step: step, token: token, text: longest + "x")
    let line = try ClientMessageCodec.encode(.mail(.init(tokens: [], letter: letter)))
    #expect(throws: ProtocolError(.tooLong, at: "text")) {
      try ClientMessageCodec.decode(line.dropLast())
    }
  }

  @Test("every mail of a server has one length, whatever and however much is in it")
  func oneLength() throws {
    let letters = ServerMessage.Letter.Kind.allCases.map {
      ServerMessage.Letter(step: step, token: token, text: longest, kind: $0)
    }
    let short = ServerMessage.Letter(step: step, token: token, text: "", kind: .struck)
    let boxes =
      [[], [short], letters] + (0..<60).map { Array(repeating: short, count: $0) }
      + (0..<40).map { [letter(String(repeating: "y", count: 3_700 + 10 * $0))] }
    for box in boxes {
      let line = ServerMessageCodec.encode(.mail(box))
      #expect(line.count == WireLimits.mailLineBytes)
      #expect(line.last == UInt8(ascii: "\n"))
      #expect(
        try ServerMessageCodec.decode(line.dropLast()) == .mail(ServerMessageCodec.fitting(box)))
    }
  }

  @Test("three letters of the greatest length fit, and those that do not are for the next mail")
  func fitting() {
    let letters = (0..<9).map { letter("\($0)" + longest.dropFirst()) }
    let fitting = ServerMessageCodec.fitting(letters)
    #expect(fitting.count >= 3)
    #expect(fitting == Array(letters.prefix(fitting.count)))
    var rest = letters[...]
    while !rest.isEmpty {
      let next = ServerMessageCodec.fitting(Array(rest))
      #expect(!next.isEmpty)
      rest = rest.dropFirst(next.count)
    }
  }

  @Test("a mail with more letters than one has room for is refused")
  func tooMany() throws {
    let letters = (0..<40).map { letter("\($0)") }
    let fitting = ServerMessageCodec.fitting(letters)
    #expect(fitting.count < letters.count)
    let line = ServerMessageCodec.encode(.mail(fitting)).dropLast()
    let one = String(decoding: line, as: UTF8.self).split(separator: "[", maxSplits: 1)
    let twice = "\(one[0])[\(one[1].prefix { $0 != "]" }),\(one[1])"
    #expect(throws: ProtocolError(.tooLong, at: "letters")) {
      try ServerMessageCodec.decode(Array(twice.utf8))
    }
  }

  @Test("a letter that would not fit alone holds up no other")
  func tooLongForAny() {
    let short = letter("Thank you.")
    let long = letter(String(repeating: "z", count: 5_000))
    #expect(ServerMessageCodec.fitting([long, short]) == [short])
  }

  private func letter(_ text: String) -> ServerMessage.Letter {
    ServerMessage.Letter(step: step, token: token, text: text, kind: .reply)
  }
}
