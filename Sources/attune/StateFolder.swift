import ArgumentParser
import Foundation
import Phrasebook

/// Where the program keeps its keys and its store.
struct StateOptions: ParsableArguments {
  @Option(
    name: .customLong("state"),
    help: ArgumentHelp(
      "The folder for keys and sessions (default: $XDG_STATE_HOME/attune, else ~/.local/state/attune).",
      valueName: "folder"))
  var folder: String?

  /// The folder's path.
  var path: String {
    if let folder { return (folder as NSString).expandingTildeInPath }
    let environment = ProcessInfo.processInfo.environment
    if let base = environment["XDG_STATE_HOME"], base.hasPrefix("/") { return base + "/attune" }
    return NSHomeDirectory() + "/.local/state/attune"
  }

  /// As it is written on a command line, with a space before it; empty for the usual folder.
  var onCommandLine: String {
    guard let folder else { return "" }
    let isPlain = folder.allSatisfy { $0.isLetter || $0.isNumber || "/._-~".contains($0) }
    return " --state " + (isPlain ? folder : "'" + folder.replacing("'", with: "'\\''") + "'")
  }

  /// A file inside the folder.
  func file(_ name: String) -> String { path + "/" + name }
}

/// How long a regular file is; nil where there is none.
func byteCount(of path: String) -> Int? {
  var facts = stat()
  guard stat(path, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else { return nil }
  return Int(facts.st_size)
}

/// The most kibibytes of a text file that are read.
private let mostKibibytes = 1024

/// Reads a text file, or says kindly why not; never more of it than any such file has.
func readText(_ path: String) throws -> String {
  let most = mostKibibytes * 1024
  guard let file = FileHandle(forReadingAtPath: path) else {
    throw Failure(
      CommandFilePhrase.unreadable, ["path": .text(path)], hint: CommandFilePhrase.mayRead,
      code: .missingFile)
  }
  defer { try? file.close() }
  guard let data = try? file.read(upToCount: most + 1) ?? Data() else {
    throw Failure(
      CommandFilePhrase.unreadable, ["path": .text(path)], hint: CommandFilePhrase.mayRead,
      code: .missingFile)
  }
  guard data.count <= most else {
    throw Failure(
      CommandFilePhrase.tooLong, ["path": .text(path), "most": .number(mostKibibytes)],
      code: .badData)
  }
  guard let text = String(data: data, encoding: .utf8) else {
    throw Failure(
      CommandFilePhrase.notText, ["path": .text(path)], hint: CommandFilePhrase.saveAsText,
      code: .badData)
  }
  return text
}

/// Writes a private file (0600) whole or not at all.
func writePrivate(_ bytes: [UInt8], to path: String) throws {
  let draft = path + ".new"
  let made = FileManager.default.createFile(
    atPath: draft, contents: Data(bytes), attributes: [.posixPermissions: 0o600])
  guard made, rename(draft, path) == 0 else {
    throw Failure(
      CommandFilePhrase.notWritten, ["path": .text(path)], hint: CommandFilePhrase.mayWrite,
      code: .notWritable)
  }
}

/// Makes the state folder.
enum StateFolder {
  /// Makes it (0700) where it is missing.
  static func make(_ state: StateOptions) throws {
    do {
      try FileManager.default.createDirectory(
        atPath: state.path, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
    } catch {
      throw Failure(
        CommandFilePhrase.noFolder, ["path": .text(state.path)],
        hint: CommandFilePhrase.otherFolder, code: .notWritable)
    }
  }
}
