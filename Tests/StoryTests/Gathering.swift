import Foundation
import Testing

/// A hosted session with its console and its people, each a process.
struct Gathering {
  let story: Story
  private(set) var host: Program
  let link: String
  private(set) var people: [Program] = []

  /// Waits for the invitation of a host that was started.
  init(_ story: Story, host: Program) async throws {
    self.story = story
    self.host = host
    try await host.waitFor("Join:")
    link = try Self.quoted(try await host.waitFor("attune://"))
    try await host.waitFor("You have the console.")
  }

  /// Hosts a file in the folder `host`.
  static func host(_ file: String, in story: Story) async throws -> Gathering {
    try await Gathering(
      story,
      host: story.attune(
        "host", "host", file, "--state", story.path("host"), "--listen", "127.0.0.1", "--port", "0"
      ))
  }

  /// The part of a line between single quotes.
  static func quoted(_ line: String) throws -> String {
    let parts = line.split(separator: "'", omittingEmptySubsequences: false)
    return String(try #require(parts.dropFirst().first))
  }

  /// `HOST:PORT` of the invitation.
  var address: String { link.split(separator: "/")[1].description }

  /// The code of the invitation.
  var code: String { link.split(separator: "/")[2].split(separator: "#")[0].description }

  /// Lets so many people join, each from a terminal and a folder of their own.
  mutating func join(_ count: Int, name: (Int) -> String = { "Guest\($0)" }) async throws {
    for number in people.count..<people.count + count {
      people.append(
        try story.attune(
          "guest\(number)", "join", link, "--plain", "--name", name(number), "--state",
          story.path("guest\(number)")))
    }
    for person in people.suffix(count) { try await person.waitFor("Welcome to") }
  }

  /// Counts somebody in who joined another way.
  mutating func add(_ person: Program) { people.append(person) }

  /// Types on the console.
  func console(_ lines: String...) { host.type(lines) }

  /// Everybody reads this.
  func everybody(reads text: String) async throws {
    for person in people { try await person.waitFor(text) }
  }

  /// Everybody reads the question, answers, and is told that the answer is in.
  func everybody(asked title: String, answers: (Int) -> [String]) async throws {
    for (number, person) in people.enumerated() {
      try await person.waitFor(": " + title)
      person.type(answers(number))
    }
    for person in people { try await person.waitFor("Type u to take it back") }
  }

  /// A step from its question to what the room sees of it.
  func ask(_ title: String, _ answers: (Int) -> String) async throws {
    try await everybody(asked: title) { [answers($0)] }
    console("close", "wait viewed", "reveal")
    try await everybody(reads: "What the room sees of \(title)")
    console("next")
  }

  /// A step that asks nothing.
  func listen(_ title: String) async throws {
    try await everybody(reads: ": " + title)
    console("next")
  }

  /// The server and its console are killed, and come back from what they kept.
  mutating func restart() async throws {
    host.signal(SIGKILL)
    _ = try await host.ended()
    host = try story.attune(
      "host-again", "host", "--resume", "--state", story.path("host"), "--listen", "127.0.0.1")
    try await host.waitFor("You have the console.")
    try await everybody(reads: "Connected again")
  }
}
