/// Bounds on everything a peer controls before anybody knows who it is.
///
/// The defaults suit one computer with 1 GiB to spare: about 20 kB a connection at rest.
public struct TransportLimits: Sendable, Equatable {
  /// The most open connections, handshakes included; 12,000.
  ///
  /// Ten thousand participants, with room for those who reconnect before the old one is noticed.
  public var connections = 12_000

  /// The most open connections from one address (IPv6: one /64); 2,000.
  ///
  /// A conference behind one router is one address, so this is generous.
  public var connectionsPerAddress = 2_000

  /// How many connections an address may open at once before its rate counts; 600.
  ///
  /// Three hundred people type the code in the same minute, and some of them twice.
  public var acceptBurstPerAddress = 600

  /// How many connections a second an address may open after its burst; 50.
  ///
  /// A handshake costs about 0.3 ms of processor time, so one address can take 1.5 % of a core.
  public var acceptsPerSecondPerAddress = 50

  /// The most addresses that are remembered for their rate; 65,536, about 6 MB.
  public var rememberedAddresses = 65_536

  /// Seconds until the first byte must have come; 5.
  ///
  /// A scanner that only connects is let go early.
  public var firstByteTimeoutSeconds = 5

  /// Seconds until the handshake must be complete; 10.
  ///
  /// Slow mobile links need about 3.
  public var handshakeTimeoutSeconds = 10

  /// The longest line in bytes with its newline; 65,536, which the protocol promises.
  public var lineBytes = 65_536

  /// Bytes that may wait for one slow reader before it is dropped; 1 MiB.
  ///
  /// Sixteen lines of the greatest length, or some 2,000 usual ones.
  public var outboxBytes = 1_048_576

  /// Seconds to wait for the peer's goodbye after ours, so that the last words arrive; 2.
  public var lingerSeconds = 2

  /// Seconds after which sent bytes that nobody confirmed, or a silent link, end it; 60.
  public var deadPeerSeconds = 60

  /// Connections that may wait for the server to accept them; 4,096.
  ///
  /// The kernel may lower it.
  public var backlog = 4_096

  /// The default limits.
  public init() {}
}
