internal import SecureTransport
internal import Testing

@Suite(.timeLimit(.minutes(1)))
struct ConnectingTests {
  @Test func `A client with the right pin exchanges lines over loopback`() async throws {
    let test = try await TestServer.start { connection, line in
      connection.write(bytes("you said \(line)\n"))
    }
    let client = try await test.connect()
    client.write(bytes("hello\nthere\n"))
    #expect(await read(2, from: client) == ["you said hello", "you said there"])
    #expect(client.alpn == "attune/1")
    #expect(client.serverKey == test.identity.keyHash)
    await test.server.stop()
  }

  @Test func `A client with a wrong pin is stopped inside the handshake`() async throws {
    let test = try await TestServer.start()
    let pin = try #require(KeyPin(bytes: [UInt8](repeating: 7, count: 16)))
    await #expect(throws: TransportError.wrongKey) {
      try await TransportClient.connect(to: test.endpoint, trust: .pin(pin))
    }
    await test.server.stop()
    #expect(test.server.counts.opened == 0)
  }

  @Test func `A known key is accepted and a changed one refused`() async throws {
    let test = try await TestServer.start()
    let client = try await TransportClient.connect(
      to: test.endpoint, trust: .key(test.identity.keyHash))
    client.close()
    let other = try #require(KeyHash(bytes: [UInt8](repeating: 7, count: 32)))
    await #expect(throws: TransportError.wrongKey) {
      try await TransportClient.connect(to: test.endpoint, trust: .key(other))
    }
    await test.server.stop()
  }

  @Test func `A caller may judge the key before anything is sent`() async throws {
    let test = try await TestServer.start()
    let client = try await TransportClient.connect(to: test.endpoint, trust: .judgedByCaller)
    #expect(client.serverKey.pin == test.identity.pin)
    client.close()
    await test.server.stop()
  }

  @Test func `A client that offers another protocol is refused`() async throws {
    let test = try await TestServer.start()
    await #expect(throws: TransportError.protocolMismatch) {
      try await test.connect(alpn: "h2")
    }
    await test.server.stop()
  }

  @Test func `A client that offers no protocol is let in for line mode`() async throws {
    let test = try await TestServer.start()
    let client = try await test.connect(alpn: nil)
    let recorder = await test.nextOpened()
    #expect(recorder?.connection.alpn == nil)
    #expect(client.alpn == nil)
    await test.server.stop()
  }

  @Test func `A port where nobody listens is refused`() async throws {
    let port = try #require(SilentPort())
    await #expect(throws: TransportError.refused) {
      try await TransportClient.connect(to: port.endpoint, trust: .judgedByCaller)
    }
    withExtendedLifetime(port) {}
  }

  @Test func `A name that nobody has is unknown`() async throws {
    await #expect(throws: TransportError.unknownHost) {
      try await TransportClient.connect(
        to: Endpoint(host: "no-such-host.invalid", port: 7_333), trust: .judgedByCaller)
    }
  }

  @Test func `Both ends export the same secret and other labels another`() async throws {
    let test = try await TestServer.start()
    let client = try await test.connect()
    let recorder = try #require(await test.nextOpened())
    let ours = try await client.exporter(label: "EXPORTER-attune", context: [1, 2])
    let theirs = try await recorder.connection.exporter(label: "EXPORTER-attune", context: [1, 2])
    let other = try await recorder.connection.exporter(label: "EXPORTER-other", context: [1, 2])
    #expect(ours == theirs)
    #expect(ours.count == 32)
    #expect(ours != other)
    await test.server.stop()
  }

  @Test func `A handler exports on its loop and nobody else does`() async throws {
    let test = try await TestServer.start { connection, _ in
      let secret = try? connection.exporterOnLoop(label: "EXPORTER-attune")
      connection.write(bytes("\(secret ?? [])\n"))
    }
    let client = try await test.connect()
    client.write(bytes("go\n"))
    let ours = try await client.exporter(label: "EXPORTER-attune")
    #expect(await read(1, from: client) == ["\(ours)"])
    let recorder = try #require(await test.nextOpened())
    #expect(throws: TransportError.notOnLoop) {
      try recorder.connection.exporterOnLoop(label: "EXPORTER-attune")
    }
    await test.server.stop()
    await #expect(throws: TransportError.closed) {
      try await recorder.connection.exporter(label: "EXPORTER-attune")
    }
  }

  @Test func `The server hears a goodbye and the client hears the server's`() async throws {
    let test = try await TestServer.start()
    let client = try await test.connect()
    let recorder = try #require(await test.nextOpened())
    client.close()
    #expect(await recorder.ending() == .left)
    let second = try await test.connect()
    await test.server.stop()
    #expect(await read(1, from: second) == [])
    #expect(second.closeReason == .left)
  }

  @Test func `What is written before closing still arrives`() async throws {
    let long = String(repeating: "x", count: 60_000)
    let test = try await TestServer.start { connection, _ in
      connection.write(bytes(long + "\nbye\n"))
      connection.close()
    }
    let client = try await test.connect()
    client.write(bytes("go\nnot\nheard\n"))
    #expect(await read(2, from: client) == [long, "bye"])
    await test.server.stop()
  }

  @Test func `An IPv6 address and a host name work`() async throws {
    let test = try await TestServer.start(changing: { $0.hosts = ["127.0.0.1", "::1"] })
    let port = test.endpoint.port
    for host in ["127.0.0.1", "::1", "localhost"] {
      let client = try await TransportClient.connect(
        to: Endpoint(host: host, port: port), trust: .pin(test.identity.pin))
      client.close()
    }
    await test.server.stop()
  }
}
