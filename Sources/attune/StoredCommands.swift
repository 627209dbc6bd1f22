import ArgumentParser
import Disclosure
import Phrasebook
import SessionStore
import WorkshopModel
import WorkshopServer

/// `attune sessions`: what is stored.
struct SessionsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sessions", abstract: "List the sessions that are stored.")

  @OptionGroup var state: StateOptions

  private var phrases: Phrasebook { .ofEnvironment }

  func run() async throws {
    try await reporting {
      let store = try OpenStore.open(state)
      let sessions = try listing(store)
      if sessions.isEmpty { return say(phrases(CommandStoredPhrase.none)) }
      for session in sessions { say(line(session, title: title(session, store))) }
    }
  }

  private func listing(_ store: SessionStore) throws -> [StoredSession] {
    do throws(StoreError) {
      return try store.journal.sessions()
    } catch {
      throw Failure(store: error)
    }
  }

  private func title(_ session: StoredSession, _ store: SessionStore) -> String {
    guard let past = try? StoredPast(session.id, store) else {
      return phrases(CommandStoredPhrase.noTitle)
    }
    return past.workshop.title.text(
      in: past.workshop.sessionLanguage(past.header.language))
  }

  private func line(_ session: StoredSession, title: String) -> String {
    let begun = CalendarDay.text(session.day)
    return "\(session.id)  \(begun)  \(title)  (\(state(of: session)))"
  }

  private func state(of session: StoredSession) -> String {
    if session.isLive { return phrases(CommandStoredPhrase.live) }
    guard let day = session.expiryDay else { return phrases(CommandStoredPhrase.ended) }
    return phrases(CommandStoredPhrase.endedOn, ["day": .text(CalendarDay.text(day))])
  }
}

/// `attune erase`: destroys a session's key, then its rows, then their traces.
struct EraseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase",
    abstract: "Destroy a stored session: its key, then its rows, then their traces.")

  @Argument(help: "The session's name, as 'attune sessions' lists it.")
  var session: String

  @OptionGroup var state: StateOptions

  func run() async throws {
    try await reporting {
      let store = try OpenStore.open(state)
      do throws(StoreError) {
        try store.erase(session)
      } catch {
        throw Failure(store: error)
      }
      try OpenStore.destroyLeftovers(of: session, state)
      // What a killed host left lying names the workshop and the code; no host has the folder now.
      InvitationFile.remove(state)
      say(Phrasebook.ofEnvironment(CommandStoredPhrase.erased, ["session": .text(session)]))
    }
  }
}
