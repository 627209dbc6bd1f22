import Anonymity
import ArgumentParser
import Foundation
import SecureTransport
import WorkshopServer

/// Where a server listens, and with which certificate.
struct ServerOptions: ParsableArguments {
  @Option(
    help:
      "The port; 0 takes a free one (default: 7333, or the port of the session that is resumed).")
  var port: Int?

  @Option(
    help: ArgumentHelp(
      """
      An address to listen on; may be given more than once (default: all of this computer's, or \
      those of the session that is resumed).
      """,
      valueName: "address"))
  var listen: [String] = []

  @Option(
    name: .customLong("cert"),
    help: "A certificate in PEM, with --key; without both the program makes its own.",
    completion: .file())
  var certificate: String?

  @Option(help: "The certificate's private key in PEM.", completion: .file())
  var key: String?

  @Flag(
    name: .customLong("tls12"),
    help: "Also allow TLS 1.2, for old terminals; TLS 1.3 alone is the default.")
  var allowsTLS12 = false

  @Option(help: "Days after its end at which a session is erased, 0 to 365.")
  var keepDays = 7

  func validate() throws {
    guard (0...365).contains(keepDays) else {
      throw ValidationError("A session is kept for 0 to 365 days after its end.")
    }
    guard (0...65_535).contains(port ?? 0) else { throw ValidationError("A port is 0 to 65535.") }
    guard (certificate == nil) == (key == nil) else {
      throw ValidationError("--cert and --key belong together.")
    }
  }

  /// The key and certificate in force; made on first use.
  func identity(state: StateOptions) throws -> ServerIdentity {
    do throws(TransportError) {
      guard let certificate, let key else {
        return try ServerIdentity(stateDirectory: state.path, names: listen.filter { $0 != "::" })
      }
      return try ServerIdentity(certificatePath: certificate, keyPath: key)
    } catch {
      throw Failure(transport: error)
    }
  }

  /// Listens as a session did before, where the command line does not say.
  mutating func listen(as hosts: [String]) {
    // "All" is chosen anew: a computer may have lost its IPv6.
    guard listen.isEmpty, hosts != ["::"] else { return }
    listen = hosts
  }

  /// Where to listen.
  func configuration(usualPort: Int = Invitation.defaultPort) -> ServerConfiguration {
    var configuration = ServerConfiguration(
      hosts: listen.isEmpty ? ["::"] : listen, port: port ?? usualPort)
    configuration.oldestTLS = allowsTLS12 ? .tls12 : .tls13
    configuration.loops = max(1, ProcessInfo.processInfo.activeProcessorCount / 2)
    return configuration
  }

  /// The addresses to print in invitations: those listened on, or the computer's own for "all".
  func reachable(_ bound: [BoundAddress]) -> [Endpoint] {
    let port = bound.first?.port ?? 0
    guard bound.contains(where: { ["::", "0.0.0.0"].contains($0.host) }) else {
      return bound.map { Endpoint(host: $0.host, port: $0.port) }
    }
    let own = NetworkAddresses.reachable()
    return (own.isEmpty ? ["127.0.0.1"] : own).map { Endpoint(host: $0, port: port) }
  }
}
