import Foundation
import TerminalKit
import Testing

@Suite("An encoder, on screens that others wrote")
struct RealScreenTests {
  @Test("Random frames are shown by pyte as they are", .enabled(if: RealScreen.pyte.isThere))
  func pyte() async throws {
    var plays = Plays(runs: [])
    for seed in 0..<(Effort.isLong ? 1_500 : 60) {
      var maker = FrameMaker(chance: Chance(UInt64(seed)), texts: FrameMaker.texts)
      plays.runs.append(Plays.Run(size: maker.size(), &maker))
    }
    try await expectShown(plays, by: .pyte)
  }

  @Test("Random frames are shown by tmux as they are", .enabled(if: RealScreen.tmux.isThere))
  func tmux() async throws {
    var plays = Plays(runs: [])
    for seed in 0..<(Effort.isLong ? 60 : 6) {
      var maker = FrameMaker(chance: Chance(UInt64(seed)), texts: FrameMaker.texts)
      plays.runs.append(Plays.Run(size: maker.size(), &maker))
    }
    try await expectShown(plays, by: .tmux)
  }

  private func expectShown(_ plays: Plays, by screen: RealScreen) async throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("attune-\(screen.rawValue)-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("plays.json")
    try JSONEncoder().encode(plays).write(to: file)
    let (status, output) = try await screen.show(
      file, saying: folder.appendingPathComponent("said"))
    #expect(status == 0, "\(output)")
    #expect(output == "\(plays.runs.reduce(0) { $0 + $1.steps.count })\n")
  }
}

/// A program that shows what an encoder writes.
private enum RealScreen: String {
  case pyte, tmux

  private static let python = "/usr/bin/python3"

  private var script: String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Clients/python/real_screens.py").path
  }

  /// Whether `Scripts/setup --tests` has installed it.
  var isThere: Bool {
    let folders =
      self == .pyte
      ? ["/usr/lib/python3/dist-packages"]
      : (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
    return folders.contains { FileManager.default.fileExists(atPath: $0 + "/" + rawValue) }
  }

  /// Runs the script; a file takes what it says, as another program could keep a pipe open.
  func show(_ plays: URL, saying file: URL) async throws -> (status: Int32, output: String) {
    try Data().write(to: file)
    let process = Process()
    let said = try FileHandle(forWritingTo: file)
    process.executableURL = URL(fileURLWithPath: Self.python)
    process.arguments = [script, rawValue, plays.path]
    process.standardOutput = said
    process.standardError = said
    process.standardInput = FileHandle.nullDevice
    let ends = AsyncStream<Int32> { continuation in
      process.terminationHandler = { ended in
        continuation.yield(ended.terminationStatus)
        continuation.finish()
      }
    }
    try process.run()
    let status = await ends.first { _ in true } ?? -1
    return (status, try String(contentsOf: file, encoding: .utf8))
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
