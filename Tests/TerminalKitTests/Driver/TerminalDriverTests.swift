import Foundation
import TerminalKit
import Testing

@Suite("A terminal's driver", .serialized)
struct TerminalDriverTests {
  private let terminal: PseudoTerminal
  private let settings = TerminalSettings(environment: ["TERM": "xterm-256color"])
  private let size = Size(columns: 40, rows: 6)

  init() throws { terminal = try PseudoTerminal(size) }

  private func opened(_ settings: TerminalSettings? = nil) throws -> TerminalDriver {
    try TerminalDriver(
      settings ?? self.settings, input: terminal.program, output: terminal.program)
  }

  private func frame(_ text: String, _ role: Role = .plain) -> Frame {
    var frame = Frame(size)
    frame.put(text, at: Point(x: 1, y: 1), role)
    return frame
  }

  @Test("A screen begins, shows its frame, and leaves the terminal as it was")
  func whole() throws {
    let driver = try opened()
    #expect(terminal.sees(TerminalModes.enter))
    #expect(!terminal.isOrdinary)
    #expect(driver.size == size)
    driver.present(frame("Welcome"))
    #expect(terminal.sees("Welcome"))
    driver.bell()
    #expect(terminal.sees("\u{7}"))
    driver.close()
    #expect(terminal.sees(TerminalModes.leave))
    #expect(terminal.isOrdinary)
  }

