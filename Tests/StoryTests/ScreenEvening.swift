import Foundation
import Testing

/// The tech-check workshop on full screens: a console and three people, keys only.
struct ScreenEvening {
  static let workshop = "finding-your-way-around"

  let story: Story
  let panes: Panes
  var console: Pane
  var people: [Pane] = []
  private let link: String

  /// Opens the host's screen and reads the line to join from it.
  init(_ story: Story) async throws {
    self.story = story
    panes = try await Panes(story)
    console = try await panes.open(
      "host",
      [
        Story.attune, "host", Story.workshop(Self.workshop), "--room", "group", "--listen",
        "127.0.0.1", "--port", "0", "--state", story.path("host"),
      ])
    try await console.resize(columns: 120, rows: 35)
    let rows = try await console.shows("attune join '")
    link = try #require(
      rows.compactMap { $0.firstMatch(of: /attune:\/\/[^'\s]+/).map { String($0.output) } }.first)
    try await Self.putInvitationAway(console)
  }

  /// The command of one more person.
  func join(_ name: String) -> [String] {
    [Story.attune, "join", link, "--state", story.path(name)]
  }

  /// Two people come in windows of their own, the third from a shell.
  mutating func arrive() async throws {
    for name in ["ada", "ben"] { people.append(try await panes.open(name, join(name))) }
    let shell = try await panes.shell("cleo")
    try await shell.type(join("cleo").map(Panes.quoted).joined(separator: " "))
    try await shell.press("Enter")
    people.append(shell)
    for person in people { try await person.shows("The program counts 3 seats.") }
    try await console.shows("3 here")
  }

  /// Goes on to the next step, which opens; everybody has it before them.
  func open(_ title: String) async throws {
    try await console.press("n")
    try await console.shows("▶ … \(title)") { rows in
      rows.contains { $0.contains("▶") && $0.contains(title.prefix(20)) }
    }
    try await everybody(sees: title)
  }

  /// Closes the step; the console asks first where it has not heard yet that everybody has finished.
  func close() async throws {
    try await console.press("c")
    let rows = try await console.shows("a closed step, or a question") { rows in
      let text = Pane.flowing(rows)
      return text.contains("Are you sure?") || !text.contains(": open ")
    }
    guard Pane.flowing(rows).contains("Are you sure?") else { return }
    try await console.press("y")
    try await Self.goes(": open ", from: console)
    try await Self.goes("Are you sure?", from: console)
  }

  func everybody(sees text: String) async throws {
    for person in people { try await person.shows(text) }
  }

  /// Everybody presses the same keys.
  func everybody(presses keys: String...) async throws {
    for person in people { for key in keys { try await person.press(key) } }
  }

  /// Looks at the view and shows it to the room; the sheet with the view goes by itself.
  func reveal(_ text: String) async throws {
    try await console.shows("the room has not seen it")
    try await console.press("v")
    try await console.shows("Nothing is shown yet.")
    try await console.press("v")
    try await everybody(sees: text)
    try await Self.goes("Before the room sees it", from: console)
  }

  /// Puts the sheet with the invitation away.
  private static func putInvitationAway(_ console: Pane) async throws {
    // The same lines are printed before the screen is drawn; its header is not.
    try await console.shows("the sheet with the invitation") { rows in
      let text = Pane.flowing(rows)
      return text.contains("door open") && text.contains("attune join '")
    }
    try await console.press("Escape")
    try await goes("attune join '", from: console)
  }

  private static func goes(_ text: String, from console: Pane) async throws {
    try await console.shows("no \(text)") { rows in !Pane.flowing(rows).contains(text) }
  }

  /// The server's process is killed, and a new one takes its place.
  mutating func restart() async throws {
    let pid = try await console.pid()
    #expect(pid > 1)
    kill(pid, SIGKILL)
    try await everybody(sees: "The connection dropped.")
    console = try await panes.open(
      "host-again", [Story.attune, "host", "--resume", "--state", story.path("host")])
    try await console.resize(columns: 120, rows: 35)
    try await Self.putInvitationAway(console)
    for person in people {
      try await person.shows("no lost connection") { rows in
        !Pane.flowing(rows).contains("The connection dropped.")
      }
    }
    try await console.press("Space")
  }
}
