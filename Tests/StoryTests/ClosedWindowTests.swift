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

    @Test func `The process of a host ends with its window on the last page`() async throws {
      try await Story.tell { story in
        let evening = try await ScreenEvening(story)
        let host = try await evening.console.pid()
        try #require(host > 1)
        defer { kill(host, SIGKILL) }
        try await evening.console.press("E", "n")
        try await evening.console.shows("Are you sure?")
        try await evening.console.press("y")
        try await evening.console.shows("attune export")
        try await evening.console.close()
        // Its window's keeper may not have asked how it ended.
        let state = "$(ps -o stat= -p \(host))"
        let watch = try story.start(
          "watch",
          ["sh", "-c", "while :; do case \(state) in ''|Z*) exit 0; esac; sleep 0.1; done"])
        #expect(try await watch.ended() == 0)
      }
    }

    @Test func `A host that is ended by a signal says how to go on`() async throws {
      try await Story.tell { story in
        let room = try await Gathering.host(Story.fixture("every-shape.yaml"), in: story)
        room.host.signal(SIGTERM)
        #expect(try await room.host.ended() == 0)
        #expect(room.host.lines.contains { $0.contains("The session is not over") })
        #expect(
          room.host.lines.contains("  attune host --resume --state \(story.path("host"))"))
      }
    }
  }
}
