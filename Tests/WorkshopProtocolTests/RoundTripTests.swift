import Testing
import WorkshopModel
import WorkshopProtocol

struct RoundTripTests {
  private static let rounds = 60

  @Test("Every client message comes back as it was sent", arguments: ClientMessage.Kind.allCases)
  func clientMessages(kind: ClientMessage.Kind) throws {
    var maker = MessageMaker(seed: 1)
    for _ in 0..<Self.rounds {
      let message = maker.client(kind)
      let line = try ClientMessageCodec.encode(message)
      #expect(line.last == UInt8(ascii: "\n"))
      #expect(try ClientMessageCodec.decode(line.dropLast()) == message)
      #expect(message.kind == kind)
    }
  }

  @Test("Every server message comes back as it was sent", arguments: ServerMessage.Kind.allCases)
  func serverMessages(kind: ServerMessage.Kind) throws {
    var maker = MessageMaker(seed: 2)
    for _ in 0..<Self.rounds {
      let message = maker.server(kind)
      let line = ServerMessageCodec.encode(message)
      #expect(line.last == UInt8(ascii: "\n"))
      #expect(!line.dropLast().contains(UInt8(ascii: "\n")))
      #expect(try ServerMessageCodec.decode(line.dropLast()) == message)
      #expect(message.kind == kind)
    }
  }

  @Test("Every verb comes back as it was sent")
  func verbs() throws {
    var maker = MessageMaker(seed: 3)
    for _ in 0..<500 {
      let message = ClientMessage.verb(maker.verb())
      let line = try ClientMessageCodec.encode(message)
      #expect(try ClientMessageCodec.decode(line.dropLast()) == message)
    }
  }

  @Test("Every answer comes back as it was given")
  func answers() throws {
    var maker = MessageMaker(seed: 4)
    for _ in 0..<500 {
      let answer = maker.answer()
      #expect(try AnswerCodec.decode(AnswerCodec.encode(answer)) == answer)
    }
  }

  @Test("Every view comes back as it was made")
  func views() throws {
    var maker = MessageMaker(seed: 5)
    for _ in 0..<500 {
      let view = maker.view()
      #expect(try ViewCodec.decode(ViewCodec.encode(view)) == view)
    }
  }

  @Test("A view spliced into its message is what encoding the message gives")
  func splicedViews() throws {
    var maker = MessageMaker(seed: 6)
    for _ in 0..<200 {
      let step = maker.step()
      let view = maker.view()
      let isPrivate = maker.flag()
      let spliced = ServerMessageCodec.encodeView(
        step: step, payload: ViewCodec.encode(view), facilitatorOnly: isPrivate)
      let whole = ServerMessageCodec.encode(
        .view(step: step, view: view, facilitatorOnly: isPrivate))
      #expect(spliced == whole)
    }
  }

  @Test("Tokens are 22 letters and have one spelling")
  func tokens() throws {
    var maker = MessageMaker(seed: 7)
    for _ in 0..<500 {
      let token = maker.token()
      let text = TokenText.text(token)
      #expect(text.utf8.count == 22)
      #expect(TokenText.token(text.utf8) == token)
    }
    #expect(TokenText.token("AAAAAAAAAAAAAAAAAAAAAB".utf8) == nil)
    #expect(TokenText.token("AAAAAAAAAAAAAAAAAAAAA=".utf8) == nil)
    let bytes = Array(UInt8(0)..<16)
    #expect(
      TokenText.text(AnswerToken(high: 0x0001_0203_0405_0607, low: 0x0809_0A0B_0C0D_0E0F))
        == Base64.encode(bytes, as: .urlSafe))
  }
}

extension ClientMessageCodec {
  static func decode(_ line: ArraySlice<UInt8>) throws(ProtocolError) -> ClientMessage {
    try decode(Array(line))
  }
}

extension ServerMessageCodec {
  static func decode(_ line: ArraySlice<UInt8>) throws(ProtocolError) -> ServerMessage {
    try decode(Array(line))
  }
}
