import Foundation
import Testing

extension Stories {
  /// Three people who share a life, each in a process, over TLS; each byte they are sent is searched.
  @Suite(.timeLimit(.minutes(1)))
  struct ConstellationTests {
    static let names = ["Adaeze", "Bertil", "Cosima"]
    /// Items 1 to 14 of the overlap list; everyone says yes to 2 and can talk about 11.
    static let marks = [
      "1 1 3 2 3 3 1 3 3 3 1 3 3 3", "3 1 1 3 2 3 3 1 3 3 2 3 3 3", "2 1 3 3 3 1 3 3 1 3 1 3 3 3",
    ]
    static let underneath = [
      "usually asking for wintergreen", "asking for marmalade", "asking for cobblestone",
    ]
    static let line = "For the next month we each say by noon if we will be away at night."
    static let objected = "For the next week we each answer within the hour."

    @Test func `A polycule makes two lists and one agreement, and nobody learns more`()
      async throws
    {
      try await Story.tell { story in
        var evening = try await open(story)
        try await arrive(&evening)
        try await feel(evening)
        try await overlap(evening)
        try await agree(evening)
        try await close(evening)
        searchesBytes(evening)
        try await exports(story)
      }
    }

    private func open(_ story: Story) async throws -> Relayed {
      let host = try story.attune(
        "host", "rehearse", Story.workshop("agreements-jealousy-compersion"), "--outside",
        "--speed", "60", "--state", story.path("host"))
      return try await Relayed(Gathering(story, host: host))
    }

    private func arrive(_ evening: inout Relayed) async throws {
      try await evening.join(Self.names)
      let room = evening.room
      room.console("wait seats 3", "lock", "open")
      try await room.listen("Welcome")
      try await room.everybody(asked: "Terms for today") { ["\($0 % 2 + 1)"] }
      room.console("close", "wait viewed", "next")
      try await room.everybody(asked: "Just between you and the process") { ["\($0 % 2 + 1)"] }
      room.console("close", "wait viewed")
      try await room.host.waitFor("All clear.")
      room.console("next")
      try await room.everybody(asked: "Arriving") { ["\($0 + 2) \($0 + 3)"] }
      room.console("close", "wait viewed", "next")
      try await room.listen("Two feelings that can share a room")
    }

    private func feel(_ evening: Relayed) async throws {
      let room = evening.room
      try await room.everybody(asked: "Lately, for me") { ["\($0 + 1) 1 2 3 4 \($0 + 1)"] }
      room.console("close", "wait viewed", "next")
      try await room.listen("A pause")
      try await room.everybody(asked: "Underneath") { [Self.underneath[$0]] }
      room.console("close", "wait lines", "read", "finish", "next")
      // The third passes where names would be shown.
      for (number, person) in room.people.enumerated() {
        try await person.waitFor(": Gladness, if any")
        person.type(number == 2 ? ["p"] : ["warm", "y"])
      }
      for person in room.people { try await person.waitFor("is in. Type u to take it back") }
      room.console("close", "wait viewed", "reveal")
      try await room.everybody(reads: "What the room sees of Gladness, if any")
      room.console("next")
      try await room.listen("Not owed")
      try await room.listen("A private map")
      try await room.listen("Eight minutes, apart")
      try await room.listen("Four different things")
      try await room.everybody(asked: "Which is it?") { ["\($0 + 1)"] }
      room.console("close", "wait viewed", "next")
    }

    private func overlap(_ evening: Relayed) async throws {
      let room = evening.room
      try await room.everybody(asked: "Where we already overlap") { [Self.marks[$0]] }
      room.console("close", "wait viewed")
      try await room.everybody(reads: "Everyone said yes to:")
      for person in room.people {
        try await person.waitFor("a message when plans change by more than an hour")
        try await person.waitFor("Everyone is open to:")
        try await person.waitFor("a regular talk about sexual-health testing and protection")
      }
      room.console("next")
      try await speak(in: "Reading the lists", evening)
    }

    /// Everybody has a turn, in an order that chance makes; one of them passes.
    private func speak(in title: String, _ evening: Relayed) async throws {
      let room = evening.room
      try await room.everybody(reads: ": " + title)
      try await withThrowingTaskGroup(of: Void.self) { group in
        for (number, person) in room.people.enumerated() {
          group.addTask {
            try await person.waitFor("It is your turn.")
            person.type(number == 1 ? ["p"] : ["done"])
          }
        }
        try await group.waitForAll()
      }
      try await room.everybody(reads: "Everybody has had a turn.")
      room.console("wait round", "next")
    }

