import Foundation
import Testing

extension Stories {
  /// What erasing leaves of a host that was killed.
  @Suite(.timeLimit(.minutes(2)))
  struct ErasingTests {
    @Test func `What a killed host left in another runtime folder is erased, its invitation too`()
      async throws
    {
      try await Story.tell { story in
        let elsewhere = story.path("elsewhere")
        try FileManager.default.createDirectory(
          atPath: elsewhere, withIntermediateDirectories: true,
          attributes: [.posixPermissions: 0o700])
        let host = try story.start(
          "host",
          [
            "/usr/bin/env", "XDG_RUNTIME_DIR=" + elsewhere, Story.attune, "host",
            Story.fixture("every-shape.yaml"), "--state", story.path("host"), "--listen",
            "127.0.0.1", "--port", "0",
          ])
        var room = try await Gathering(story, host: host)
        try await room.join(2)
        room.console("open", "jump degree")
        try await room.everybody(asked: "A scale") { ["\($0 + 3)"] }
        room.host.signal(SIGKILL)
        _ = try await room.host.ended()
        let invitation = story.path("host/invitation.txt")
        #expect(!Self.files(in: elsewhere).isEmpty, "the open step's spool")
        #expect(story.text(invitation).contains(room.code))

        let state = ["--state", story.path("host")]
        let listed = try await story.run("sessions", state[0], state[1]).said
        let name = String(try #require(listed.first?.split(separator: " ").first))
        #expect(try await story.run("erase", name, state[0], state[1]).code == 0)
        #expect(Self.files(in: elsewhere).isEmpty)
        #expect(!FileManager.default.fileExists(atPath: invitation))
      }
    }

    /// The files below a folder.
    private static func files(in folder: String) -> [String] {
      let paths = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
      return paths.filter { path in
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: folder + "/" + path, isDirectory: &isFolder)
          && !isFolder.boolValue
      }
    }
  }
}
