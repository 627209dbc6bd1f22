import Foundation
import Testing

extension Stories {
  /// The short form of `Scripts/crash`: the server is killed at exact places under load.
  @Suite(.timeLimit(.minutes(3)))
  struct CrashTests {
    @Test func `Six kills under load lose no acknowledged answer and double none`() async throws {
      try await Story.tell { story in
        let sweep = try story.start(
          "crash",
          [
            "python3", Story.repository + "/Scripts/crash", "6", "--seats", "12", "--program",
            Story.attune,
          ])
        try await sweep.waitFor("6 kills in")
        try await sweep.waitFor("lost 0, doubled 0, back after taking back 0, made up 0")
        _ = try await sweep.ended()
      }
    }
  }
}
