internal import NIOEmbedded
internal import SecureTransport
internal import Testing

@Suite(.timeLimit(.minutes(1)))
struct SendingTests {
  @Test func `All that is written in one tick goes as one record`() throws {
    let pair = try EmbeddedPair()
    try pair.run()
    let connection = try #require(pair.server.recorder?.connection)
    connection.write(bytes("one\n"))
    TransportServer.deliver([.same(bytes("two\n"), to: [connection])])
    TransportServer.deliver([.same(bytes("three\n"), to: [connection])])
    TransportServer.deliver([
      .one(bytes("four\n"), to: connection), .one(bytes("five\n"), to: connection),
    ])
    #expect(try recordTypes(in: pair.serverChannel) == [23])
    connection.write(bytes("six\n"))
    #expect(try recordTypes(in: pair.serverChannel) == [23])
    pair.finish()
  }

  @Test func `Each line of a client is a record of its own`() throws {
    let pair = try EmbeddedPair()
    try pair.run()
    let connection = try #require(pair.server.recorder?.connection)
    connection.write(bytes("first\n"))
    connection.writeRecord(bytes("two\n"))
    connection.writeRecord(bytes("six\n"))
    connection.write(bytes("last\n"))
    #expect(try recordTypes(in: pair.serverChannel) == [23, 23, 23, 23])
    pair.finish()
  }

  @Test func `What is written by different ways arrives in order`() throws {
    let pair = try EmbeddedPair()
    try pair.run()
    let connection = try #require(pair.server.recorder?.connection)
    connection.write(bytes("1\n"))
    TransportServer.deliver([.same(bytes("2\n"), to: [connection])])
    TransportServer.deliver([.same(bytes("3\n"), to: [connection])])
    TransportServer.deliver([.one(bytes("4\n"), to: connection)])
    TransportServer.deliver([.same(bytes("5\n"), to: [connection])])
    connection.close()
    connection.write(bytes("6\n"))
    try pair.run()
    let lines = ["1", "2", "3", "4", "5"].map { Recorder.Event.line($0) }
    #expect(pair.client.events == lines + [.closed(.left)])
    pair.finish()
  }

  @Test func `A reader that is too slow is dropped with that reason`() async throws {
    let test = try await TestServer.start(changing: { $0.limits.outboxBytes = 100_000 })
    let client = try await test.connect()
    let recorder = try #require(await test.nextOpened())
    let line = bytes(String(repeating: "s", count: 9_999) + "\n")
    // Nobody reads `client.lines`: after a mebibyte its socket is left alone and fills up.
    while !recorder.connection.isClosed {
      recorder.connection.write(line)
      await Task.yield()
    }
    #expect(await recorder.ending() == .slowReader)
    client.close()
    await test.server.stop()
  }

  @Test func `A client that reads slowly loses nothing under the limit`() async throws {
    let test = try await TestServer.start { connection, _ in
      for number in 0..<5_000 { connection.write(bytes("\(number)\n")) }
    }
    let client = try await test.connect()
    client.write(bytes("go\n"))
    #expect(await read(5_000, from: client) == (0..<5_000).map(String.init))
    await test.server.stop()
  }

  @Test func `A reader may stop and another go on where it stopped`() async throws {
    let test = try await TestServer.start { connection, line in
      connection.write(bytes(line + "\n"))
    }
    let client = try await test.connect()
    client.write(bytes("one\ntwo\n"))
    #expect(await read(1, from: client) == ["one"])
    #expect(await read(1, from: client) == ["two"])
    let waiting = Task { await read(1, from: client) }
    waiting.cancel()
    #expect(await waiting.value == [])
    client.write(bytes("three\n"))
    #expect(await read(1, from: client) == ["three"])
    await test.server.stop()
  }

  @Test func `A broadcast reaches every connection on every loop`() async throws {
    let test = try await TestServer.start(changing: { $0.loops = 2 })
    var clients: [ClientConnection] = []
    var connections: [TransportConnection] = []
    for _ in 0..<20 {
      clients.append(try await test.connect())
      connections.append(try #require(await test.nextOpened()).connection)
    }
    TransportServer.deliver([.same(bytes("all\n"), to: connections)])
    TransportServer.deliver(
      connections.map { .one(bytes("own \($0.id)\n"), to: $0) })
    for (client, connection) in zip(clients, connections) {
      #expect(await read(2, from: client) == ["all", "own \(connection.id)"])
    }
    await test.server.stop()
  }
}
