import Foundation
import Testing

extension Stories {
  /// What the program says no to, with its exit code and its words.
  @Suite(.timeLimit(.minutes(2)))
  struct RefusalTests {
    @Test func `An invitation with another key's pin is refused with 77`() async throws {
      try await Story.tell { story in
        let room = try await Gathering.host(Story.fixture("every-shape.yaml"), in: story)
        let pin = String(repeating: "a", count: 26)
        let swapped = room.link.split(separator: "#")[0] + "#" + pin
        let join = try await story.run("join", String(swapped), "--state", story.path("guest"))
        #expect(join.code == 77)
        #expect(join.error.contains("key"))
        #expect(!join.said.contains { $0.contains("Welcome") })
      }
    }

    @Test func `A port that another program has is refused with 75`() async throws {
      try await Story.tell { story in
        let room = try await Gathering.host(Story.fixture("every-shape.yaml"), in: story)
        let port = try #require(room.address.split(separator: ":").last)
        let second = try await story.run(
          "host", Story.fixture("every-shape.yaml"), "--state", story.path("second"), "--listen",
          "127.0.0.1", "--port", String(port))
        #expect(second.code == 75)
        #expect(second.error.contains("Another program listens at 127.0.0.1 port \(port)."))
      }
    }

    @Test func `A second process on the same store is refused with 75`() async throws {
      try await Story.tell { story in
        _ = try await Gathering.host(Story.fixture("every-shape.yaml"), in: story)
        let second = try await story.run(
          "host", Story.fixture("every-shape.yaml"), "--state", story.path("host"), "--port", "0")
        #expect(second.code == 75)
        #expect(!second.error.isEmpty)
      }
    }

    @Test func `A broken workshop is refused with 65 and the place of each mistake`() async throws {
      try await Story.tell { story in
        let good = story.text(Story.fixture("every-shape.yaml"))
        let bad = good.replacing("type: choice", with: "type: choise", maxReplacements: 1)
        let file = try story.write("broken.yaml", bad)
        let host = try await story.run("host", file, "--state", story.path("host"), "--port", "0")
        #expect(host.code == 65)
        let line = try #require(host.error.split(separator: "\n").first { $0.contains(file + ":") })
        #expect(line.contains(#/broken\.yaml:\d+:\d+: .*choise/#))
        #expect(line.contains("choice"), "the nearest known word")
        #expect(try await story.run("check", file).code == 1)
      }
    }

    @Test func `A file that is far too long is refused before it is read`() async throws {
      try await Story.tell { story in
        let file = try story.write("large.yaml", "title: a\n")
        try #require(truncate(file, 300_000_000) == 0)
        let check = try await story.run("check", file)
        #expect(check.code == 1)
        #expect(
          check.said == [
            "\(file):1:1: the file is 292969 KiB long, and at most 256 KiB are "
              + "read; a workshop of that length is better split in two"
          ])
        let host = try await story.run("host", file, "--state", story.path("host"))
        #expect(host.code == 65)
        #expect(host.error.contains("at most 256 KiB are read"))
      }
    }

    @Test func `A workshop whose contacts are missing has a mistake, and the next file is read`()
      async throws
    {
      try await Story.tell { story in
        let good = story.text(Story.fixture("every-shape.yaml"))
        let without = try story.write(
          "without.yaml", good.replacing("\ngoals:", with: "\nresources: gone.yaml\ngoals:"))
        let broken = try story.write(
          "broken.yaml", good.replacing("type: choice", with: "type: choise", maxReplacements: 1))
        let check = try await story.run("check", without, broken)
        #expect(check.code == 1)
        #expect(check.said.contains { $0.contains("gone.yaml: the file cannot be read.") })
        #expect(check.said.contains { $0.contains("choise") })
      }
    }

    @Test func `Nobody listens, so joining ends with 69`() async throws {
      try await Story.tell { story in
        let room = try await Gathering.host(Story.fixture("every-shape.yaml"), in: story)
        room.host.signal(SIGKILL)
        _ = try await room.host.ended()
        let join = try await story.run("join", room.link, "--state", story.path("guest"))
        #expect(join.code == 69)
      }
    }

    @Test func `A code without its computer is told what is missing`() async throws {
      try await Story.tell { story in
        let code = try await story.run("join", "WHALE-17", "--state", story.path("guest"))
        #expect(code.code == 65)
        #expect(code.error.hasPrefix("The code alone does not say where the room is."))
        let twice = try await story.run(
          "join", "attune", "join", "WHALE-17", "--state", story.path("guest"))
        #expect(twice.error == code.error)
      }
    }

    @Test func `A wrong code is told and opens nothing`() async throws {
      try await Story.tell { story in
        let room = try await Gathering.host(Story.fixture("every-shape.yaml"), in: story)
        let other = room.code == "TULIP-42" ? "PLAZA-42" : "TULIP-42"
        let join = try await story.run(
          "join", room.link.replacing(room.code, with: other), "--state", story.path("guest"))
        #expect(join.code == 1)
        #expect(join.said.contains { $0.contains("code") })
        #expect(!join.said.contains { $0.contains("Your seat is kept") })
        #expect(!join.said.contains { $0.contains("Welcome") })
      }
    }
  }
}
