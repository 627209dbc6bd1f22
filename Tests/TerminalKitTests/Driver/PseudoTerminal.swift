import Foundation
import TerminalKit

/// Both ends of a terminal that nobody looks at.
///
/// A class because it owns two descriptors, which it closes.
final class PseudoTerminal {
  struct Failed: Error {}

  /// The end where a person would sit.
  private(set) var person: Int32
  /// The end that a program has.
  let program: Int32
  /// Everything that the person has seen.
  private(set) var seen = ""

  init(_ size: Size) throws {
    var ends: (person: Int32, program: Int32) = (-1, -1)
    guard openpty(&ends.person, &ends.program, nil, nil, nil) == 0 else { throw Failed() }
    (person, program) = ends
    resize(size)
  }

  deinit {
    hangUp()
    close(program)
  }

  func resize(_ size: Size) {
    var window = winsize(
      ws_row: UInt16(size.rows), ws_col: UInt16(size.columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(person, UInt(TIOCSWINSZ), &window)
  }

  /// The path of the program's end.
  var name: String? { ttyname(program).map { String(cString: $0) } }

  /// Types, or answers as a terminal does.
  func type(_ text: String) {
    var rest = Array(text.utf8)[...]
    // A line may take less than it is given.
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(person, $0.baseAddress, $0.count) }
      if count < 0, errno != EINTR { return }
      rest = rest.dropFirst(max(0, count))
    }
  }

  /// Reads until a text has been seen again; whether it came in time.
  func sees(_ text: String) -> Bool {
    while !seen.contains(text) {
      guard isReadable(milliseconds: 10_000), readMore() else { return false }
    }
    return true
  }

  /// Forgets what has been seen.
  func forget() { seen = "" }

  /// Whether the line is as it is for a shell: with echo, by lines, with the keys for signals.
  var isOrdinary: Bool {
    var settings = termios()
    tcgetattr(program, &settings)
    let ordinary = tcflag_t(ECHO | ICANON | ISIG)
    return settings.c_lflag & ordinary == ordinary
  }

  /// The person's end goes away.
  func hangUp() {
    if person >= 0 { close(person) }
    person = -1
  }

  private func isReadable(milliseconds: Int32) -> Bool {
    var wish = pollfd(fd: person, events: Int16(POLLIN), revents: 0)
    while true {
      let found = poll(&wish, 1, milliseconds)
      if found >= 0 || errno != EINTR { return found > 0 }
    }
  }

  private func readMore() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = read(person, &buffer, buffer.count)
    guard count > 0 else { return false }
    seen += String(decoding: buffer[..<count], as: UTF8.self)
    return true
  }
}
