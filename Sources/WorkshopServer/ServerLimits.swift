/// Bounds on what a server keeps for its peers, beside those of the transport and of a session.
public struct ServerLimits: Hashable, Sendable {
  /// Live sessions on one server: each has its own task, journal and spool.
  public var sessions = 200
  /// Events that wait for one session; beyond it the sender is told to slow down.
  public var inboxEvents = 65_536
  /// Wrong join codes from one address before it must wait: of three hundred people behind one router
  /// every fifth mistypes, and a guesser does not stop.
  public var codeGuesses = 60
  /// Seconds in which one wrong code is forgiven.
  public var codeForgivenessSeconds = 60
  /// Seconds between the server's pings.
  public var heartbeatSeconds = 20
  /// Seconds without a word after which a peer counts as gone: three heartbeats.
  public var silenceSeconds = 60
  /// Seconds in which a new connection must ask for a place.
  public var greetingSeconds = 120
  /// Seconds that a connection may be without a place at all: time enough to choose a name.
  public var placelessSeconds = 900
  /// Messages a second from one connection, as an average; a person types a few a minute.
  public var messagesPerSecond = 50
  /// Messages that one connection may send at once.
  public var messageBurst = 200
  /// Helpers in one session: each sees signals and private notes.
  public var helpers = 8
  /// Addresses that are remembered for their guesses.
  public var rememberedAddresses = 65_536

  /// The limits in force unless the operator or a test says otherwise.
  public init() {}
}
