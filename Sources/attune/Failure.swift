import ArgumentParser
import Foundation

/// A failure as a person reads it: what happened, a hint, and the exit code.
struct Failure: Error, CustomStringConvertible {
  /// The exit codes of `sysexits.h` that the program uses.
  enum Code: Int32 {
    case no = 1
    case badData = 65
    case missingFile = 66
    case unreachable = 69
    case inside = 70
    case notWritable = 73
    case inUse = 75
    case wrongKey = 77
  }

  let what: String
  let hint: String
  let code: Code

  /// Says what happened and what to do.
  init(_ what: String, hint: String = "", code: Code) {
    self.what = what
    self.hint = hint
    self.code = code
  }

  var description: String { hint.isEmpty ? what : what + "\n" + hint }
}

/// Writes to standard error.
func complain(_ text: String) {
  writeAll(text + "\n", to: 2)
}

/// Writes to standard output.
func say(_ text: String) {
  writeAll(text + "\n", to: 1)
}

/// Writes as far as somebody reads; a terminal that was closed must not end a session.
private func writeAll(_ text: String, to file: Int32) {
  var rest = Array(text.utf8)[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
    if count < 0, errno == EINTR || errno == EAGAIN { continue }
    guard count > 0 else { return }
    rest = rest.dropFirst(count)
  }
}

/// Runs a command's work; a failure is told and becomes the exit code.
func reporting(_ work: () async throws -> Void) async throws {
  do {
    try await work()
  } catch let failure as Failure {
    complain(failure.description)
    throw ExitCode(failure.code.rawValue)
  }
}
