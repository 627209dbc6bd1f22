internal import NIOCore
internal import SecureTransport
internal import Testing

@Suite(.timeLimit(.minutes(1)))
struct LastWordsTests {
  /// Says why a line was too long.
  final class Explainer: ConnectionHandler, Sendable {
    func received(line: ByteBufferView) {}
    func lastWords(before reason: CloseReason) -> [UInt8] { bytes("\(reason)\n") }
    func closed(reason: CloseReason) {}
  }

  @Test func `Whoever sends too long a line is told so before the end`() async throws {
    let directory = try ScratchDirectory()
    let identity = try ServerIdentity(stateDirectory: directory.path)
    let server = try await TransportServer.start(
      ServerConfiguration(hosts: ["127.0.0.1"], port: 0), identity: identity,
      accept: { _ in Explainer() })
    let connection = try await TransportClient.connect(
      to: Endpoint(host: "127.0.0.1", port: server.addresses.first?.port ?? 0),
      trust: .pin(identity.pin))
    connection.write([UInt8](repeating: 0x78, count: 70_000))
    #expect(await read(2, from: connection) == ["lineTooLong"])
    await server.stop()
  }
}
