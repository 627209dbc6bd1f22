internal import NIOCore
internal import NIOEmbedded
internal import SecureTransport
internal import Testing

struct HandshakeTests {
  @Test func `A handshake without sockets opens both ends`() throws {
    let pair = try EmbeddedPair()
    try pair.run()
    #expect(pair.server.recorder?.connection.alpn == "attune/1")
    #expect(pair.client.recorder?.connection.alpn == "attune/1")
    pair.client.recorder?.connection.write(bytes("hello\r\nyou\n"))
    try pair.run()
    #expect(pair.server.events == [.line("hello"), .line("you")])
    pair.finish()
  }

  @Test func `TLS 1.2 is refused by default`() throws {
    let pair = try EmbeddedPair(client: Self.tls12Only)
    try pair.run()
    #expect(pair.server.failure == .protocolMismatch)
    #expect(pair.client.failure == .protocolMismatch)
    pair.finish()
  }

  @Test func `TLS 1.2 is spoken where the server was told to`() throws {
    let pair = try EmbeddedPair(serverFloor: .tls12, client: Self.tls12Only)
    try pair.run()
    pair.client.recorder?.connection.write(bytes("old\n"))
    try pair.run()
    #expect(pair.server.events == [.line("old")])
    pair.finish()
  }

  private static func tls12Only(_ identity: ServerIdentity) throws -> TLSContext {
    try TLSContext(
      client: .pin(identity.pin), protocolName: "attune/1", floor: .tls12, ceiling: .tls12)
  }

  @Test func `Another protocol is refused with an alert that the client understands`() throws {
    let pair = try EmbeddedPair {
      try TLSContext(client: .pin($0.pin), protocolName: "attune/9")
    }
    try pair.run()
    #expect(pair.server.failure == .protocolMismatch)
    #expect(pair.client.failure == .protocolMismatch)
    pair.finish()
  }

  @Test func `A wrong pin ends it on both sides before anything is open`() throws {
    let pin = try #require(KeyPin(bytes: [UInt8](repeating: 1, count: 16)))
    let pair = try EmbeddedPair { _ in
      try TLSContext(client: .pin(pin), protocolName: "attune/1")
    }
    try pair.run()
    #expect(pair.client.failure == .wrongKey)
    #expect(pair.server.failure != nil)
    #expect(pair.server.recorder == nil)
    pair.finish()
  }

  @Test(arguments: ["GET / HTTP/1.1\r\n\r\n", "hello\n", "\u{16}\u{3}\u{1}\u{0}\u{4}aaaa"])
  func `A first record that is no handshake fails it`(garbage: String) throws {
    let pair = try EmbeddedPair()
    _ = try pair.clientChannel.readOutbound(as: ByteBuffer.self)
    try pair.serverChannel.writeInbound(ByteBuffer(string: garbage))
    #expect(pair.server.failure != nil)
    pair.finish()
  }

  @Test func `A server that does not speak TLS is named as such`() throws {
    let pair = try EmbeddedPair()
    try pair.clientChannel.writeInbound(ByteBuffer(string: "220 mail.example ESMTP\r\n"))
    #expect(pair.client.failure == .notTLS)
    pair.finish()
  }

  @Test func `A peer that says nothing is let go after the first deadline`() throws {
    let pair = try EmbeddedPair()
    pair.serverChannel.embeddedEventLoop.advanceTime(by: .seconds(4))
    #expect(pair.server.failure == nil)
    pair.serverChannel.embeddedEventLoop.advanceTime(by: .seconds(1))
    #expect(pair.server.failure == .timedOut)
    #expect(!pair.serverChannel.isActive)
    pair.finish()
  }

  @Test func `A handshake that does not end is let go after the second deadline`() throws {
    let pair = try EmbeddedPair()
    try pair.serverChannel.writeInbound(ByteBuffer(bytes: [22]))
    pair.serverChannel.embeddedEventLoop.advanceTime(by: .seconds(9))
    #expect(pair.server.failure == nil)
    pair.serverChannel.embeddedEventLoop.advanceTime(by: .seconds(1))
    #expect(pair.server.failure == .timedOut)
    pair.finish()
  }

  @Test func `An open connection has no deadline`() throws {
    let pair = try EmbeddedPair()
    try pair.run()
    pair.serverChannel.embeddedEventLoop.advanceTime(by: .hours(1))
    #expect(pair.serverChannel.isActive)
    pair.finish()
  }
}
