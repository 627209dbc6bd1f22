import Foundation
import Testing

extension Stories {
  /// The shipped workshop from the first invitation to the transcript, each person in a process.
  @Suite(.timeLimit(.minutes(5)))
  struct WholeWorkshopTests {
    @Test func `Twelve people and a facilitator hold the whole workshop over a restart`()
      async throws
    {
      try await Story.tell { story in
        var evening = try await Evening(story)
        try await evening.arrive()
        try await evening.talkInPairs()
        try await evening.afterPairs()
        let held = try await evening.giveThanks()
        try await evening.speakOfLoss()
        try await evening.close()
        let exports = try await exports(story)
        showsWhatWasShown(exports)
        namesNobody(exports, held: held)
        keepsNobodysWords(story, evening, held: held)
      }
    }

    /// The transcript in each of its formats; CSV as all its files together.
    private func exports(_ story: Story) async throws -> [String: String] {
      var texts: [String: String] = [:]
      for format in ["md", "json", "html", "csv"] {
        let path = story.path("transcript." + format)
        let export = try await story.run(
          "export", "--format", format, "-o", path, "--state", story.path("host"))
        #expect(export.code == 0)
        let parts = try? FileManager.default.contentsOfDirectory(atPath: path)
        let files = parts.map { $0.sorted().map { path + "/" + $0 } } ?? [path]
        texts[format] = files.map(story.text).joined(separator: "\n")
      }
      return texts
    }

    private func showsWhatWasShown(_ exports: [String: String]) {
      let shown = [
        "arrive", "meaning", "networks-check", "mood-mirror", "felt-understood", "chemistry-check",
        "reward", "needs", "close-words",
      ]
      let titles = [
        "Where are you right now?", "One word for closeness", "Quick check", "And now?",
        "As the speaker", "True enough?", "Something that did us good",
        "What connection is for you", "Leaving with",
      ]
      for (format, text) in exports {
        for (step, title) in zip(shown, titles) {
          #expect(text.contains(step) || text.contains(title), "\(format) lacks \(step)")
        }
        let text = text.replacing("\\", with: "")
        #expect(text.contains("lantern") && text.contains("[someone"), "\(format) keeps lines")
      }
      let kept = (0..<Evening.people).filter { exports["md"]?.contains("lantern\($0)x") ?? false }
      #expect(kept == [0, 1, 3, 4, 5], "lines whose author allowed it, without the one held back")
    }

    private func namesNobody(_ exports: [String: String], held: String) {
      for (format, text) in exports {
        let strangers =
          (0..<Evening.people).flatMap {
            [
              Evening.name($0), Evening.pairLine($0), Evening.thought($0), Evening.loss($0),
            ]
          } + [held, "lantern2x", "127.0.0.1", "attune://"]
        for word in strangers {
          #expect(!text.localizedCaseInsensitiveContains(word), "\(format) holds \(word)")
        }
      }
    }

    private func keepsNobodysWords(_ story: Story, _ evening: Evening, held: String) {
      for number in 0..<Evening.people {
        let name = Evening.name(number)
        let words = [
          name, Evening.pairLine(number), Evening.thought(number), Evening.thanks(number),
          Evening.loss(number),
        ]
        for word in words {
          #expect(story.files(in: "host", holding: word).isEmpty, "raw files hold \(word)")
          #expect(!story.errorText(of: "host").contains(word))
          #expect(!story.errorText(of: "host-again").contains(word))
        }
        #expect(!evening.room.host.hasSaid(name))
        #expect(evening.room.people.allSatisfy { !$0.hasSaid(name) })
      }
      let readers = evening.room.people.indices.filter { evening.room.people[$0].hasSaid(held) }
      #expect(readers.allSatisfy { $0 == 2 }, "a held line stays on its author's own screen")
      #expect(!story.errorText(of: "host").contains("127.0.0.1"))
      #expect(!story.errorText(of: "host-again").contains("127.0.0.1"))
    }
  }
}
