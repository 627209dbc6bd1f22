import Foundation
import Testing

extension Stories {
  /// The check-in that nobody leads: whoever keeps time sees what everybody sees.
  @Suite(.timeLimit(.minutes(1)))
  struct CheckInTests {
    static let names = ["Ekundayo", "Friederike", "Gioacchino"]
    static let words = ["ploughman", "semaphore", "tamarisk"]

    @Test func `Three people hold a check-in and hand the time on`() async throws {
      try await Story.tell { story in
        let host = try story.attune(
          "host", "rehearse", Story.workshop("ten-minute-check-in"), "--outside", "--room",
          "constellation", "--speed", "60", "--state", story.path("host"))
        var evening = try await Relayed(Gathering(story, host: host))
        try await evening.join(Self.names)
        try await hold(evening.room)
        try await search(evening)
      }
    }

    private func hold(_ room: Gathering) async throws {
      let people = room.people
      people[0].type(["time"])
      try await people[0].waitFor("You keep the time now")
      for person in people.dropFirst() { try await person.waitFor("The time is kept by") }
      people[0].type(["open"])
      try await room.everybody(reads: ": Land")
      people[0].type(["next"])
      try await sign(room, "Where am I?", keeper: 0) { "\($0 + 1) \($0 + 2)" }
      try await sign(room, "Since last time", keeper: nil) { "A quiet week \(Self.words[$0])" }
      people[0].type(["/close", "/reveal"])
      try await room.everybody(reads: "What the room sees of Since last time")
      people[0].type(["/time \(Self.names[1])"])
      try await people[1].waitFor("You keep the time now")
      people[1].type(["/next"])
      try await sign(room, "What I could use from us", keeper: 1) { "\($0 + 1)" }
      try await room.everybody(reads: ": One topic")
      people[1].type(["next"])
      try await room.everybody(reads: ": One action")
      people[2].type(["propose We each phone home by Sunday."])
      try await people[1].waitFor("Line 1 is new")
      people[1].type(["test 1"])
      try await room.everybody(asked: "Can we live with this line?") { ["\($0 % 2 + 1)"] }
      people[1].type(["close"])
      try await room.everybody(reads: "It is adopted.")
      people[1].type(["next"])
      try await thank(room)
      try await sign(room, "Out", keeper: 1) { Self.words[$0] }
      people[1].type(["end now", "y"])
      try await room.everybody(reads: "The session has ended.")
    }

    /// A signed step from its question to what the room sees, by whoever keeps time.
    private func sign(
      _ room: Gathering, _ title: String, keeper: Int?, _ answer: (Int) -> String
    ) async throws {
      for (number, person) in room.people.enumerated() {
        try await person.waitFor(": " + title)
        person.type([answer(number), "y"])
        try await person.waitFor("Thank you. Your answer is in.")
      }
      guard let keeper else { return }
      room.people[keeper].type(["/close", "/reveal"])
      try await room.everybody(reads: "What the room sees of \(title)")
      room.people[keeper].type(["/next"])
    }

    private func thank(_ room: Gathering) async throws {
      try await room.everybody(reads: ": Thanks")
      try await withThrowingTaskGroup(of: Void.self) { group in
        for person in room.people {
          group.addTask {
            try await person.waitFor("It is your turn.")
            person.type(["done"])
          }
        }
        try await group.waitForAll()
      }
      try await room.everybody(reads: "Everybody has had a turn.")
      room.people[1].type(["next"])
    }

    /// Whoever keeps the time is sent no view, plan or signal that the others are not.
    private func search(_ evening: Relayed) async throws {
      func shared(_ person: Int) -> [String] {
        evening.sent(to: person).filter { line in
          let kind = line.dropFirst(6).prefix { $0 != "\"" }
          return ["view", "plan", "signals"].contains(String(kind))
        }
      }
      let sights = Self.names.indices.map(shared)
      #expect(sights[0].count > 4)
      #expect(sights[1] == sights[0] && sights[2] == sights[0], "time gives no other sight")
      for person in Self.names.indices {
        for kind in ["people", "readiness", "notes", "moderation", "help-wanted"] {
          #expect(!evening.sent(to: person).contains { $0.hasPrefix("{\"t\":\"\(kind)\"") })
        }
      }
      for word in ["Ready when you are", "Still writing", "Letters for out"] {
        #expect(!evening.room.host.hasSaid(word), "the hosting computer has no eye: \(word)")
      }
      let export = try await evening.room.story.run(
        "export", "--agreements", "--state", evening.room.story.path("host"))
      #expect(export.said.contains { $0.contains("phone home by Sunday") })
    }
  }
}
