import Foundation
import Testing

/// Real terminals for a story: panes of a tmux of its own, driven by its control mode, which tells
/// of each piece of output, so that nothing has to be waited for by the clock.
///
/// A class, because it stands for one tmux and the place in what it has said.
final class Panes: Sendable {
  private let control: Program
  private let story: Story

  /// Starts a tmux that nobody else sees; `columns` and `rows` are those of its panes.
  init(_ story: Story, columns: Int = 80, rows: Int = 24) async throws {
    self.story = story
    control = try story.start(
      "tmux",
      [
        "tmux", "-S", story.path("tmux"), "-f", "/dev/null", "-C", "new-session", "-x",
        "\(columns)", "-y", "\(rows)", "sh",
      ])
    try await control.waitFor("%end")
    for option in [
      "set -g default-terminal tmux-256color", "set -g remain-on-exit on", "set -g status off",
      "set -g escape-time 0", "set -g history-limit 5000",
      "set -g default-size \(columns)x\(rows)",
    ] {
      try await run(option)
    }
  }

  /// Opens a terminal that runs a command; what it needs quoted, it quotes.
  func open(_ name: String, _ command: [String]) async throws -> Pane {
    let quoted = command.map(Self.quoted).joined(separator: " ")
    let lines = try await run(
      "new-window -d -P -F '#{pane_id}' -n \(name) \(Self.quoted("exec " + quoted))")
    return Pane(id: try #require(lines.first), name: name, panes: self)
  }

  /// A terminal with a shell in it, whose prompt is `$ `.
  func shell(_ name: String) async throws -> Pane {
    let plain = ["bash", "--norc", "--noprofile", "-i"]
    let pane = try await open(name, ["env", "PS1=$ ", "ENV="] + plain)
    try await pane.shows("$ ")
    return pane
  }

  /// Runs a command of tmux; gives what it printed.
  @discardableResult
  fileprivate func run(_ command: String) async throws -> [String] {
    // What a command prints stands between two marks; the mark's own text ends the search.
    let mark = "done-" + UUID().uuidString.prefix(8)
    let before = control.lines.count
    control.type(command, "display-message -p \(mark)")
    try await control.waitFor(String(mark))
    let said = control.lines[before...]
    guard let begin = said.firstIndex(where: { $0.hasPrefix("%begin") }),
      let end = said[begin...].firstIndex(where: {
        $0.hasPrefix("%end") || $0.hasPrefix("%error")
      })
    else { return [] }
    #expect(!said[end].hasPrefix("%error"), "tmux refused: \(command): \(said[begin + 1..<end])")
    return said[begin + 1..<end].filter { !$0.hasPrefix("%output") }
  }

  /// The next piece of output of a pane, or its end.
  fileprivate func output(of pane: Pane) async throws {
    try await control.waitFor("%output \(pane.id) ")
  }

  static func quoted(_ text: String) -> String {
    "'" + text.replacing("'", with: "'\\''") + "'"
  }

  fileprivate func file(_ text: String) throws -> String {
    try story.write("paste-" + UUID().uuidString.prefix(8), text)
  }
}

/// One terminal.
struct Pane: Sendable {
  let id: String
  let name: String
  fileprivate let panes: Panes

  /// What stands on it now, row by row.
  func screen() async throws -> [String] {
    try await panes.run("capture-pane -p -t \(id)")
  }

  /// All that it has ever shown and kept: the rows above the screen as well.
  func scrollback() async throws -> [String] {
    try await panes.run("capture-pane -p -S - -t \(id)")
  }

  /// Waits until a text stands on the screen; gives the screen.
  @discardableResult
  func shows(_ text: String) async throws -> [String] {
    try await shows(text) { rows in Self.flowing(rows).contains(text) }
  }

  /// Waits until the screen is as it should be; gives it.
  @discardableResult
  func shows(_ what: String, _ isRight: ([String]) -> Bool) async throws -> [String] {
    while true {
      let rows = try await screen()
      if isRight(rows) { return rows }
      do {
        try await panes.output(of: self)
      } catch {
        Issue.record("\(name) never showed \(what):\n\(rows.joined(separator: "\n"))")
        throw error
      }
    }
  }

  /// Presses keys by tmux's names for them: `Enter`, `C-c`, `F9`, `Up`, or a single letter.
  func press(_ keys: String...) async throws {
    try await panes.run("send-keys -t \(id) " + keys.map(Panes.quoted).joined(separator: " "))
  }

  /// Types text letter by letter.
  func type(_ text: String) async throws {
    try await panes.run("send-keys -l -t \(id) \(Panes.quoted(text))")
  }

  /// Pastes text as a terminal does: in brackets, where the program asked for them.
  func paste(_ text: String) async throws {
    let path = try panes.file(text)
    try await panes.run("load-buffer -b story \(Panes.quoted(path))")
    try await panes.run("paste-buffer -p -b story -t \(id)")
  }

  /// Gives the window another size.
  func resize(columns: Int, rows: Int) async throws {
    try await panes.run("resize-window -t \(id) -x \(columns) -y \(rows)")
  }

  /// Closes the window, whatever runs in it.
  func close() async throws {
    try await panes.run("kill-pane -t \(id)")
  }

  /// Whether the program in it has ended, and how.
  func status() async throws -> String {
    let format = "'#{pane_dead} #{pane_dead_status}'"
    return try await panes.run("display-message -p -t \(id) \(format)").first ?? ""
  }

  /// The title that the program gave the window.
  func title() async throws -> String {
    try await panes.run("display-message -p -t \(id) '#{pane_title}'").first ?? ""
  }

  /// The number of the process that was started in it.
  func pid() async throws -> pid_t {
    pid_t(try await panes.run("display-message -p -t \(id) '#{pane_pid}'").first ?? "") ?? 0
  }

  /// The rows as one text, so that a sentence that was wrapped is found.
  static func flowing(_ rows: [String]) -> String {
    rows.map { $0.trimmingCharacters(in: .whitespaces) }.joined(separator: " ")
  }
}
