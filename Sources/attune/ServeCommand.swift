import Anonymity
import ArgumentParser
import Foundation
import Phrasebook
import SecureTransport
import SessionStore
import Synchronization
import WorkshopServer

/// `attune serve`: a server for many facilitators and sessions.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Serve many sessions for facilitators whose keys you list.",
    discussion: """
      Facilitators' public keys stand in authorized_facilitators in the state folder, one a line; \
      the file is read again when it changes. Live sessions are restored on start. \
      SIGHUP reads the certificate again; SIGTERM tells people and stops.
      """)

  @OptionGroup var server: ServerOptions
  @OptionGroup var state: StateOptions

  private var phrases: Phrasebook { .ofEnvironment }

  func run() async throws {
    try await reporting {
      let keys = KeyFile(path: state.file("authorized_facilitators"))
      try keys.check(phrases)
      var plan = Hosting.Plan(options: server, state: state)
      plan.authorize = { keys.contains($0) }
      let hosting = try await Hosting.start(plan)
      restore(hosting)
      for line in greeting(hosting) { say(line) }
      try await hosting.run(reload: { [server, state] in try server.identity(state: state) }) {
        await Retention.watch(hosting.store)
      }
    }
  }

  private func restore(_ hosting: Hosting) {
    let stored = (try? hosting.store.journal.sessions()) ?? []
    for session in stored where session.isLive {
      do throws(SessionOpeningError) {
        _ = try hosting.server.restore(session.id)
        say(phrases(HostServerPhrase.restored, ["session": .text(session.id)]))
      } catch {
        complain(
          phrases(
            HostServerPhrase.notRestored,
            ["session": .text(session.id), "reason": .text(error.hint(in: phrases))]))
      }
    }
  }

  private func greeting(_ hosting: Hosting) -> [String] {
    let port = hosting.server.addresses.first?.port ?? 0
    var lines = server.reachable(hosting.server.addresses).map {
      phrases(HostServerPhrase.serving, ["host": .text($0.host), "port": .number($0.port)])
    }
    lines.append("port \(port)")
    lines.append(phrases(HostServerPhrase.connect, ["port": .number(port)]))
    lines.append(phrases(HostServerPhrase.pin, ["pin": .text(hosting.identity.pin.text)]))
    return lines
  }
}

/// Erases what has been kept long enough, once a day.
enum Retention {
  /// Runs until cancelled.
  static func watch(_ store: SessionStore) async {
    while (try? await Task.sleep(for: .seconds(86_400))) != nil {
      for id in (try? store.journal.expire()) ?? [] { store.spools.destroyAll(of: id) }
    }
  }
}

/// The file of authorized facilitators, read again when it changes; it has an identity because it remembers.
final class KeyFile: Sendable {
  private struct State {
    var changed: timespec?
    var keys: AuthorizedFacilitators?
  }

  private let path: String
  private let state = Mutex(State())

  /// A file at a path; a missing one authorizes nobody but the server's own key.
  init(path: String) { self.path = path }

  /// Says what is wrong with the file, if something is.
  func check(_ phrases: Phrasebook) throws {
    guard access(path, F_OK) == 0 else {
      return complain(phrases(HostServerPhrase.noKeyFile, ["path": .text(path)]))
    }
    do throws(AnonymityError) {
      _ = try AuthorizedFacilitators(path: path)
    } catch {
      throw Failure(error, at: path)
    }
  }

  /// Whether a key is in the file as it is now; a broken file keeps what was read before.
  func contains(_ key: String) -> Bool {
    state.withLock { state in
      var facts = stat()
      guard stat(path, &facts) == 0 else { return false }
      let changed = facts.st_mtim
      if state.changed?.tv_sec != changed.tv_sec || state.changed?.tv_nsec != changed.tv_nsec {
        state.changed = changed
        if let read = try? AuthorizedFacilitators(path: path) { state.keys = read }
      }
      return state.keys?.contains(key) ?? false
    }
  }
}