  @Test("Keys, pastes and a lone Escape come as events")
  func keys() async throws {
    let driver = try opened()
    var events = driver.events.makeAsyncIterator()
    terminal.type("a\u{1B}[A\u{1B}[200~x\ry\u{1B}[201~\u{3}\u{1A}\u{1B}")
    let wanted: [InputEvent] = [
      .key(.character("a")), .key(Key(.up)), .paste("x\ny"), .key(.control("c")),
      .key(.control("z")), .key(Key(.escape)),
    ]
    for event in wanted { #expect(await events.next() == event) }
    driver.close()
    #expect(await events.next() == nil)
  }

  @Test("What nobody has looked at yet is not lost, however much is typed")
  func many() async throws {
    let driver = try opened()
    let count = 1_500
    terminal.type(String(repeating: "x", count: count) + ".")
    var seen = 0
    for await event in driver.events {
      if event == .key(.character(".")) { break }
      seen += 1
    }
    #expect(seen == count)
    driver.close()
  }

  @Test("A line that takes nothing holds nobody up, and shows the newest frame in the end")
  func newest() throws {
    let driver = try opened()
    for number in 0..<2_000 {
      var frame = Frame(size)
      for y in 0..<size.rows {
        frame.put("frame \(number) \(number % 2 == 0 ? "ab" : "cd")", at: Point(x: y, y: y), .title)
      }
      driver.present(frame)
    }
    driver.present(frame("the last one"))
    #expect(terminal.sees("the last one"))
    #expect(terminal.seen.split(separator: "\u{1B}[?2026h").count < 100)
    driver.close()
  }

  @Test("Another size comes as an event, and everything is drawn anew")
  func resized() async throws {
    let driver = try opened()
    var events = driver.events.makeAsyncIterator()
    driver.present(frame("Welcome"))
    #expect(terminal.sees("Welcome"))
    terminal.forget()
    terminal.resize(Size(columns: 30, rows: 9))
    kill(getpid(), SIGWINCH)
    #expect(await events.next() == .resize(Size(columns: 30, rows: 9)))
    #expect(driver.size == Size(columns: 30, rows: 9))
    #expect(terminal.sees("\u{1B}[2J") && terminal.sees("Welcome"))
    driver.close()
  }

  @Test("A terminal that says it is enormous is drawn as far as memory allows")
  func enormous() async throws {
    let driver = try opened()
    var events = driver.events.makeAsyncIterator()
    terminal.resize(Size(columns: 65_535, rows: 65_535))
    kill(getpid(), SIGWINCH)
    #expect(await events.next() == .resize(TerminalDriver.largest))
    driver.close()
  }

  @Test("Emoji sequences are drawn whole as soon as the terminal says that it knows them")
  func clusters() throws {
    let driver = try opened()
    driver.present(frame("👩‍👩‍👧‍👦"))
    #expect(terminal.sees("\u{1B}[?2027$p") && terminal.sees("👩"))
    #expect(!terminal.seen.contains("👩‍👩‍👧‍👦"))
    terminal.type("\u{1B}[?2027;2$y")
    #expect(terminal.sees("\u{1B}[?2027h") && terminal.sees("👩‍👩‍👧‍👦"))
    driver.close()
    #expect(terminal.sees("\u{1B}[?2027l" + TerminalModes.leave))
  }

  @Test("A terminal that has had clusters before keeps them")
  func ownClusters() throws {
    let driver = try opened()
    driver.present(frame("👩‍👩‍👧‍👦"))
    #expect(terminal.sees("\u{1B}[?2027$p"))
    terminal.type("\u{1B}[?2027;1$y")
    #expect(terminal.sees("👩‍👩‍👧‍👦"))
    driver.close()
    #expect(terminal.sees(TerminalModes.leave))
    #expect(!terminal.seen.contains("\u{1B}[?2027l"))
  }

  @Test("A light background is told by the terminal, where no theme is chosen")
  func background() throws {
    let driver = try opened()
    driver.present(frame("quoted", .quote))
    #expect(terminal.sees("\u{1B}]11;?\u{1B}\\") && terminal.sees("\u{1B}[38;5;187mquoted"))
    terminal.type("\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\")
    #expect(terminal.sees("\u{1B}[38;5;58mquoted"))
    driver.close()
  }

  @Test("Of a terminal that is gone the program is told")
  func gone() async throws {
    let driver = try opened()
    terminal.hangUp()
    var events: [InputEvent] = []
    for await event in driver.events { events.append(event) }
    #expect(events == [.ended])
    driver.close()
  }

  @Test("A signal to end restores the terminal at once, and the program is told")
  func ended() async throws {
    let driver = try opened()
    driver.present(frame("Welcome"))
    #expect(terminal.sees("Welcome"))
    kill(getpid(), SIGTERM)
    var events: [InputEvent] = []
    for await event in driver.events { events.append(event) }
    #expect(events == [.ended])
    #expect(terminal.sees(TerminalModes.leave) && terminal.isOrdinary)
    terminal.forget()
    driver.present(frame("too late"))
    driver.close()
    #expect(!terminal.seen.contains("too late"))
  }

  @Test("There is one screen at a time, and another one after it")
  func oneAtATime() throws {
    let driver = try opened()
    #expect(throws: TerminalError.isInUse) { try opened() }
    #expect(!terminal.isOrdinary)
    driver.close()
    let second = try opened()
    driver.close()
    second.present(frame("second"))
    #expect(terminal.sees("second") && !terminal.isOrdinary)
  }

  @Test("What is no terminal is refused")
  func refused() throws {
    var ends: [Int32] = [0, 0]
    pipe(&ends)
    defer { ends.forEach { close($0) } }
    #expect(throws: TerminalError.noTerminal) {
      try TerminalDriver(settings, input: ends[0], output: ends[1])
    }
    #expect(TerminalDriver.size(of: ends[0]) == nil)
    #expect(!TerminalDriver.repairLine(ends[0]))
  }

  @Test("A line that a killed program has left in disorder is repaired")
  func repaired() throws {
    var settings = termios()
    tcgetattr(terminal.program, &settings)
    cfmakeraw(&settings)
    tcsetattr(terminal.program, TCSANOW, &settings)
    #expect(!terminal.isOrdinary)
    #expect(TerminalDriver.repairLine(terminal.program))
    #expect(terminal.isOrdinary)
  }
}
