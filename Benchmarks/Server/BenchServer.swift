import CProcess
import Logging
import SecureTransport
import SessionStore
import WorkshopServer

/// The server as it ships, in a program whose limits suit thousands of people at one address.
///
/// Usage: `attune-bench-server STATE RUNTIME KEY`: the folders of the store and of open steps, and the
/// public key of the facilitator who may open sessions. It prints its port and runs until killed.
@main
struct BenchServer {
  static func main() async throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 4 else {
      print("Usage: attune-bench-server STATE RUNTIME KEY")
      return
    }
    // As `attune serve` does it on two processors.
    cprocess_limit_heaps(1)
    let key = arguments[3]
    let store = try SessionStore(directory: arguments[1], runtime: .at(arguments[2]))
    let identity = try ServerIdentity(stateDirectory: arguments[1])
    let server = try await AttuneServer(
      settings(for: key), identity: identity, store: store, logger: Logger(label: "bench"))
    print("port \(server.addresses.first?.port ?? 0)")
    flushAll()
    try await server.run()
  }

  private static func settings(for key: String) -> AttuneServer.Settings {
    var transport = ServerConfiguration(hosts: ["127.0.0.1"], port: 0)
    // All of the crowd comes from 127.0.0.1, and within seconds.
    transport.limits.connectionsPerAddress = transport.limits.connections
    transport.limits.acceptBurstPerAddress = 1_000_000
    transport.limits.acceptsPerSecondPerAddress = 1_000_000
    var settings = AttuneServer.Settings(transport: transport, authorize: { $0 == key })
    // One console says what it would take a day to say.
    settings.limits.messageBurst = 1_000_000
    return settings
  }
}
