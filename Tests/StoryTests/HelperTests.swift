import Foundation
import Testing

extension Stories {
  /// A facilitator and a helper on a server, and what happens when the facilitator's process dies.
  @Suite(.timeLimit(.minutes(2)))
  struct HelperTests {
    @Test func `A helper assists, is handed the session, and gives it back`() async throws {
      try await Story.tell { story in
        let (_, room, helper) = try await open(story)
        helper.type(["next"])
        try await helper.waitFor("That is for whoever holds the session.")
        room.people[0].type(["m is there water"])
        helper.type(["aside The second row is tired."])
        try await room.host.waitFor("The second row is tired.")
        room.console("open", "handover")
        try await helper.waitFor("You hold the session now")
        helper.type(["next"])
        try await room.everybody(reads: ": Terms")
        helper.type(["handover"])
        try await room.host.waitFor("You hold the session now")
      }
    }

    @Test func `A helper takes over when the facilitator's process is killed`() async throws {
      try await Story.tell { story in
        let (server, room, helper) = try await open(story)
        room.console("open")
        try await room.everybody(reads: ": Hello")
        helper.type(["takeover"])
        try await helper.waitFor("The facilitator is here")
        room.host.signal(SIGKILL)
        _ = try await room.host.ended()
        try await helper.waitFor("Nobody holds the session just now.")
        helper.type(["takeover"])
        try await helper.waitFor("You hold the session now")
        helper.type(["next"])
        try await room.everybody(reads: ": Terms")
        // The owner comes back and has the console; the helper helps again.
        let again = try server.facilitate("ana", attach: room.code)
        try await again.waitFor("You have the console.")
        try await helper.waitFor("You are the helper now")
        again.type(["close", "wait viewed", "next"])
        try await room.everybody(reads: ": A choice")
      }
    }

    @Test func `After a minute without a facilitator the helper has the session`() async throws {
      try await Story.tell { story in
        let (_, room, helper) = try await open(story)
        room.console("open")
        try await room.everybody(reads: ": Hello")
        room.host.signal(SIGKILL)
        _ = try await room.host.ended()
        try await room.everybody(reads: "The facilitator is not connected just now")
        try await helper.waitFor("You hold the session now")
        try await room.everybody(reads: "Somebody holds the room again.")
        helper.type(["next"])
        try await room.everybody(reads: ": Terms")
      }
    }

    /// A server, a room with two people, and a helper.
    private func open(_ story: Story) async throws -> (Serving, Gathering, Program) {
      let server = try await Serving.start(story)
      try await server.authorize("ana")
      let console = try server.facilitate("ana")
      var room = try await Gathering(story, host: console)
      let line = try #require(console.lines.first { $0.contains("attune assist") })
      try await room.join(2)
      let helper = try story.attune(
        "helper", "assist", try Gathering.quoted(line), "--plain", "--state", story.path("helper"))
      try await helper.waitFor("You help")
      return (server, room, helper)
    }
  }
}
