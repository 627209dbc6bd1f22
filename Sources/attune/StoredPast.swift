import Facilitation
import Phrasebook
import SessionStore
import WorkshopModel
import WorkshopScript
import WorkshopServer

/// A stored session with its workshop and facts.
struct StoredPast {
  let id: String
  let header: SessionHeader
  let workshop: Workshop
  let facts: [Fact]
  /// The day on which it was begun, in days since 1970-01-01.
  let day: Int

  /// Reads a session by its name.
  init(_ id: String, _ store: SessionStore) throws {
    self.id = id
    do throws(StoreError) {
      guard let header = SessionHeader(encoded: try store.journal.header(of: id)) else {
        throw StoreError.corrupt("the session's header")
      }
      self.header = header
      facts = try store.journal.facts(of: id)
      day = try store.journal.sessions().first { $0.id == id }?.day ?? Day.today
    } catch {
      throw Failure(store: error)
    }
    guard
      let read = WorkshopReader.read(header.workshopSource, fileName: header.fileName).workshop
    else { throw Failure(CommandStoredPhrase.workshopGone, code: .badData) }
    workshop = read
  }

  /// The name of the latest session that satisfies a condition, or a failure that says what is missing.
  static func latest(in store: SessionStore, live: Bool) throws -> String {
    let sessions: [StoredSession]
    do throws(StoreError) {
      sessions = try store.journal.sessions()
    } catch {
      throw Failure(store: error)
    }
    let candidates = sessions.filter { !live || $0.isLive }
    guard let newest = candidates.max(by: { $0.day < $1.day }) else {
      throw Failure(
        live ? CommandStoredPhrase.noneLive : CommandStoredPhrase.none,
        hint: CommandStoredPhrase.hostOne, code: .missingFile)
    }
    return newest.id
  }
}
