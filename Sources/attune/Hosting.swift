import Anonymity
import Foundation
import Logging
import Phrasebook
import SecureTransport
import ServiceLifecycle
import SessionStore
import UnixSignals
import WorkshopServer

/// A server inside this process, with what its commands need to know of it.
struct Hosting {
  let server: AttuneServer
  let identity: ServerIdentity
  let key: FacilitatorKey
  let store: SessionStore
  let logger: Logger
  /// What names the state folder on a command line; empty where it is the usual one.
  let stateOption: String

  /// What differs between the commands that host.
  struct Plan {
    var options: ServerOptions
    var state: StateOptions
    var usualPort = Invitation.defaultPort
    var speed = ClockSpeed.times(1)
    var limits = TransportLimits()
    var store: SessionStore?
    /// The language of bare terminals, which cannot name their own.
    var bareTerminals = Phrasebook.ofEnvironment
    /// Whether another facilitator's key is accepted beside this computer's own.
    var authorize: @Sendable (String) -> Bool = { _ in false }
  }

  /// Opens store and port.
  static func start(_ plan: Plan) async throws -> Hosting {
    ProcessHardening.apply()
    try StateFolder.make(plan.state)
    let store = try plan.store ?? OpenStore.open(plan.state, keepDays: plan.options.keepDays)
    let identity = try plan.options.identity(state: plan.state)
    let key = try OwnKey.load(plan.state)
    let start = Start(
      settings: settings(plan, own: key.publicKey), identity: identity, store: store,
      logger: quietLogger())
    let server = try await start.listen(orOnIPv4: plan.options.listen.isEmpty)
    return Hosting(
      server: server, identity: identity, key: key, store: store, logger: start.logger,
      stateOption: plan.state.onCommandLine)
  }

  private static func settings(
    _ plan: Plan, own: FacilitatorPublicKey
  ) -> AttuneServer.Settings {
    let others = plan.authorize
    var configuration = plan.options.configuration(usualPort: plan.usualPort)
    configuration.limits = plan.limits
    var settings = AttuneServer.Settings(transport: configuration) { text in
      FacilitatorPublicKey(text: text) == own || others(text)
    }
    settings.speed = plan.speed
    settings.delegate = BareDelegate.serve(in: plan.bareTerminals)
    return settings
  }

  /// What a server is started with.
  private struct Start {
    var settings: AttuneServer.Settings
    let identity: ServerIdentity
    let store: SessionStore
    let logger: Logger

    /// Listens; a computer without IPv6 listens on all of its IPv4 addresses.
    func listen(orOnIPv4 mayFallBack: Bool) async throws -> AttuneServer {
      do throws(TransportError) {
        return try await AttuneServer(
          settings, identity: identity, store: store, logger: logger)
      } catch {
        guard mayFallBack, case .cannotListen = error else { throw Failure(transport: error) }
        var fallback = self
        fallback.settings.transport.hosts = ["0.0.0.0"]
        return try await fallback.listen(orOnIPv4: false)
      }
    }
  }

  /// A logger to standard error that says little.
  private static func quietLogger() -> Logger {
    var logger = Logger(label: "attune") { StreamLogHandler.standardError(label: $0) }
    logger.logLevel = .notice
    return logger
  }

  /// Runs the server until a signal or the given work ends it.
  func run(
    reload: (@Sendable () throws -> ServerIdentity)? = nil,
    beside work: @escaping @Sendable () async throws -> Void
  ) async throws {
    let server = server
    let hangups = Hangups(server: server, reload: reload, logger: logger)
    let group = ServiceGroup(
      configuration: ServiceGroupConfiguration(
        services: [
          .init(
            service: server, successTerminationBehavior: .gracefullyShutdownGroup,
            failureTerminationBehavior: .gracefullyShutdownGroup)
        ],
        gracefulShutdownSignals: [.sigterm, .sigint], logger: logger))
    try await withThrowingTaskGroup(of: Bool.self) { tasks in
      tasks.addTask {
        try await group.run()
        return true
      }
      tasks.addTask {
        await hangups.watch()
        return false
      }
      tasks.addTask {
        do {
          try await work()
        } catch {
          server.stop()
          throw error
        }
        return false
      }
      for try await isServerDone in tasks where isServerDone { break }
      tasks.cancelAll()
    }
  }
}
