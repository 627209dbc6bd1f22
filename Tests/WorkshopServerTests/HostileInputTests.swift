import Testing
import WorkshopModel
import WorkshopProtocol
import WorkshopServer

/// What nobody should send is answered by a code or a close with a reason, and everybody else goes on.
@Suite(.timeLimit(.minutes(1)))
struct HostileInputTests {
  /// Lines that cannot be read, each for a reason of its own.
  static let unreadable: [(why: String, bytes: [UInt8])] = [
    ("no JSON", Array("hello\n".utf8)),
    ("cut off", Array(#"{"t":"ping","n":"#.utf8) + [0x0A]),
    ("invalid UTF-8", Array(#"{"t":"note","text":""#.utf8) + [0xFF, 0xFE, 0x22, 0x7D, 0x0A]),
    ("deep", Array((String(repeating: "[", count: 5000) + "\n").utf8)),
    ("a huge number", Array((#"{"t":"ping","n":1e999999999}"# + "\n").utf8)),
    ("an integer out of range", Array((#"{"t":"ping","n":99999999999999999999}"# + "\n").utf8)),
    ("a key twice", Array((#"{"t":"ping","t":"leave","n":1}"# + "\n").utf8)),
    ("a lone surrogate", Array((#"{"t":"note","text":"\ud800","signed":false}"# + "\n").utf8)),
    ("NUL bytes", [0, 0, 0, 0x0A]),
    ("a list", Array("[]\n".utf8)),
  ]

  @Test(arguments: unreadable.indices)
  func `A line that cannot be read is answered by malformed, and the room goes on`(
    index: Int
  ) async throws {
    try await House.run { house in
      let (_, _, person, card) = try await house.question()
      person.send(bytes: Self.unreadable[index].bytes)
      #expect(try await person.error().code == .malformed, "\(Self.unreadable[index].why)")
      try person.send(try Reply.answer(card, sequence: 1))
      try await person.wait { if case .acknowledged = $0 { true } else { nil } }
    }
  }

  @Test func `Twenty such lines close the connection, and no other`() async throws {
    try await House.run { house in
      let session = try house.session()
      let noisy = try await house.person(in: session)
      let calm = try await house.person(in: session)
      for _ in 0..<20 { noisy.send(line: "?") }
      #expect(try await noisy.closing() == .malformed)
      _ = try await calm.heardUntilPong()
    }
  }

  @Test func `A line that is too long closes the connection, and no other`() async throws {
    try await House.run { house in
      let session = try house.session()
      let long = try await house.person(in: session)
      let calm = try await house.person(in: session)
      long.send(bytes: [UInt8](repeating: UInt8(ascii: "a"), count: 70_000))
      #expect(try await long.closing() == .lineTooLong)
      _ = try await calm.heardUntilPong()
    }
  }

  @Test func `A line that is cut by the end of its connection harms nobody`() async throws {
    try await House.run { house in
      let (session, _, person, _) = try await house.question()
      person.send(bytes: Array(#"{"t":"answer","step":"pick","#.utf8))
      person.close()
      _ = try await house.person(in: session).heardUntilPong()
    }
  }

  @Test func `A message that no version knows is answered by its code`() async throws {
    try await House.run { house in
      let person = try await house.person(in: try house.session())
      person.send(line: #"{"t":"dance"}"#)
      #expect(try await person.error().code == .unknownMessage)
    }
  }

  @Test func `What cannot be said in a state is refused with its sequence number`() async throws {
    try await House.run { house in
      let session = try house.session()
      let stranger = try await house.wire()
      try stranger.send(.leave, .ping(1))
      #expect(try await stranger.closing() == .left)

      let eager = try await house.wire()
      try eager.send(.join(code: session.code, name: nil))
      #expect(try await eager.error().code == .outOfState)

      let person = try await house.person(in: session)
      try person.send(.moderate(.list))
      #expect(try await person.error().code == .outOfState)
      try person.send(.verb(.end))
      #expect(try await person.error().code == .refused)
      try person.send(.done(step: try #require(StepID("pick")), sequence: 9))
      let refusal = try await person.error()
      #expect(refusal.code == .refused && refusal.sequence == 9)
    }
  }

  @Test func `A version that nobody speaks is refused kindly`() async throws {
    try await House.run { house in
      let late = try await house.wire()
      try late.send(
        .hello(ClientMessage.Hello(versions: 7...9, role: .participant, client: "test/9")))
      #expect(try await late.closing() == .unsupportedVersion)
    }
  }

  @Test func `An envelope of another size is refused, and the room goes on`() async throws {
    try await House.run { house in
      let (_, console, person, card) = try await house.question()
      try person.send(
        .answer(
          ClientMessage.AnswerMessage(
            step: card.id, token: AnswerToken(high: 1, low: 2), sequence: 5,
            envelope: Envelope(bytes: [UInt8](repeating: 0, count: 512)))))
      let refusal = try await person.error()
      #expect(refusal.code == .badEnvelope && refusal.sequence == 5)
      try person.send(try Reply.answer(card, sequence: 6))
      try await person.wait { if case .acknowledged(_, _, 6) = $0 { true } else { nil } }
      _ = try await console.heardUntilPong()
    }
  }

  @Test func `Escape sequences and reversed text reach nobody's terminal`() async throws {
    try await House.run { house in
      let (_, console, person, _) = try await house.question()
      try console.send(.verb(.broadcast("\u{1B}[2Jred \u{202E}evil\u{7} \u{9B}31mplain")))
      let text = try await person.wait { message in
        if case .broadcast(let text) = message { text } else { nil }
      }
      let controls = text.unicodeScalars.filter { scalar in
        scalar.properties.generalCategory == .control || scalar == "\u{202E}"
      }
      #expect(controls.isEmpty)
      #expect(text.contains("plain"))
    }
  }

  @Test func `A flood is closed as too fast, and no other connection is`() async throws {
    var limits = ServerLimits()
    limits.messageBurst = 40
    limits.messagesPerSecond = 1
    try await House.run(limits: limits) { house in
      let session = try house.session()
      let flood = try await house.person(in: session)
      let calm = try await house.person(in: session)
      for number in 0..<60 { try flood.send(.ping(number)) }
      #expect(try await flood.closing() == .tooFast)
      _ = try await calm.heardUntilPong()
    }
  }

  @Test func `Guesses at the code come to an end, and those inside go on`() async throws {
    var limits = ServerLimits()
    limits.codeGuesses = 10
    try await House.run(limits: limits) { house in
      let session = try house.session()
      let inside = try await house.person(in: session)
      let guesser = try await house.wire()
      try guesser.send(
        .greeting())
      for number in 10..<20 {
        try guesser.send(.join(code: "ZZZZZ-\(number)", name: nil))
        #expect(try await guesser.error().code == .badCode)
      }
      try guesser.send(.join(code: session.code, name: nil))
      #expect(try await guesser.closing() == .tooFast)
      _ = try await inside.heardUntilPong()
    }
  }
}
