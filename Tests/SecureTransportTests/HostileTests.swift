internal import NIOCore
internal import NIOEmbedded
internal import SecureTransport
internal import Testing

/// Bytes that no honest client sends; a failure names its seed.
struct HostileTests {
  /// A small generator (SplitMix64), so that a seed gives the same bytes everywhere.
  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private func send(_ bytes: [UInt8], to pair: EmbeddedPair) throws {
    guard pair.serverChannel.isActive else { return }
    try pair.serverChannel.writeInbound(ByteBuffer(bytes: bytes))
  }

  @Test(arguments: 0..<100)
  func `A changed first flight never opens the connection`(seed: Int) throws {
    var dice = Dice(state: UInt64(seed))
    let pair = try EmbeddedPair()
    var flight = try #require(try pair.clientChannel.readOutbound(as: ByteBuffer.self))
    var bytes = flight.readBytes(length: flight.readableBytes) ?? []
    for _ in 0..<Int.random(in: 1...8, using: &dice) {
      bytes[Int.random(in: bytes.indices, using: &dice)] = .random(in: 0...255, using: &dice)
    }
    bytes.removeLast(Int.random(in: 0..<bytes.count / 4, using: &dice))
    try send(bytes, to: pair)
    #expect(pair.server.recorder == nil)
    pair.finish()
    #expect(pair.server.failure != nil)
  }

  @Test(arguments: 0..<100)
  func `Random bytes after the handshake end the connection and nothing is received`(
    seed: Int
  ) throws {
    var dice = Dice(state: UInt64(seed))
    let pair = try EmbeddedPair()
    try pair.run()
    let count = Int.random(in: 1...3_000, using: &dice)
    try send((0..<count).map { _ in .random(in: 0...255, using: &dice) }, to: pair)
    pair.finish()
    let events = pair.server.events
    #expect(events == [.closed(.garbled)] || events == [.closed(.cut)])
  }

  @Test func `A handshake that comes byte by byte is a handshake`() throws {
    let pair = try EmbeddedPair()
    var flight = try #require(try pair.clientChannel.readOutbound(as: ByteBuffer.self))
    while let byte = flight.readBytes(length: 1) { try send(byte, to: pair) }
    try pair.run()
    #expect(pair.server.recorder != nil)
    pair.finish()
  }

  @Test func `A peer that floods after the server's goodbye is thrown out in time`() throws {
    let pair = try EmbeddedPair()
    try pair.run()
    pair.server.recorder?.connection.close()
    pair.serverChannel.embeddedEventLoop.run()
    try send([UInt8](repeating: 23, count: 100_000), to: pair)
    pair.serverChannel.embeddedEventLoop.advanceTime(by: .seconds(2))
    #expect(!pair.serverChannel.isActive)
    #expect(pair.server.events == [.closed(.closedHere)])
    pair.finish()
  }

  @Test func `Whoever keeps a dead connection does not keep its owner`() throws {
    var pair: EmbeddedPair? = try EmbeddedPair()
    try pair?.run()
    let connection = try #require(pair?.server.recorder?.connection)
    weak let owner = pair?.server
    pair?.finish()
    pair = nil
    #expect(owner == nil)
    #expect(connection.isClosed)
  }
}
