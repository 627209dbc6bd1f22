import Foundation
import TerminalKit
import Testing

/// A process of its own for what ends, or stops, a program.
@Suite("A terminal whose program comes to harm", .serialized)
struct TerminalRescueTests {
  private static let variable = "ATTUNE_TEST_TERMINAL"
  private let terminal: PseudoTerminal

  init() throws {
    terminal = try PseudoTerminal(Size(columns: 40, rows: 6))
    setenv(Self.variable, try #require(terminal.name), 1)
  }

  /// The screen of the other process.
  private static func screen() throws -> TerminalDriver {
    let name = try #require(ProcessInfo.processInfo.environment[variable])
    let end = open(name, O_RDWR | O_NOCTTY)
    let driver = try TerminalDriver(
      TerminalSettings(environment: ["TERM": "xterm"]), input: end, output: end)
    return driver
  }

  @Test("A trap in the code restores the terminal before it ends the program")
  func trap() async throws {
    await #expect(processExitsWith: .failure) {
      let driver = try TerminalRescueTests.screen()
      let nothing: [Int] = []
      driver.present(Frame(Size(columns: nothing[getpid() > 0 ? 7 : 0], rows: 1)))
    }
    #expect(terminal.sees(TerminalModes.leave) && terminal.isOrdinary)
  }

  @Test("A signal of a fault restores the terminal, and the program dies by it")
  func fault() async throws {
    await #expect(processExitsWith: .signal(SIGSEGV)) {
      let driver = try TerminalRescueTests.screen()
      kill(getpid(), SIGSEGV)
      for await _ in driver.events {}
    }
    #expect(terminal.sees(TerminalModes.leave) && terminal.isOrdinary)
  }

  @Test("A program that hangs ends with the second signal, the terminal with the first")
  func hung() async throws {
    await #expect(processExitsWith: .signal(SIGTERM)) {
      let driver = try TerminalRescueTests.screen()
      kill(getpid(), SIGTERM)
      for await event in driver.events where event == .ended { kill(getpid(), SIGTERM) }
      while true { pause() }
    }
    #expect(terminal.sees(TerminalModes.leave) && terminal.isOrdinary)
  }

  @Test("A program that exits without a word leaves the terminal as it was")
  func exits() async throws {
    await #expect(processExitsWith: .exitCode(3)) {
      let driver = try TerminalRescueTests.screen()
      withExtendedLifetime(driver) { exit(3) }
    }
    #expect(terminal.sees(TerminalModes.leave) && terminal.isOrdinary)
  }

  @Test("A stopped program leaves the shell its terminal, and takes it again when it goes on")
  func suspended() async throws {
    async let ending = #expect(processExitsWith: .exitCode(4)) {
      // A group of its own, so that nobody else is stopped.
      setpgid(0, 0)
      let driver = try TerminalRescueTests.screen()
      var frame = Frame(driver.size)
      frame.put("process \(getpid()) waits", at: Point(x: 0, y: 0))
      driver.present(frame)
      for await event in driver.events {
        if event == .key(.control("z")) { driver.suspend() }
        if event == .resumed { exit(4) }
      }
    }
    #expect(terminal.sees(" waits"))
    terminal.type("\u{1A}")
    #expect(terminal.sees(TerminalModes.leave))
    let number = terminal.seen.split(separator: "process ").last?.prefix { $0.isNumber }
    let child = try #require(number.flatMap { pid_t($0) })
    var status = siginfo_t()
    #expect(waitid(P_PID, id_t(child), &status, WSTOPPED | WNOWAIT) == 0)
    #expect(terminal.isOrdinary)
    terminal.forget()
    kill(child, SIGCONT)
    #expect(terminal.sees(TerminalModes.enter) && terminal.sees(TerminalModes.leave))
    _ = await ending
    #expect(terminal.isOrdinary)
  }
}
