import Foundation
import Testing

extension Stories {
  /// A server for many facilitators, each with a console of their own.
  @Suite(.timeLimit(.minutes(2)))
  struct ServingTests {
    @Test func `A facilitator whose key is listed holds a session on a server`() async throws {
      try await Story.tell { story in
        let server = try await Serving.start(story)
        try await server.authorize("ana")
        let console = try server.facilitate("ana")
        var room = try await Gathering(story, host: console)
        try await room.join(2)
        room.console("open")
        try await room.everybody(reads: ": Hello")
        room.console("end now")
        try await room.everybody(reads: "The session has ended.")
        #expect(try await console.ended() == 0)
      }
    }

    @Test func `A facilitator whose key is not listed makes no session`() async throws {
      try await Story.tell { story in
        let server = try await Serving.start(story)
        try await server.authorize("ana")
        let stranger = try server.facilitate("stranger")
        #expect(try await stranger.ended() == 1)
        #expect(!stranger.hasSaid("You have the console."))
        #expect(!stranger.lines.isEmpty, "the stranger is told why")
      }
    }

    @Test func `The console of another facilitator's session is not given`() async throws {
      try await Story.tell { story in
        let server = try await Serving.start(story)
        try await server.authorize("ana")
        try await server.authorize("ben")
        let room = try await Gathering(story, host: server.facilitate("ana"))
        let intruder = try server.facilitate("ben", attach: room.code)
        #expect(try await intruder.ended() == 1)
        #expect(!intruder.hasSaid("You have the console."))
      }
    }

    @Test func `A server that is killed restores its sessions, and consoles come back`()
      async throws
    {
      try await Story.tell { story in
        var server = try await Serving.start(story)
        try await server.authorize("ana")
        var room = try await Gathering(story, host: server.facilitate("ana"))
        try await room.join(2)
        room.console("open")
        try await room.everybody(reads: ": Hello")
        room.host.skipAhead()
        try await server.restart()
        try await room.everybody(reads: "Connected again")
        try await room.host.waitFor("You have the console.")
        room.console("resume", "next")
        try await room.everybody(reads: ": Terms")
      }
    }

    @Test func `A broken certificate keeps the old one, and a new one serves new people`()
      async throws
    {
      try await Story.tell { story in
        let first = try await Certificate.make("first", story)
        let second = try await Certificate.make("second", story)
        try first.install(story)
        let server = try await Serving.start(
          story, "--cert", story.path("live.pem"), "--key", story.path("live.key"))
        try await server.authorize("ana")
        var room = try await Gathering(story, host: server.facilitate("ana"))
        try await room.join(1)

        _ = try story.write("live.pem", "no certificate")
        server.program.signal(SIGHUP)
        try await server.program.waitFor("the old one stays in force")
        try await room.join(1)

        try second.install(story)
        server.program.signal(SIGHUP)
        try await server.program.waitFor("the certificate was read again")
        let stranger = try await story.run("join", room.link, "--state", story.path("stranger"))
        #expect(stranger.code == 77, "the old pin does not fit the new key")
        room.console("open")
        try await room.everybody(reads: ": Hello")
      }
    }
  }
}

/// A running `attune serve`.
struct Serving {
  let story: Story
  private(set) var program: Program
  let address: String
  let pin: String

  /// Starts a server in the folder `server`.
  static func start(_ story: Story, _ options: String...) async throws -> Serving {
    // What the server logs comes with what it prints, in order.
    let program = try story.start(
      "server",
      [
        "/bin/sh", "-c", #"exec "$0" "$@" 2>&1"#, Story.attune, "serve", "--state",
        story.path("server"), "--listen", "127.0.0.1", "--port", "0",
      ] + options)
    let port = try #require(
      try await program.waitFor("Serving at 127.0.0.1 port").split(separator: " ").last)
    let pin = try #require(try await program.waitFor("The pin is").split(separator: " ").last)
    return Serving(
      story: story, program: program, address: "127.0.0.1:\(port.dropLast())",
      pin: String(pin.dropLast()))
  }

  /// Lists the key of a facilitator.
  func authorize(_ name: String) async throws {
    let key = try await story.run("key", "--state", story.path(name)).said.first
    let path = "server/authorized_facilitators"
    let listed = story.text(story.path(path))
    _ = try story.write(path, listed + (try #require(key)) + "\n")
  }

  /// Starts a facilitator's console.
  func facilitate(_ name: String, attach code: String? = nil) throws -> Program {
    let what = code.map { ["--attach", $0] } ?? [Story.fixture("every-shape.yaml")]
    return try story.start(
      name,
      [Story.attune, "facilitate"] + what + [
        "--server", "\(address)#\(pin)", "--state", story.path(name),
      ])
  }

  /// Kills the server and starts it again at its port.
  mutating func restart() async throws {
    program.signal(SIGKILL)
    _ = try await program.ended()
    let port = String(try #require(address.split(separator: ":").last))
    program = try story.attune(
      "server-again", "serve", "--state", story.path("server"), "--listen", "127.0.0.1", "--port",
      port)
    try await program.waitFor("Restored")
  }
}

/// A certificate and its key, made by openssl.
struct Certificate {
  let certificate: String
  let key: String

  /// Makes a self-signed pair.
  static func make(_ name: String, _ story: Story) async throws -> Certificate {
    let pair = Certificate(
      certificate: story.path(name + ".pem"), key: story.path(name + ".key"))
    let openssl = try story.start(
      "openssl-" + name,
      [
        "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
        "-days", "2", "-subj", "/CN=localhost", "-keyout", pair.key, "-out", pair.certificate,
      ])
    #expect(try await openssl.ended() == 0)
    return pair
  }

  /// Puts the pair where a server reads it.
  func install(_ story: Story) throws {
    _ = try story.write("live.pem", story.text(certificate))
    let key = try story.write("live.key", story.text(key))
    chmod(key, 0o600)
  }
}
