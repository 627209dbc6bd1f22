import Foundation
import Synchronization
import Testing

/// Why a story could not go on.
enum StoryError: Error, CustomStringConvertible {
  case notStarted(String)
  case ended(name: String, awaited: String, code: Int32, tail: [String])
  case outOfTime(name: String, awaited: String, tail: [String])

  var description: String {
    switch self {
    case .notStarted(let path): "\(path) could not be started"
    case .ended(let name, let awaited, let code, let tail):
      "\(name) ended with \(code) before it said: \(awaited)\n" + tail.joined(separator: "\n")
    case .outOfTime(let name, let awaited, let tail):
      "\(name) never said: \(awaited)\n" + tail.joined(separator: "\n")
    }
  }
}

/// A started program: lines typed into it, lines that it prints, and how it ended.
///
/// A class, because it stands for one process.
final class Program: Sendable {
  private struct State {
    var lines: [String] = []
    /// The first line that no wait has passed yet.
    var place = 0
    var exit: Int32?
    var changes = 0
    var waiters: [CheckedContinuation<Void, Never>] = []
  }

  let name: String
  let pid: pid_t
  private let socket: Int32
  private let state = Mutex(State())

  /// Takes over a child whose input and output are the other end of a socket.
  private init(name: String, pid: pid_t, socket: Int32) {
    self.name = name
    self.pid = pid
    self.socket = socket
  }

  deinit { close(socket) }

  /// Starts a program; what it says on standard error goes into a file.
  static func start(
    _ command: [String], name: String, environment: [String], errors: String
  ) throws -> Program {
    var ends: [Int32] = [0, 0]
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { throw StoryError.notStarted(name) }
    defer { close(ends[1]) }
    guard let pid = spawn(command, environment, child: ends[1], errors: errors) else {
      close(ends[0])
      throw StoryError.notStarted(command.first ?? name)
    }
    let program = Program(name: name, pid: pid, socket: ends[0])
    Thread.detachNewThread { program.readAll() }
    return program
  }

  /// Everything that it has printed.
  var lines: [String] { state.withLock { $0.lines } }

  /// How it ended: its code, or 128 and the number of the signal; nil while it runs.
  var exit: Int32? { state.withLock { $0.exit } }

  /// Whether it has ever printed this.
  func hasSaid(_ text: String) -> Bool { lines.contains { $0.contains(text) } }

  /// Types lines.
  func type(_ lines: String...) { type(lines) }

  /// Types lines.
  func type(_ lines: [String]) {
    var bytes = lines.flatMap { Array(($0 + "\n").utf8) }[...]
    while !bytes.isEmpty {
      let sent = bytes.withUnsafeBytes {
        send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard sent > 0 else { return }
      bytes = bytes.dropFirst(sent)
    }
  }

  /// Ends its input.
  func endInput() { shutdown(socket, Int32(SHUT_WR)) }

  /// Sends it a signal while it runs.
  func signal(_ number: Int32) {
    state.withLock { if $0.exit == nil { kill(pid, number) } }
  }

  /// The next line with this text, after those that were waited for before.
  @discardableResult
  func waitFor(_ text: String) async throws -> String {
    var seen = -1
    while true {
      let (line, exit, changes) = look(for: text)
      if let line { return line }
      if let exit {
        throw StoryError.ended(name: name, awaited: text, code: exit, tail: lines.suffix(30))
      }
      if Task.isCancelled { throw outOfTime(awaiting: text) }
      if changes == seen { await change(after: changes) }
      seen = changes
    }
  }

  /// Waits until it has ended.
  func ended() async throws -> Int32 {
    while true {
      let (exit, changes) = state.withLock { ($0.exit, $0.changes) }
      if let exit { return exit }
      if Task.isCancelled { throw outOfTime(awaiting: "its end") }
      await change(after: changes)
    }
  }

  /// From here on, waits begin with the lines that come next.
  func skipAhead() { state.withLock { $0.place = $0.lines.count } }

  /// The time limit's own report does not say what was waited for.
  private func outOfTime(awaiting text: String) -> StoryError {
    let error = StoryError.outOfTime(name: name, awaited: text, tail: lines.suffix(30))
    Issue.record(error)
    return error
  }

  private func look(for text: String) -> (line: String?, exit: Int32?, changes: Int) {
    state.withLock { state in
      let found = state.lines[state.place...].firstIndex { $0.contains(text) }
      if let found { state.place = found + 1 }
      return (found.map { state.lines[$0] }, state.exit, state.changes)
    }
  }

  private func change(after seen: Int) async {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let isNow = state.withLock { state in
          guard state.changes == seen, !Task.isCancelled else { return true }
          state.waiters.append(continuation)
          return false
        }
        if isNow { continuation.resume() }
      }
    } onCancel: {
      changed { _ in }
    }
  }

  private func changed(_ change: (inout State) -> Void) {
    let waiters = state.withLock { state in
      change(&state)
      state.changes += 1
      defer { state.waiters = [] }
      return state.waiters
    }
    for waiter in waiters { waiter.resume() }
  }

  private func readAll() {
    var rest: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(socket, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      rest += chunk[..<count]
      var parts = rest.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      rest = Array(parts.popLast() ?? [])
      let lines = parts.map { String(decoding: $0, as: UTF8.self) }
      changed { $0.lines += lines }
    }
    let last = rest.isEmpty ? [] : [String(decoding: rest, as: UTF8.self)]
    changed { $0.lines += last }
    reap()
  }

  /// Its number is given free only under the lock, so that no signal reaches a stranger.
  private func reap() {
    var facts = siginfo_t()
    while waitid(P_PID, id_t(pid), &facts, WEXITED | WNOWAIT) != 0, errno == EINTR {}
    changed { state in
      var status: Int32 = 0
      waitpid(pid, &status, 0)
      let signal = status & 0x7F
      state.exit = signal == 0 ? (status >> 8) & 0xFF : 128 + signal
    }
  }

  private static func spawn(
    _ command: [String], _ environment: [String], child: Int32, errors: String
  ) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, child, 0)
    posix_spawn_file_actions_adddup2(&actions, child, 1)
    posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    var arguments = command.map { strdup($0) } + [nil]
    var variables = environment.map { strdup($0) } + [nil]
    defer { for text in arguments + variables { free(text) } }
    var pid: pid_t = 0
    guard let path = command.first,
      posix_spawnp(&pid, path, &actions, nil, &arguments, &variables) == 0
    else { return nil }
    return pid
  }
}
