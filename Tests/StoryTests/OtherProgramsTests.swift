import Foundation
import Testing

extension Stories {
  /// People who come with programs that are not ours.
  @Suite(.timeLimit(.minutes(3)))
  struct OtherProgramsTests {
    /// Each step that asks something, and what a person types at it.
    private static let questions = [
      (step: "terms", title: "Terms", typed: "1"), ("pick", "A choice", "2"),
      ("degree", "A scale", "6"), ("spot", "A grid", "3 5"), ("order", "An order", "2 1"),
      ("marks", "Statements", "1 0"), ("names", "Words", "warm, quiet"),
      ("line", "A line", "A bowl of it."), ("passed", "To pass", "p"),
      ("changed", "To take back", "2"),
    ]

    @Test func `A person at openssl s_client answers every shape, passes, takes back and leaves`()
      async throws
    {
      try await Story.tell { story in
        let room = try await Gathering.host(Story.fixture("every-shape.yaml"), in: story)
        let company = try (1...5).map { number in
          try story.start(
            "python\(number)",
            Self.client + [room.link, "--auto", "--seed", "\(number)"])
        }
        for program in company { try await program.waitFor("seated in Every Shape") }
        let guest = try await bareTerminal(to: room, story)
        try await guest.waitFor("Please type the code of the room")
        guest.type(room.code)
        try await guest.waitFor("Welcome to Every Shape")
        room.console("open")
        try await guest.waitFor(": Hello")
        try await answerEverything(guest, company, room)
        for program in company { #expect(try await program.ended() == 0) }
        #expect(try await room.host.ended() == 0)
      }
    }

    @Test func `A certificate that was swapped is refused by openssl`() async throws {
      try await Story.tell { story in
        let room = try await Gathering.host(Story.fixture("every-shape.yaml"), in: story)
        let other = try await Gathering(
          story,
          host: story.attune(
            "other", "host", Story.fixture("every-shape.yaml"), "--state", story.path("other"),
            "--listen", "127.0.0.1", "--port", "0"))
        let certificate = story.path("other") + "/server-cert.pem"
        #expect(other.code.count == room.code.count)
        let guest = try openssl(to: room, story, certificate: certificate)
        #expect(try await guest.ended() != 0)
        #expect(!guest.hasSaid("Welcome"))
      }
    }

    @Test func `The Python client answers every shape, passes, takes back and leaves`() async throws
    {
      try await Story.tell { story in
        let room = try await Gathering.host(Story.fixture("every-shape.yaml"), in: story)
        let script = try story.write(
          "answers.txt",
          """
          terms consent 1
          pick picks 2
          degree number 6
          spot point 3 5
          order order 2 1
          marks marks 1 -
          names words warm, very quiet
          line text A bowl that somebody brought.
          passed pass
          changed number 2
          changed take-back
          changed number 7
          """)
        let guest = try story.start(
          "python", Self.client + [room.link, "--script", script, "--leave-after", "changed"])
        try await guest.waitFor("seated in Every Shape")
        room.console("open", "next")
        for step in [
          "terms", "pick", "degree", "spot", "order", "marks", "names", "line", "passed",
        ] {
          try await guest.waitFor("answered " + step)
          room.console("close", "wait closed", "next")
        }
        try await guest.waitFor("answered changed")
        try await guest.waitFor("took back changed")
        try await guest.waitFor("answered changed")
        try await guest.waitFor("left")
        #expect(try await guest.ended() == 0)
        try await room.host.waitFor("0 here")
      }
    }

    private static let client = [
      "python3", Story.repository + "/Tests/Clients/python/attune_client.py",
    ]

    /// Opens a bare terminal as the invitation says, with the certificate that it holds.
    private func bareTerminal(to room: Gathering, _ story: Story) async throws -> Program {
      let invitation = try await story.run("invite", "--state", story.path("host")).said
      let begin = try #require(invitation.firstIndex { $0.contains("BEGIN CERTIFICATE") })
      let end = try #require(invitation.firstIndex { $0.contains("END CERTIFICATE") })
      let pem = try story.write("room.pem", invitation[begin...end].joined(separator: "\n") + "\n")
      let command =
        "openssl s_client -quiet -no_ign_eof -nocommands -verify_return_error -CAfile room.pem"
      #expect(invitation.contains { $0.contains("\(command) -connect \(room.address)") })
      return try openssl(to: room, story, certificate: pem)
    }

    private func openssl(to room: Gathering, _ story: Story, certificate: String) throws -> Program
    {
      try story.start(
        "openssl",
        [
          "openssl", "s_client", "-quiet", "-no_ign_eof", "-nocommands", "-verify_return_error",
          "-CAfile",
          certificate, "-connect", room.address,
        ])
    }

    private func answerEverything(
      _ guest: Program, _ company: [Program], _ room: Gathering
    ) async throws {
      for (step, title, typed) in Self.questions {
        room.console("next")
        try await guest.waitFor(": " + title)
        guest.type(typed)
        try await guest.waitFor(typed == "p" ? "That is in." : "Thank you. Your answer is in.")
        if step == "changed" { try await changeMind(guest) }
        for program in company { try await program.waitFor("answered " + step) }
        // With their fourth answer they drop the line; a step counts who is there as it opens.
        if step == "order" {
          for program in company { try await program.waitFor("seated in Every Shape") }
        }
        room.console("close", "wait closed")
        if step == "line" { room.console("read", "release a b c", "finish") }
        guard step != "terms" else { continue }
        room.console("reveal")
        try await guest.waitFor("What the room sees of " + title)
      }
      guest.type("q", "y")
      try await guest.waitFor("You have left.")
      #expect(try await guest.ended() == 0)
      room.console("end now")
    }

    private func changeMind(_ guest: Program) async throws {
      guest.type("u")
      try await guest.waitFor("Taken back.")
      guest.type("7")
      try await guest.waitFor("Thank you. Your answer is in.")
    }
  }
}
