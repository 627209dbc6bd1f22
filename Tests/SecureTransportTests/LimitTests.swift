internal import NIOCore
internal import SecureTransport
internal import Testing

@Suite(.timeLimit(.minutes(1)))
struct LimitTests {
  private func limits(_ change: (inout TransportLimits) -> Void) -> TransportLimits {
    var limits = TransportLimits()
    change(&limits)
    return limits
  }

  @Test func `One address may have so many connections and another still gets in`() {
    var ledger = AdmissionLedger<String>(limits: limits { $0.connectionsPerAddress = 2 })
    let now = NIODeadline.uptimeNanoseconds(0)
    #expect(ledger.admit("a", now: now) == .admitted)
    #expect(ledger.admit("a", now: now) == .admitted)
    #expect(ledger.admit("a", now: now) == .tooMany)
    #expect(ledger.admit("b", now: now) == .admitted)
    ledger.release("a")
    #expect(ledger.admit("a", now: now) == .admitted)
  }

  @Test func `The whole server has a limit`() {
    var ledger = AdmissionLedger<String>(limits: limits { $0.connections = 1 })
    let now = NIODeadline.uptimeNanoseconds(0)
    #expect(ledger.admit("a", now: now) == .admitted)
    #expect(ledger.admit("b", now: now) == .full)
    ledger.release("a")
    #expect(ledger.admit("b", now: now) == .admitted)
  }

  @Test func `After its burst an address comes in at its rate`() {
    var ledger = AdmissionLedger<String>(
      limits: limits {
        $0.acceptBurstPerAddress = 3
        $0.acceptsPerSecondPerAddress = 2
      })
    let start = NIODeadline.uptimeNanoseconds(0)
    for _ in 0..<3 { #expect(ledger.admit("a", now: start) == .admitted) }
    #expect(ledger.admit("a", now: start) == .tooFast)
    #expect(ledger.admit("a", now: start + .milliseconds(400)) == .tooFast)
    #expect(ledger.admit("a", now: start + .milliseconds(600)) == .admitted)
    #expect(ledger.admit("a", now: start + .milliseconds(600)) == .tooFast)
  }

  @Test func `Remembered addresses are bounded and open ones never forgotten`() {
    var ledger = AdmissionLedger<Int>(
      limits: limits {
        $0.rememberedAddresses = 10
        $0.connectionsPerAddress = 1
      })
    let now = NIODeadline.uptimeNanoseconds(0)
    #expect(ledger.admit(-1, now: now) == .admitted)
    for address in 0..<1_000 {
      #expect(ledger.admit(address, now: now) == .admitted)
      ledger.release(address)
    }
    #expect(ledger.admit(-1, now: now) == .tooMany)
    #expect(ledger.remembered <= 10)
  }

  @Test func `A connection over the address's limit is closed before its handshake`() async throws {
    let test = try await TestServer.start(changing: { $0.limits.connectionsPerAddress = 1 })
    let first = try await test.connect()
    await #expect(throws: TransportError.hungUp) { try await test.connect() }
    #expect(test.server.counts.refusedAddress == 1)
    let recorder = try #require(await test.nextOpened())
    first.close()
    #expect(await recorder.ending() == .left)
    await test.server.stop()
  }

  @Test func `An address key tells addresses apart and prints none`() throws {
    func key(_ text: String) throws -> AddressKey {
      AddressKey(try SocketAddress(ipAddress: text, port: 1))
    }
    #expect(try key("192.0.2.7") == key("::ffff:192.0.2.7"))
    #expect(try key("192.0.2.7") != key("192.0.2.8"))
    #expect(try key("2001:db8:1:2::1") == key("2001:db8:1:2:ffff::9"))
    #expect(try key("2001:db8:1:2::1") != key("2001:db8:1:3::1"))
    #expect(String(describing: try key("192.0.2.7")) == "address")
    #expect(String(reflecting: try key("192.0.2.7")) == "address")
  }
}
