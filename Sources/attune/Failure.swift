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
  FileHandle.standardError.write(Data((text + "\n").utf8))
}

/// Writes to standard output.
func say(_ text: String) {
  FileHandle.standardOutput.write(Data((text + "\n").utf8))
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
