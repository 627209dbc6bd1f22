import Foundation
import Testing

/// Every shipped workshop runs to its end with simulated people.
@Suite(.timeLimit(.minutes(5)))
struct RehearsalTests {
  /// Each file with its rooms and its least, best and most people.
  struct Room: CustomTestStringConvertible {
    let file: String
    let room: String
    let people: [Int]

    var testDescription: String { "\(file) for a \(room)" }
  }

  static let rooms = [
    Room(file: "agreements-jealousy-compersion", room: "constellation", people: [3, 4]),
    Room(file: "coming-back", room: "pair", people: [2]),
    Room(file: "coming-back", room: "constellation", people: [3]),
    Room(file: "finding-your-way-around", room: "group", people: [2, 8]),
    Room(file: "finding-your-way-around", room: "constellation", people: [4]),
    Room(file: "mindful-communication", room: "group", people: [4, 10]),
    Room(file: "mindful-communication", room: "constellation", people: [4]),
    Room(file: "neurobiology-of-intimacy", room: "group", people: [6, 12]),
    Room(file: "secure-functioning", room: "pair", people: [2]),
    Room(file: "secure-functioning", room: "constellation", people: [4]),
    Room(file: "ten-minute-check-in", room: "pair", people: [2]),
    Room(file: "ten-minute-check-in", room: "constellation", people: [4]),
    Room(file: "window-of-tolerance", room: "group", people: [5, 10]),
  ]

  @Test(arguments: rooms)
  func `Rehearsals end by themselves and write what was shown`(room: Room) async throws {
    try await Story.tell { story in
      for count in room.people {
        let transcript = story.path("\(count).md")
        let rehearsal = try await story.run(
          "rehearse", Story.workshop(room.file), "--room", room.room, "--people", "\(count)",
          "--auto", "--speed", "max", "-o", transcript)
        #expect(rehearsal.code == 0, "\(room.testDescription) with \(count): \(rehearsal.error)")
        #expect(story.text(transcript).contains("rehearsal"))
      }
    }
  }
}
