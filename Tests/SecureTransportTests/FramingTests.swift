internal import NIOCore
internal import NIOEmbedded
internal import SecureTransport
internal import Testing

struct FramingTests {
  private static let stream = "one\n\ntwo\r\n\r\n" + String(repeating: "z", count: 50) + "\nrest"

  private static let expected = ["one", "", "two", "", String(repeating: "z", count: 50)]

  private func lines(_ chunks: [[UInt8]], limit: Int = 64) -> [String] {
    var framer = LineFramer(limit: limit)
    var lines: [String] = []
    for chunk in chunks {
      framer.fill(atMost: chunk.count) { space in
        space.copyBytes(from: chunk)
        return chunk.count
      }
      loop: while true {
        switch framer.next() {
        case .line(let line): lines.append(String(decoding: line, as: UTF8.self))
        case .more: break loop
        case .tooLong: return lines + ["too long"]
        }
      }
      framer.compact()
    }
    return lines
  }

  @Test func `Lines come whole from one piece`() {
    #expect(lines([bytes(Self.stream)]) == Self.expected)
  }

  @Test func `Lines come whole byte by byte`() {
    #expect(lines(bytes(Self.stream).map { [$0] }) == Self.expected)
  }

  @Test(arguments: 0..<200)
  func `Lines come whole at any cuts`(seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    var rest = bytes(Self.stream)[...]
    var chunks: [[UInt8]] = []
    while !rest.isEmpty {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let chunk = rest.prefix(Int(state >> 33 % 9) + 1)
      chunks.append(Array(chunk))
      rest = rest.dropFirst(chunk.count)
    }
    #expect(lines(chunks) == Self.expected)
  }

  @Test func `A line may fill the limit with its newline and not exceed it`() {
    #expect(lines([bytes("1234567\n")], limit: 8) == ["1234567"])
    #expect(lines([bytes("12345678\n")], limit: 8) == ["too long"])
    #expect(lines(bytes("12345678\n").map { [$0] }, limit: 8) == ["too long"])
    #expect(lines([bytes("ok\n12345678")], limit: 8) == ["ok", "too long"])
  }

  @Test func `A line that is too long ends the connection with that reason`() throws {
    var limits = TransportLimits()
    limits.lineBytes = 100
    let pair = try EmbeddedPair(limits: limits)
    try pair.run()
    pair.client.recorder?.connection.write(bytes("fine\n" + String(repeating: "a", count: 100)))
    try pair.run()
    #expect(pair.server.events == [.line("fine"), .closed(.lineTooLong)])
    #expect(pair.client.events == [.closed(.left)])
    pair.finish()
  }

  @Test func `A record that was changed on the way ends the connection`() throws {
    let pair = try EmbeddedPair()
    try pair.run()
    pair.client.recorder?.connection.write(bytes("secret\n"))
    pair.clientChannel.embeddedEventLoop.run()
    var record = try #require(try pair.clientChannel.readOutbound(as: ByteBuffer.self))
    let last = try #require(record.getInteger(at: record.writerIndex - 1, as: UInt8.self))
    record.setInteger(last ^ 1, at: record.writerIndex - 1)
    try pair.serverChannel.writeInbound(record)
    #expect(pair.server.events == [.closed(.garbled)])
    pair.finish()
  }
}
