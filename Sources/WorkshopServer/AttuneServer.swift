public import Logging
public import SecureTransport
public import ServiceLifecycle
public import SessionStore
import WorkshopProtocol

/// A server of live sessions: listens, greets, and runs one task for each session.
///
/// It has an identity because it owns a listening socket and the tasks of its sessions.
public final class AttuneServer: Service {
  /// How a server is set up.
  public struct Settings: Sendable {
    /// Where it listens, and what the transport allows.
    public var transport: ServerConfiguration
    /// What it keeps for its peers.
    public var limits = ServerLimits()
    /// How fast sessions' clocks run.
    public var speed = ClockSpeed.times(1)
    /// Whether a facilitator's public key may make sessions here.
    public var authorize: @Sendable (String) -> Bool
    /// Serves terminals that speak no protocol; nil turns them away.
    public var delegate: Delegate?

    /// Settings with the usual limits.
    public init(
      transport: ServerConfiguration, authorize: @escaping @Sendable (String) -> Bool
    ) {
      self.transport = transport
      self.authorize = authorize
    }
  }

  /// The name that the server gives itself on the wire.
  public static let software = "attune/0.1"

  /// Where the server listens.
  public var addresses: [BoundAddress] { transport.addresses }

  private let transport: TransportServer
  private let desk: FrontDesk
  private let opener: SessionOpener
  private let settings: Settings
  private let logger: Logger
  private let work: AsyncStream<ServerWork>
  private let worker: AsyncStream<ServerWork>.Continuation

  /// Starts to listen; sessions run from `run()` on.
  ///
  /// - Throws: `TransportError` when the port is in use or the certificate does not serve.
  public init(
    _ settings: Settings, identity: ServerIdentity, store: SessionStore, logger: Logger
  ) async throws(TransportError) {
    self.settings = settings
    self.logger = logger
    let (work, worker) = AsyncStream.makeStream(of: ServerWork.self)
    self.work = work
    self.worker = worker
    let opener = SessionOpener(limit: settings.limits.sessions, worker: worker)
    let codes = CodeBook()
    let desk = FrontDesk(
      limits: settings.limits, software: Self.software, codes: codes,
      authorize: settings.authorize, open: { worker.yield(.order($0, then: $1)) })
    // Sessions are restored between here and `run()`, while people already knock.
    desk.isStarting()
    let doorman = Doorman(desk: desk, hasDelegate: settings.delegate != nil, worker: worker)
    transport = try await TransportServer.start(
      settings.transport, identity: identity, accept: { doorman.accept($0) })
    opener.install(
      SessionFactory(
        codes: codes, journal: store.journal, spools: store.spools, delivery: TransportDelivery(),
        limits: settings.limits, speed: settings.speed,
        port: transport.addresses.first?.port ?? 0, hosts: settings.transport.hosts,
        allowsBareTerminals: settings.delegate != nil))
    self.opener = opener
    self.desk = desk
  }

  /// Opens a session for the program that this server runs in.
  public func open(_ order: SessionOrder) throws(SessionOpeningError) -> LiveSession {
    let session = try opener.open(order)
    desk.list(session)
    return session
  }

  /// Brings a session back from the journal.
  public func restore(_ id: String) throws(SessionOpeningError) -> LiveSession {
    let session = try opener.restore(id)
    desk.list(session)
    return session
  }

  /// Uses another certificate for new connections; a broken pair is refused and the old one stays.
  public func reload(_ identity: ServerIdentity) throws(TransportError) {
    try transport.reload(identity)
  }

  /// The live sessions.
  public var sessions: [LiveSession] { desk.sessions }

  /// Connections by how they went, since the start.
  public var counts: TransportCounts { transport.counts }

  /// Runs sessions and heartbeats until a graceful shutdown; then tells people and closes.
  public func run() async throws {
    desk.started()
    await withGracefulShutdownHandler {
      await serve()
    } onGracefulShutdown: {
      self.stop()
    }
    await transport.stop()
  }

  /// Tells people that the server stops and ends `run()`.
  public func stop() {
    desk.stop()
    for session in desk.sessions { session.insist(.stop) }
    worker.finish()
  }

  private func serve() async {
    await withTaskGroup(of: Void.self) { pulse in
      pulse.addTask { await self.beat() }
      let executor = SessionExecutor()
      await withDiscardingTaskGroup { group in
        for await item in work { start(item, on: executor, in: &group) }
      }
      pulse.cancelAll()
    }
  }

  private func start(
    _ item: ServerWork, on executor: SessionExecutor, in group: inout DiscardingTaskGroup
  ) {
    switch item {
    case .order(let order, let finish):
      group.addTask(executorPreference: executor) { finish(self.opener.opening(order)) }
    case .session(let parts):
      group.addTask(executorPreference: executor) {
        await SessionRunner(parts: parts).run()
        self.finished(parts)
      }
    case .restored(let parts, let id):
      group.addTask(executorPreference: executor) {
        await self.runRestored(parts, id: id)
        self.finished(parts)
      }
    case .bare(let terminal):
      guard let delegate = settings.delegate else { return }
      group.addTask { await delegate(terminal) }
    }
  }

  private func runRestored(_ parts: SessionParts, id: String) async {
    do throws(SessionOpeningError) {
      let runner = try SessionRestoration(parts: parts).runner()
      runner.settle()
      await runner.run()
    } catch {
      logger.error("a session could not be restored", metadata: ["why": "\(error.code.rawValue)"])
    }
  }

  private func finished(_ parts: SessionParts) {
    desk.unlist(parts.live)
    opener.close()
  }

  private func beat() async {
    let pause = Duration.seconds(settings.limits.heartbeatSeconds)
    while (try? await Task.sleep(for: pause)) != nil {
      for session in desk.sessions { session.post(.heartbeat) }
      desk.sweep(at: RealTime.milliseconds)
    }
  }
}