    private func agree(_ evening: Relayed) async throws {
      let room = evening.room
      try await room.listen("Before we write")
      try await room.everybody(reads: ": Draft two or three agreements")
      room.people[0].type(["propose " + Self.line])
      room.console("wait draft 1", "test 1")
      try await room.everybody(asked: "Can we live with this line?") { ["\($0 == 2 ? 2 : 1)"] }
      room.console("close")
      try await room.everybody(reads: "It is adopted.")
      room.people[1].type(["propose " + Self.objected])
      room.console("wait adopted 1", "wait draft 2", "test 2")
      try await room.everybody(asked: "Can we live with this line?") { ["\($0 == 0 ? 4 : 1)"] }
      room.console("close")
      try await room.everybody(reads: "It is not adopted as it stands:")
      room.console("next")
      try await room.everybody(asked: "Could I keep these?") { ["\($0 + 4)"] }
      room.console("close", "wait viewed", "next")
    }

    private func close(_ evening: Relayed) async throws {
      let room = evening.room
      try await room.listen("A slow minute")
      for person in room.people {
        try await person.waitFor(": When it slips")
        person.type(["p"])
        try await person.waitFor("is in. Type u to take it back")
      }
      room.console("close", "wait viewed", "next")
      try await speak(in: "Around the circle", evening)
      try await room.everybody(asked: "Leaving") { ["\($0 + 6)"] }
      room.console("close", "wait viewed", "next")
      try await room.listen("For you")
      try await room.listen("Tonight and this week")
      try await room.everybody(asked: "How was this?") { ["\($0 + 3)", "4", "skip"] }
      room.console("close", "wait viewed", "consent")
      // One of them would rather not; a no and not asking are the same in what is written.
      for (number, person) in room.people.enumerated() {
        try await person.waitFor("Type one number from 1 to 2")
        person.type(["\(number == 1 ? 2 : 1)"])
        try await person.waitFor("Thank you. Your answer is in.")
      }
      room.console("close", "wait viewed", "end", "yes", "wait after", "end now")
      try await room.everybody(reads: "The session has ended.")
      for person in room.people { #expect(try await person.ended() == 0) }
      #expect(try await room.host.ended() == 0)
    }

    /// What each process was sent: no unmatched item, no objector, no pass, no unsigned author.
    private func searchesBytes(_ evening: Relayed) {
      let shared = ["a message when plans change", "a regular talk about sexual-health"]
      let others = [
        "shared calendar", "one another's other partners", "new connection", "keeping private",
        "affection in shared rooms", "overnight guests", "holiday", "close family", "photos",
        "emergencies", "shared fund", "quiet hour",
      ]
      for person in Self.names.indices {
        let lines = evening.sent(to: person)
        #expect(lines.count > 60, "the relay saw the whole evening")
        let lists = evening.sent(to: person, "view", of: "overlap")
        #expect(lists.count == 1 && shared.allSatisfy { lists.first?.contains($0) ?? false })
        for item in others { #expect(!(lists.first?.contains(item) ?? true), "unmatched: \(item)") }
        for text in Self.underneath { #expect(!lines.contains { $0.contains(text) }, "\(text)") }
        let views = lines.filter { $0.hasPrefix("{\"t\":\"view\"") }
        let unsigned = views.filter { !$0.contains("\"step\":\"gladness\"") }
        for name in Self.names { #expect(!unsigned.contains { $0.contains(name) }, "\(name)") }
        let signed = evening.sent(to: person, "view", of: "gladness")
        #expect(signed.count == 1 && !(signed.first?.contains(Self.names[2]) ?? true))
        let ballots = views.filter { $0.contains("\"adopted\"") }
        #expect(ballots.count == 2)
        // Cards say whether one may pass; nothing else speaks of passing.
        let told = lines.filter { !$0.hasPrefix("{\"t\":\"step\"") }
        #expect(!told.contains { $0.contains("\"pass") }, "no pass is told")
      }
      let sights = Self.names.indices.map { evening.sent(to: $0, "view", of: "overlap") }
      #expect(Set(sights).count == 1, "everybody is sent the same bytes")
      for text in Self.underneath { #expect(evening.room.host.hasSaid(text)) }
      for text in Self.names + Self.underneath {
        #expect(evening.room.story.files(in: "host", holding: text).isEmpty, "files hold \(text)")
        #expect(!evening.room.story.errorText(of: "host").contains(text))
      }
    }

    /// The transcript holds the agreement alone, and a calendar file its day.
    private func exports(_ story: Story) async throws {
      let export = try await story.run("export", "--state", story.path("host"))
      let text = export.said.joined(separator: "\n")
      #expect(export.code == 0 && text.contains("away at night"))
      for word in Self.names + Self.underneath + ["warm", "within the hour", "Gladness"] {
        #expect(!text.contains(word), "the transcript holds \(word)")
      }
      let calendar = try await story.run(
        "export", "--agreements", "--format", "ics", "--state", story.path("host"))
      #expect(calendar.said.contains { $0.hasPrefix("BEGIN:VCALENDAR") })
      #expect(calendar.said.contains { $0.hasPrefix("DTSTART;VALUE=DATE:") })
    }
  }
}
