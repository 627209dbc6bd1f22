internal import SecureTransport
internal import Testing

@Suite(.timeLimit(.minutes(1)))
struct ReloadTests {
  @Test func `A new identity counts for new connections and open ones live on`() async throws {
    let test = try await TestServer.start { connection, line in
      connection.write(bytes(line + " again\n"))
    }
    let before = try await test.connect()
    let directory = try ScratchDirectory()
    let fresh = try ServerIdentity(stateDirectory: directory.path)
    try test.server.reload(fresh)
    before.write(bytes("still here\n"))
    #expect(await read(1, from: before) == ["still here again"])
    let after = try await TransportClient.connect(to: test.endpoint, trust: .pin(fresh.pin))
    #expect(after.serverKey == fresh.keyHash)
    await #expect(throws: TransportError.wrongKey) { try await test.connect() }
    await test.server.stop()
  }

  @Test func `A broken pair is refused and the old identity stays in force`() async throws {
    let test = try await TestServer.start()
    let directory = try ScratchDirectory()
    _ = try ServerIdentity(stateDirectory: directory.path)
    let certificate = test.directory.path + "/server-cert.pem"
    let key = directory.path + "/server-key.pem"
    #expect(throws: TransportError.keyMismatch(certificate: certificate, key: key)) {
      try test.server.reload(ServerIdentity(certificatePath: certificate, keyPath: key))
    }
    let client = try await test.connect()
    #expect(client.serverKey == test.identity.keyHash)
    await test.server.stop()
  }
}
