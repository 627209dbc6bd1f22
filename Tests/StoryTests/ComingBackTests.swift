import Foundation
import Testing

extension Stories {
  /// The door, and what survives the end of a process.
  @Suite(.timeLimit(.minutes(2)))
  struct ComingBackTests {
    @Test func `At a locked door people wait until the facilitator admits them`() async throws {
      try await Story.tell { story in
        var room = try await Gathering.host(Story.fixture("every-shape.yaml"), in: story)
        try await room.join(2)
        room.console("lock")
        try await room.host.waitFor("The door is locked.")
        let late = try story.attune(
          "late", "join", room.link, "--plain", "--state", story.path("late"))
        try await late.waitFor("The door is locked. Please wait")
        try await room.host.waitFor("1 waiting at the door")
        #expect(!late.hasSaid("Welcome to"))
        room.console("admit")
        try await late.waitFor("Welcome to Every Shape")
        try await room.host.waitFor("3 here")
      }
    }

    @Test func `A client that is killed comes back to its seat and its answer`() async throws {
      try await Story.tell { story in
        var room = try await Gathering.host(Story.fixture("every-shape.yaml"), in: story)
        try await room.join(2)
        room.console("open", "jump degree")
        try await room.everybody(asked: "A scale") { ["\($0 + 3)"] }
        room.people[0].signal(SIGKILL)
        #expect(try await room.people[0].ended() == 128 + SIGKILL)
        let again = try story.attune(
          "again", "join", room.link, "--plain", "--state", story.path("guest0"))
        try await again.waitFor("Connected again; your seat")
        try await again.waitFor("Your answer to this step is in.")
        room.console("close")
        try await again.waitFor("This step is closed.")
        room.console("status")
        try await room.host.waitFor("The program counts 2 seats.")
      }
    }

    @Test func `A server that is killed comes back with answers, and nobody has to type again`()
      async throws
    {
      try await Story.tell { story in
        var room = try await Gathering.host(Story.fixture("every-shape.yaml"), in: story)
        try await room.join(6)
        room.console("open", "jump degree")
        try await room.everybody(asked: "A scale") { _ in ["4"] }
        try await room.restart()
        room.console("resume", "close", "wait viewed", "reveal")
        for person in room.people {
          try await person.waitFor("What the room sees of A scale")
        }
        #expect(room.host.hasSaid("The session is back, on hold."))
      }
    }

    @Test func `A resumed session listens where it did before, unless it is told otherwise`()
      async throws
    {
      try await Story.tell { story in
        let room = try await Gathering.host(Story.fixture("every-shape.yaml"), in: story)
        room.host.signal(SIGKILL)
        _ = try await room.host.ended()
        let state = story.path("host")
        let again = try story.attune("again", "host", "--resume", "--state", state)
        try await again.waitFor("You have the console.")
        let lines = again.lines.filter { $0.contains("attune join") }
        #expect(lines == ["  attune join '\(room.link)'"])
        again.signal(SIGKILL)
        _ = try await again.ended()
        let elsewhere = try await story.run(
          "host", "--resume", "--state", state, "--listen", "no-such-name.invalid")
        #expect(elsewhere.code != 0 && elsewhere.error.contains("no-such-name.invalid"))
      }
    }

    @Test func `A server that is asked to stop tells people, and its session can be resumed`()
      async throws
    {
      try await Story.tell { story in
        var room = try await Gathering.host(Story.fixture("every-shape.yaml"), in: story)
        try await room.join(2)
        room.host.signal(SIGTERM)
        try await room.everybody(reads: "stop")
        #expect(try await room.host.ended() == 0)
        let sessions = try await story.run("sessions", "--state", story.path("host"))
        #expect(sessions.said.contains { $0.contains("Every Shape") && $0.contains("(live)") })
      }
    }

    @Test func `An ended session is listed, exported and erased`() async throws {
      try await Story.tell { story in
        var room = try await Gathering.host(Story.fixture("every-shape.yaml"), in: story)
        try await room.join(2)
        room.console("open", "end now")
        try await room.everybody(reads: "The session has ended.")
        #expect(try await room.host.ended() == 0)
        let state = ["--state", story.path("host")]
        let listed = try await story.run("sessions", state[0], state[1]).said
        let name = String(try #require(listed.first?.split(separator: " ").first))
        let export = try await story.run("export", name, state[0], state[1])
        #expect(export.code == 0)
        #expect(export.said.contains { $0.contains("Every Shape") })
        #expect(try await story.run("erase", name, state[0], state[1]).code == 0)
        #expect(try await story.run("export", name, state[0], state[1]).code == 66)
        #expect(
          try await story.run("sessions", state[0], state[1]).said == ["No sessions are stored."])
      }
    }
  }
}
