import Foundation

/// Programs that the tests of the documents ask.
enum Tools {
  /// Why an answer did not come.
  struct Silence: Error {
    let command: [String]
    let status: Int32
  }

  /// The built `attune`, beside the tests or where a debug build puts it.
  static let attune: String = {
    let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    let beside = URL(filePath: tests).deletingLastPathComponent().appending(path: "attune").path
    let isThere = FileManager.default.isExecutableFile(atPath: beside)
    return isThere ? beside : Repository.root.appending(path: ".build/debug/attune").path
  }()

  /// What a program prints; it must end with 0.
  static func output(of command: [String]) throws -> Data {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    process.currentDirectoryURL = Repository.root
    process.standardInput = FileHandle.nullDevice
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Silence(command: command, status: process.terminationStatus)
    }
    return data
  }
}

/// The program's commands and options, as it tells them itself.
struct CommandTable {
  /// The options of each command, by its name.
  let options: [String: Set<String>]
  /// What the program says of itself.
  let discussion: String

  private struct Dump: Decodable {
    let command: Command
  }

  private struct Command: Decodable {
    let commandName: String
    let discussion: String?
    let subcommands: [Command]?
    let arguments: [Argument]?

    var options: Set<String> {
      let names = (arguments ?? []).flatMap { $0.names ?? [] }
      return Set(names.map { ($0.kind == "long" ? "--" : "-") + $0.name })
    }
  }

  private struct Argument: Decodable {
    struct Name: Decodable {
      let kind: String
      let name: String
    }

    let names: [Name]?
  }

  /// Asks the built program.
  init() throws {
    let data = try Tools.output(of: [Tools.attune, "--experimental-dump-help"])
    let root = try JSONDecoder().decode(Dump.self, from: data).command
    let pairs = (root.subcommands ?? []).map { ($0.commandName, $0.options) }
    options = Dictionary(uniqueKeysWithValues: pairs + [("", root.options)])
    discussion = root.discussion ?? ""
  }
}
