import Foundation
import Testing

extension Stories {
  /// Windows that are closed while a session is held in them.
  @Suite(.timeLimit(.minutes(1)))
  struct ClosedWindowTests {
    @Test func `A session goes on when the window of its host is closed`() async throws {
      try await Story.tell { story in
        let evening = try await ScreenEvening(story)
        let ada = try await evening.panes.open("ada", evening.join("ada"))
        try await ada.shows("The program counts 1 seat.")
        let host = try await evening.console.pid()
        try #require(host > 1)
        defer { kill(host, SIGKILL) }
        try await evening.console.close()
        let ben = try await evening.panes.open("ben", evening.join("ben"))
        try await ben.shows("The program counts 2 seats.")
        try await ada.shows("The program counts 2 seats.")
        #expect(kill(host, 0) == 0)
      }
    }
  }
}
