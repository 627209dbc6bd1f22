import Foundation
import TerminalKit
import Testing

@Suite("An encoder, on screens that others wrote")
struct RealScreenTests {
  @Test("Random frames are shown by pyte as they are", .enabled(if: RealScreen.pyte.isThere))
  func pyte() throws {
    var plays = Plays(runs: [])
    for seed in 0..<(Effort.isLong ? 1_500 : 60) {
      var maker = FrameMaker(chance: Chance(UInt64(seed)), texts: FrameMaker.texts)
      plays.runs.append(Plays.Run(size: maker.size(), &maker))
    }
    try expectShown(plays, by: .pyte)
  }

  @Test("Random frames are shown by tmux as they are", .enabled(if: RealScreen.tmux.isThere))
  func tmux() throws {
    var plays = Plays(runs: [])
    for seed in 0..<(Effort.isLong ? 60 : 6) {
      var maker = FrameMaker(chance: Chance(UInt64(seed)), texts: FrameMaker.texts)
      plays.runs.append(Plays.Run(size: maker.size(), &maker))
    }
    try expectShown(plays, by: .tmux)
  }

  private func expectShown(_ plays: Plays, by screen: RealScreen) throws {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("attune-\(screen.rawValue)-\(UUID().uuidString).json")
    try JSONEncoder().encode(plays).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let (status, output) = try RealScreen.run([
      "/usr/bin/python3", screen.script, screen.rawValue, file.path,
    ])
    #expect(status == 0, "\(output)")
    #expect(output == "\(plays.runs.reduce(0) { $0 + $1.steps.count })\n")
  }
}

/// A program that shows what an encoder writes.
private enum RealScreen: String {
  case pyte, tmux

  var script: String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Clients/python/real_screens.py").path
  }

  var isThere: Bool {
    let command =
      self == .pyte ? ["/usr/bin/python3", "-c", "import pyte"] : ["/usr/bin/env", "tmux", "-V"]
    return (try? Self.run(command))?.status == 0
  }

  static func run(_ command: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: command[0])
    process.arguments = Array(command.dropFirst())
    process.standardOutput = pipe
    process.standardError = pipe
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }
}

/// What is played, and what it shall look like.
private struct Plays: Encodable {
  struct Step: Encodable {
    let bytes: String
    let text: [String]
    let bold: [String]
    let reverse: [String]
    let cursor: [Int]?
  }

  struct Run: Encodable {
    let columns: Int
    let rows: Int
    let steps: [Step]
  }

  // As a screen begins, without what only the other buffer and the keyboard need.
  var enter = "\u{1B}[?7l\u{1B}[?25l"
  var runs: [Run]
}

extension Plays.Run {
  init(size: Size, _ maker: inout FrameMaker) {
    let encoder = Encoder(theme: .dark, depth: .ansi256)
    var steps: [Plays.Step] = []
    var previous: Frame?
    for _ in 0..<12 {
      let frame = maker.frame(size, after: previous)
      let bytes = encoder.encode(frame, after: previous)
      steps.append(Plays.Step(frame, bytes, encoder))
      previous = frame
    }
    self.init(columns: size.columns, rows: size.rows, steps: steps)
  }
}

extension Plays.Step {
  init(_ frame: Frame, _ bytes: [UInt8], _ encoder: Encoder) {
    func rows(_ text: (Cell, _ end: Int) -> String) -> [String] {
      (0..<frame.size.rows).map { y in
        (0..<frame.size.columns).map { x in
          text(frame[x, y], x + Int(frame[x, y].width))
        }.joined()
      }
    }
    func pen(_ cell: Cell) -> Paint { encoder.theme.paint(cell.role) }
    self.init(
      bytes: String(decoding: bytes, as: UTF8.self),
      text: rows { cell, end in
        if cell.width == 0 { return "" }
        let drawn = encoder.drawing(
          of: cell.character, atEdge: end == frame.size.columns)
        // Beside an emoji that was narrower by itself is a blank.
        return String(drawn) + (CellWidth.of(drawn) < Int(cell.width) ? " " : "")
      },
      bold: rows { cell, _ in pen(cell).isBold ? "x" : " " },
      reverse: rows { cell, _ in pen(cell).isReversed ? "x" : " " },
      cursor: frame.cursor.map { [$0.x, $0.y] })
  }
}
