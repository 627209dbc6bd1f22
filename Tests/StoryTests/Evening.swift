import Testing

/// The neurobiology workshop with twelve people, step by step.
struct Evening {
  static let people = 12
  /// Words that each person alone types or is called; none may turn up where it does not belong.
  static func name(_ number: Int) -> String { "Ngozikanu\(number)" }
  static func pairLine(_ number: Int) -> String { "pairword\(number)x" }
  static func thought(_ number: Int) -> String { "thoughtword\(number)x" }
  static func thanks(_ number: Int) -> String {
    "You who carried lantern\(number)x for Rosamunde home"
  }
  static func loss(_ number: Int) -> String { "The door fell shut softly\(number)x" }

  var room: Gathering

  /// Opens the workshop as a rehearsal whose clock runs sixty times as fast.
  init(_ story: Story) async throws {
    let host = try story.attune(
      "host", "rehearse", Story.workshop("neurobiology-of-intimacy"), "--outside", "--speed", "60",
      "--state", story.path("host"))
    room = try await Gathering(story, host: host)
    try await room.join(Self.people, name: Self.name)
  }

  func arrive() async throws {
    room.console("wait seats \(Self.people)", "lock", "open")
    try await room.listen("Welcome")
    try await room.everybody(asked: "How we work together") { ["\($0 % 2 + 1)"] }
    room.console("close", "wait closed", "next")
    try await room.ask("Where are you right now?") { "\($0 % 7 + 1) \($0 % 5 + 2)" }
    try await room.listen("A slower minute")
    try await room.ask("One word for closeness") { "warm\($0 % 3), quiet, trust" }
    try await room.listen("Three helpers, many jobs")
    try await room.ask("Quick check") { $0 == 3 ? "1" : "2" }
    try await room.listen("A short look inside")
    try await room.ask("And now?") { "\($0 % 6 + 2) \($0 % 3 + 4)" }
    try await room.listen("What mirror neurons do and do not explain")
  }

  /// Everybody types a line to their partner and reads the partner's.
  func talkInPairs() async throws {
    for person in room.people { try await person.waitFor("You are in a ") }
    for (number, person) in room.people.enumerated() { person.type(Self.pairLine(number)) }
    try await room.everybody(reads: "pairword")
    room.console("callback")
    try await room.everybody(reads: "The pairs come back in")
    room.console("next")
    for number in room.people.indices {
      let readers = room.people.count { $0.hasSaid(Self.pairLine(number)) }
      #expect(readers == 1, "a line in a pair reaches the partner alone")
    }
    #expect(!room.host.hasSaid("pairword"))
  }

  func afterPairs() async throws {
    try await room.ask("As the speaker") { "\($0 % 7 + 1)" }
    try await room.listen("Five minutes")
    try await room.listen("Oxytocin, vasopressin and the limits of a nickname")
    try await room.ask("True enough?") { $0 == 5 ? "3" : "2" }
  }

  /// Lines come, one is held back, one redacted, and the rest are shown in two batches with a
  /// kill of the server between them; gives the line that was held back.
  mutating func giveThanks() async throws -> String {
    try await room.everybody(asked: "Something that did us good") {
      $0 < 6 ? ["keep", Self.thanks($0)] : [Self.thanks($0)]
    }
    room.console("close", "wait lines", "read")
    let held = try await letter(of: 2)
    let redacted = try await letter(of: 3)
    let others = Array("abcdefghijkl").map(String.init).filter { $0 != held && $0 != redacted }
    room.console(
      "holdback \(held) exposed", "redact \(redacted) \"Rosamunde\"",
      "release \(redacted) \(others.prefix(4).joined(separator: " "))")
    try await room.everybody(reads: "What the room sees of Something that did us good")
    try await room.restart()
    room.console("resume", "wait lines", "lines")
    try await room.host.waitFor("\(held) held")
    room.console("release \(others.dropFirst(4).joined(separator: " "))")
    try await room.everybody(reads: "What the room sees of Something that did us good")
    room.console("next")
    return Self.thanks(2)
  }

  /// The letter under which the console lists a person's line.
  private func letter(of number: Int) async throws -> String {
    room.host.skipAhead()
    room.console("read")
    let line = try await room.host.waitFor("lantern\(number)x")
    return String(try #require(line.split(separator: " ").first))
  }

  func speakOfLoss() async throws {
    try await room.everybody(asked: "A heavier question comes next") { ["\($0 == 11 ? 3 : 1)"] }
    room.console("close", "wait closed", "next")
    try await room.people[11].waitFor("You chose to sit this one out.")
    for (number, person) in room.people.enumerated().dropLast() {
      try await person.waitFor(": A moment of disconnection")
      person.type(Self.loss(number))
    }
    for person in room.people.dropLast() {
      try await person.waitFor("Thank you. Your answer is in.")
    }
    room.console("close", "wait lines", "release a b c", "finish")
    try await room.everybody(reads: "What the room sees of A moment of disconnection")
    room.console("next")
    try await room.listen("Come back to the room")
  }

  func close() async throws {
    try await room.ask("What connection is for you") { number in
      [0, 1, 3].map { "\((number + $0) % 8 + 1)" }.joined(separator: " ")
    }
    for (number, person) in room.people.enumerated() {
      try await person.waitFor(": For you alone")
      person.type(Self.thought(number))
    }
    try await room.everybody(reads: "Your answer stays with you.")
    room.console("next")
    try await room.ask("Leaving with") { $0 % 4 == 0 ? "lighter" : "calm" }
    try await room.everybody(asked: "Last look") { ["\($0 % 7 + 1) \($0 % 6 + 1)"] }
    room.console("close", "wait viewed", "next")
    try await room.listen("After this")
    try await room.everybody(asked: "How was this for you?") {
      ["4", "3", "\($0 % 5 + 1)", "skip"]
    }
    room.console("close", "wait viewed", "end now")
    try await room.everybody(reads: "The session has ended.")
    for person in room.people { #expect(try await person.ended() == 0) }
    #expect(try await room.host.ended() == 0)
  }
}
