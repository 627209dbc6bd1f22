internal import NIOCore
internal import NIOPosix
internal import Synchronization

/// Where and how a server listens.
public struct ServerConfiguration: Sendable {
  /// Host names or addresses; `::` listens on all, IPv4 included where the system has IPv6.
  public var hosts: [String]
  /// The port; 0 takes a free one, the same for all hosts.
  public var port: Int
  /// What peers may do.
  public var limits = TransportLimits()
  /// The oldest TLS; 1.2 is an explicit choice.
  public var oldestTLS = TLSVersion.tls13
  /// The protocol that clients must offer if they offer any.
  public var protocolName = TransportClient.protocolName
  /// Event loops, each a thread; one carries thousands of connections.
  public var loops = 1

  /// Listens at `hosts` and `port` with the default limits.
  public init(hosts: [String], port: Int) {
    self.hosts = hosts
    self.port = port
  }
}

/// An address that a server listens at.
public struct BoundAddress: Sendable, Hashable {
  /// The address in numbers.
  public let host: String
  /// The port.
  public let port: Int
}

/// Accepts TLS connections and hands them over on their event loops.
///
/// A class because it owns listening sockets and threads, until `stop`.
public final class TransportServer: Sendable {
  /// Makes what handles a new connection; called on its event loop.
  public typealias Accept = @Sendable (TransportConnection) -> any ConnectionHandler

  /// Where it listens, in the order of the configuration's hosts.
  public let addresses: [BoundAddress]

  private let group: MultiThreadedEventLoopGroup
  private let listeners: [any Channel]
  private let reception: Reception

  private init(
    group: MultiThreadedEventLoopGroup, listeners: [any Channel], reception: Reception
  ) {
    self.group = group
    self.listeners = listeners
    self.reception = reception
    addresses = listeners.compactMap { listener in
      guard let address = listener.localAddress, let host = address.ipAddress else { return nil }
      return BoundAddress(host: host, port: address.port ?? 0)
    }
  }

  /// Starts to listen.
  ///
  /// - Throws: `addressInUse`, `cannotListen`, `openSSL`.
  public static func start(
    _ configuration: ServerConfiguration, identity: ServerIdentity, accept: @escaping Accept
  ) async throws(TransportError) -> TransportServer {
    let group = MultiThreadedEventLoopGroup(numberOfThreads: max(1, configuration.loops))
    do {
      let reception = try Reception(
        configuration, identity: identity, loops: Array(group.makeIterator()), accept: accept)
      let listeners = try await listen(configuration, group: group, reception: reception)
      return TransportServer(group: group, listeners: listeners, reception: reception)
    } catch {
      try? await group.shutdownGracefully()
      throw error
    }
  }

  /// Uses another identity for connections from now on; those that are open live on.
  ///
  /// - Throws: `openSSL`; the old identity then stays in force.
  public func reload(_ identity: ServerIdentity) throws(TransportError) {
    try reception.reload(identity)
  }

  /// How many connections came, were refused and failed since the start.
  public var counts: TransportCounts { reception.counts }

  /// Stops listening, closes every connection after what was written, and ends the threads.
  ///
  /// Waits for the goodbyes of the peers for as long as `TransportLimits.lingerSeconds`.
  public func stop() async {
    for listener in listeners { try? await listener.close() }
    await reception.closeAll()
    try? await group.shutdownGracefully()
  }
}
