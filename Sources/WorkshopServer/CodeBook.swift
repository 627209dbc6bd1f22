import Anonymity
import Facilitation
import Synchronization
import WorkshopModel
import WorkshopProtocol

/// What a code opens in its session.
enum Door: Hashable, Sendable {
  /// A seat, in a circle where the code is that circle's own.
  case seat(CircleID?)
  case stage
  case helper

  /// Whether somebody in such a role comes in here; a code of another door is a wrong code.
  func admits(_ role: Role) -> Bool {
    switch (self, role) {
    case (.seat, .participant), (.stage, .stage), (.helper, .helper): true
    case (.seat(let circle), .facilitator): circle == nil
    default: false
    }
  }
}

/// Which code opens which door of which session.
///
/// It has an identity because the desk looks codes up in it and the factory draws new ones from it.
package final class CodeBook: Sendable {
  /// A door that a code opens.
  struct Entry: Sendable {
    let session: LiveSession
    let door: Door
  }

  private struct State {
    var entries: [String: Entry] = [:]
    var sessions: [String: LiveSession] = [:]
    /// Codes of sessions that are being made.
    var drawn: Set<String> = []
  }

  private let state = Mutex(State())

  /// A book without codes.
  package init() {}

  /// The live sessions.
  var sessions: [LiveSession] { state.withLock { Array($0.sessions.values) } }

  /// Makes a session's codes known.
  func list(_ session: LiveSession) {
    state.withLock { state in
      state.sessions[session.id] = session
      for (code, door) in session.doors {
        state.entries[code] = Entry(session: session, door: door)
        state.drawn.remove(code)
      }
    }
  }

  /// The session is over; its codes open nothing.
  func unlist(_ session: LiveSession) {
    state.withLock { state in
      state.sessions[session.id] = nil
      for code in session.doors.keys where state.entries[code]?.session === session {
        state.entries[code] = nil
      }
    }
  }

  /// What a typed code opens for somebody in such a role.
  func find(_ typed: String, as role: Role) -> Entry? {
    guard let code = JoinCode(parsing: typed) else { return nil }
    let entry = state.withLock { $0.entries[code.text] }
    return entry.flatMap { $0.door.admits(role) ? $0 : nil }
  }

  /// So many different codes that open nothing yet.
  func fresh(_ count: Int, groups: Int = 1) -> [String] {
    var fresh: [String] = []
    while fresh.count < count {
      let code = JoinCode.random(groups: groups).text
      let isFree = state.withLock { state in
        state.entries[code] == nil && state.drawn.insert(code).inserted
      }
      if isFree { fresh.append(code) }
    }
    return fresh
  }

  /// Codes that were drawn in vain are free again.
  func release(_ codes: some Sequence<String>) {
    state.withLock { $0.drawn.subtract(codes) }
  }
}
