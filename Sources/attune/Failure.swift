import ArgumentParser
import Foundation
import Phrasebook

/// A failure as a person reads it: what happened, a hint, and the exit code.
struct Failure: Error {
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

  /// A sentence whose language is chosen when it is told, or one that is in its language already.
  private enum Sentence {
    case phrase(any PhraseKey, at: String?)
    case said(String)
  }

  private let what: Sentence
  private let hint: (any PhraseKey)?
  private let values: [String: PhraseValue]
  let code: Code

  /// Says what happened and what to do; both take the same values; `path` names the file, first.
  init(
    _ what: any PhraseKey, _ values: [String: PhraseValue] = [:], at path: String? = nil,
    hint: (any PhraseKey)? = nil, code: Code
  ) {
    self.what = .phrase(what, at: path)
    self.hint = hint
    self.values = values
    self.code = code
  }

  /// Says what was put in words elsewhere, such as a file's mistakes.
  init(
    said what: String, hint: (any PhraseKey)? = nil, _ values: [String: PhraseValue] = [:],
    code: Code
  ) {
    self.what = .said(what)
    self.hint = hint
    self.values = values
    self.code = code
  }

  /// The words, with the hint on a line of its own.
  func text(in phrases: Phrasebook) -> String {
    let first =
      switch what {
      case .phrase(let phrase, let path):
        (path.map { "\($0): " } ?? "") + phrases(phrase, values)
      case .said(let text): text
      }
    return hint.map { first + "\n" + phrases($0, values) } ?? first
  }
}

/// Writes to standard error.
func complain(_ text: String) {
  writeAll((text + "\n").utf8, to: 2)
}

/// Writes to standard output.
func say(_ text: String) {
  writeAll((text + "\n").utf8, to: 1)
}

/// Writes as far as somebody reads; a terminal that was closed must not end a session.
func writeAll(_ bytes: some Sequence<UInt8>, to file: Int32) {
  var rest = Array(bytes)[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
    if count < 0, errno == EINTR { continue }
    if count < 0, errno == EAGAIN {
      var waiting = pollfd(fd: file, events: Int16(POLLOUT), revents: 0)
      _ = poll(&waiting, 1, -1)
      continue
    }
    guard count > 0 else { return }
    rest = rest.dropFirst(count)
  }
}

/// Runs a command's work; a failure is told and becomes the exit code.
func reporting(
  in phrases: Phrasebook = .ofEnvironment, _ work: () async throws -> Void
) async throws {
  do {
    try await work()
  } catch let failure as Failure {
    complain(failure.text(in: phrases))
    throw ExitCode(failure.code.rawValue)
  }
}
