import Anonymity
import ArgumentParser
import Foundation
import SecureTransport
import WorkshopServer

/// Where a server listens, and with which certificate.
struct ServerOptions: ParsableArguments {
  @Option(help: "The port; 0 takes a free one (default: 7333, or the port of the session that is resumed).")
  var port: Int?

  @Option(
    help: ArgumentHelp(
      "An address to listen on; may be given more than once (default: all of this computer's).",
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

  func validate() throws {
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

extension Failure {
  /// A transport's failure in words.
  init(transport error: TransportError) {
    switch error {
    case .unreadable(let path):
      self.init("\(path): the file cannot be read.", code: .missingFile)
    case .notWritable(let path):
      self.init(
        "\(path): this cannot be written.", hint: "Is there room, and may you write there?",
        code: .notWritable)
    case .badCertificate(let path):
      self.init("\(path): there is no certificate in PEM in this file.", code: .badData)
    case .badKey(let path):
      self.init("\(path): there is no private key in PEM in this file.", code: .badData)
    case .encryptedKey(let path):
      self.init(
        "\(path): the key asks for a passphrase.", hint: "Give a key without one, file mode 0600.",
        code: .badData)
    case .exposedKey(let path):
      self.init(
        "\(path): other accounts of this computer can read this key.",
        hint: "chmod 600 \(path), and think of a new key.", code: .badData)
    case .keyMismatch(let certificate, let key):
      self.init("\(key) is not the key of \(certificate).", code: .badData)
    case .missingKey(let path):
      self.init(
        "\(path): the certificate is here, but its key is gone.",
        hint: "Restore the key, or remove the certificate; people must then be invited anew.",
        code: .missingFile)
    case .badName(let name):
      self.init("\(name) is neither a host name nor an address.", code: .badData)
    case .addressInUse(let host, let port):
      self.init(
        "Another program listens at \(host) port \(port).",
        hint: "Choose another one with --port, or --port 0 for a free one.", code: .inUse)
    case .cannotListen(let host, let port):
      self.init(
        "This computer cannot listen at \(host) port \(port).",
        hint: "Is the address one of this computer's? Ports below 1024 need rights.",
        code: .inUse)
    case .wrongKey:
      self.init(
        "The server's key is not the one that the invitation names, so nothing was sent.",
        hint: "Ask the host for a fresh invitation over a way that you trust.", code: .wrongKey)
    default:
      self.init(Failure.unreachable(error), code: .unreachable)
    }
  }

  private static func unreachable(_ error: TransportError) -> String {
    switch error {
    case .unknownHost: "No computer has that name."
    case .refused: "The computer is there, but no session listens at that port."
    case .unreachable: "There is no way to that computer from here."
    case .timedOut: "The server did not answer in time."
    case .notTLS: "What answers there does not speak TLS."
    case .protocolMismatch: "What answers there speaks another protocol or an older TLS."
    case .hungUp: "The server closed the connection at once; it may be full."
    case .openSSL(let code): "OpenSSL failed (code \(code); openssl errstr explains it)."
    default: "The connection was closed."
    }
  }
}
