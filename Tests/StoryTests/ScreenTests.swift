import Foundation
import Testing

extension Stories {
  /// A whole workshop on real terminals: full screens, keys only.
  @Suite(.timeLimit(.minutes(2)))
  struct ScreenTests {
    @Test func `Three people and a console hold a workshop with their keys alone`() async throws {
      try await Story.tell { story in
        var evening = try await ScreenEvening(story)
        try await evening.arrive()
        try await begins(evening)
        try await answers(evening)
        try await survivesWindows(evening)
        try await writesLines(&evening)
        try await ends(evening, story)
      }
    }

    @Test func `A console that is left says that the room waits for it`() async throws {
      try await Story.tell { story in
        let evening = try await ScreenEvening(story)
        try await evening.console.press("q")
        try await evening.console.shows("Are you sure?")
        try await evening.console.press("y")
        try await evening.console.shows("The console is closed; the room waits.")
      }
    }

    private func begins(_ evening: ScreenEvening) async throws {
      let (ada, ben) = (evening.people[0], evening.people[1])
      try await evening.console.press("o")
      try await evening.everybody(sees: "This is a rehearsal.")
      try await evening.open("Keys that always work")
      try await ada.press("F9")
      try await ada.shows("nothing of the session") { rows in
        !Pane.flowing(rows).contains("Keys that always work")
      }
      try await ada.press("q")
      try await ada.shows("Keys that always work")
      try await ben.press("C-c")
      try await ben.shows("Ctrl-C once more leaves")
      try await ben.press("Enter")
      try await ben.shows("Keys that always work")
      try await evening.open("A pretend agreement")
      try await evening.everybody(sees: "read on")
      try await evening.everybody(presses: "PageDown", "PageDown", "PageDown", "PageDown")
      try await evening.everybody(sees: "Who sees this:")
      try await evening.everybody(presses: "1", "Enter")
      try await evening.everybody(sees: "Your own answer")
      try await evening.close()
    }

    /// Two answers are too few for the room, and nobody is told whose is missing; three are shown.
    private func answers(_ evening: ScreenEvening) async throws {
      try await evening.open("Choosing")
      try await evening.people[0].press("1", "Enter")
      try await evening.people[1].press("p")
      try await evening.people[2].press("3", "Enter")
      for person in [evening.people[0], evening.people[2]] {
        try await person.shows("Your own answer: ")
      }
      try await evening.people[1].shows("Your own answer: a pass")
      try await evening.close()
      try await evening.reveal("Not shown. That is normal; talk about it if you like.")

      try await evening.open("A scale")
      for (person, digit) in zip(evening.people, ["2", "5", "6"]) {
        try await person.press(digit, "Enter")
      }
      try await evening.everybody(sees: "Your own answer: ")
      try await evening.people[0].press("u")
      try await evening.people[0].shows("Enter send")
      try await evening.people[0].press("3", "Enter")
      try await evening.people[0].shows("Your own answer: 3")
      try await evening.close()
      try await evening.reveal("What the room sees")
    }

    /// Small windows, storms of sizes, and a shell that takes the terminal for a while.
    private func survivesWindows(_ evening: ScreenEvening) async throws {
      try await evening.open("A grid")
      let (ada, cleo) = (evening.people[0], evening.people[2])
      for (columns, rows) in [(60, 18), (40, 12), (120, 35), (33, 9), (80, 24)] {
        try await ada.resize(columns: columns, rows: rows)
      }
      try await ada.resize(columns: 40, rows: 12)
      try await ada.shows("its narrow screen") { rows in
        rows.count == 12 && rows.allSatisfy { $0.count <= 40 }
          && Pane.flowing(rows).contains("Who sees this:")
      }
      try await ada.resize(columns: 80, rows: 24)
      try await ada.shows("pleasant")
      try await cleo.press("C-z")
      try await cleo.shows("Stopped")
      #expect(!Pane.flowing(try await cleo.screen()).contains("A grid"))
      try await cleo.type("fg")
      try await cleo.press("Enter")
      try await cleo.shows("A grid")
      try await evening.everybody(presses: "Right", "Enter")
      try await evening.everybody(sees: "Your own answer: ")
      try await evening.close()
      try await evening.reveal("What the room sees")
    }

    private func writesLines(_ evening: inout ScreenEvening) async throws {
      let (ada, ben, cleo) = (evening.people[0], evening.people[1], evening.people[2])
      for title in ["A word", "An order", "Several at once"] {
        try await evening.open(title)
        try await evening.everybody(presses: "Tab", "p")
        try await evening.everybody(sees: "Your own answer: a pass")
        try await evening.close()
        try await evening.console.shows("the room has not seen it")
      }
      try await evening.open("A line, and taking it")
      try await ada.paste(String(repeating: "lanternsoup ", count: 420))
      try await ada.shows("5040/160")
      try await ada.press("C-d")
      try await ada.shows("what was pasted, still there") { rows in
        let text = Pane.flowing(rows)
        return text.contains("5040/160") && text.contains("there is room for 160")
      }
      try await ada.press("C-_")
      try await ada.shows("0/160")
      try await ada.type("lanternsoup")
      try await ben.paste(
        "quietbroth \u{1B}[2J\u{1B}]0;pwned\u{07}\u{202E}drowssap\u{202C} \u{9B}31m")
      try await ben.shows("quietbroth")
      try await cleo.type("firmdumpling")
      try await evening.everybody(presses: "C-d")
      try await evening.everybody(sees: "Your own answer: ")
      try await evening.restart()
      try await evening.everybody(sees: "Your own answer: ")
      try await evening.close()
      try await evening.console.shows("3 lines wait")
      let covered = Pane.flowing(try await evening.console.screen())
      for word in ["lanternsoup", "quietbroth", "firmdumpling"] {
        #expect(!covered.contains(word), "lines stay covered until they are read")
      }
      for pane in evening.people + [evening.console] {
        let rows = try await pane.screen()
        #expect(!Pane.flowing(rows).contains("pwned"))
        #expect(try await pane.title() == "attune")
      }
    }

    private func ends(_ evening: ScreenEvening, _ story: Story) async throws {
      try await evening.console.press(":")
      try await evening.console.type("finish")
      try await evening.console.press("Enter")
      try await evening.console.shows("Are you sure?")
      try await evening.console.press("y")
      try await evening.console.shows("3 held")
      try await evening.console.press("E", "e")
      try await evening.console.shows("ends the steps")
      try await evening.console.press("y")
      try await evening.everybody(sees: "The steps are over.")
      try await evening.console.press(":")
      try await evening.console.type("end now")
      try await evening.console.press("Enter")
      try await evening.console.press("y")
      try await evening.everybody(sees: "The session has ended.")
      for person in evening.people { try await person.press("q") }
      try await evening.people[2].shows("$ ")
      let kept = Pane.flowing(try await evening.people[2].scrollback())
      for word in ["lanternsoup", "quietbroth", "firmdumpling", "Choosing", "A grid"] {
        #expect(!kept.contains(word), "nothing of the session stays on the terminal")
      }
    }
  }
}
