import Foundation
import Testing

/// A gathering whose people join through a relay that writes down each byte they are sent.
struct Relayed {
  var room: Gathering
  private let folder: String
  private let link: String

  /// Starts the relay before a host of the folder `host`.
  init(_ room: Gathering) async throws {
    self.room = room
    let story = room.story
    folder = story.path("relayed")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let relay = try story.start(
      "relay",
      [
        "python3", Story.repository + "/Tests/Clients/python/relay.py",
        story.path("host/server-cert.pem"), story.path("host/server-key.pem"), room.address, folder,
      ])
    let port = try #require(
      try await relay.waitFor("Relaying at port").split(separator: " ").last)
    link = room.link.replacing(room.address, with: "127.0.0.1:\(port)")
  }

  /// Lets people join one after the other, so that connection `n` is the n-th person's.
  mutating func join(_ names: [String]) async throws {
    for name in names {
      room.add(
        try room.story.attune(
          "guest\(room.people.count)", "join", link, "--plain", "--no-care-card", "--name", name,
          "--state", room.story.path("guest\(room.people.count)")))
      try await room.people.last?.waitFor("Welcome to")
    }
  }

  /// The lines that the server sent a person, from 0, for as long as the connection held.
  func sent(to person: Int) -> [String] {
    room.story.text("\(folder)/\(person + 1).to-client").split(separator: "\n").map(String.init)
  }

  /// The lines of a kind that somebody was sent, such as `view`, about a step.
  func sent(to person: Int, _ kind: String, of step: String) -> [String] {
    sent(to: person).filter {
      $0.hasPrefix("{\"t\":\"\(kind)\"") && $0.contains("\"step\":\"\(step)\"")
    }
  }
}
