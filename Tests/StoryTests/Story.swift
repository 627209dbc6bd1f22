import Foundation
import Synchronization

/// One story's folder and programs; everything is ended and removed with it.
///
/// A class, because it stands for a folder and the processes that use it.
final class Story: Sendable {
  /// The folder of this story alone.
  let folder: String
  private let runtime: String
  private let programs = Mutex<[Program]>([])

  private init() throws {
    let name = "attune-story-" + UUID().uuidString.prefix(8)
    folder = NSTemporaryDirectory() + "/" + name
    let memory = "/dev/shm"
    let hasMemory = FileManager.default.isWritableFile(atPath: memory)
    runtime = hasMemory ? memory + "/" + name : folder + "/run"
    for path in [folder, runtime] {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
    }
  }

  /// Tells a story, and cleans up however it ends.
  static func tell(_ body: (Story) async throws -> Void) async throws {
    let story = try Story()
    defer { story.end() }
    try await body(story)
  }

  /// Where the repository is.
  static let repository = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  /// The built program, beside the tests.
  static let attune: String = {
    let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    let beside = URL(filePath: tests).deletingLastPathComponent().path + "/attune"
    let isThere = FileManager.default.isExecutableFile(atPath: beside)
    return isThere ? beside : repository + "/.build/debug/attune"
  }()

  /// A workshop that the program ships.
  static func workshop(_ name: String) -> String { "\(repository)/Workshops/\(name).yaml" }

  /// A file of these tests.
  static func fixture(_ name: String) -> String {
    "\(repository)/Tests/StoryTests/Fixtures/\(name)"
  }

  /// A path in the story's folder.
  func path(_ name: String) -> String { folder + "/" + name }

  /// Starts the program with some arguments.
  @discardableResult
  func attune(_ name: String, _ arguments: String...) throws -> Program {
    try start(name, [Self.attune] + arguments)
  }

  /// Starts any program.
  @discardableResult
  func start(_ name: String, _ command: [String]) throws -> Program {
    let program = try Program.start(
      command, name: name, environment: environment, errors: errors(of: name))
    programs.withLock { $0.append(program) }
    return program
  }

  /// Runs the program to its end; gives its code.
  func run(_ arguments: String...) async throws -> (code: Int32, said: [String], error: String) {
    let name = "run-" + UUID().uuidString.prefix(8)
    let program = try start(name, [Self.attune] + arguments)
    program.endInput()
    return (try await program.ended(), program.lines, errorText(of: name))
  }

  /// What a program said on standard error.
  func errorText(of name: String) -> String {
    text(errors(of: name))
  }

  /// A file's text.
  func text(_ path: String) -> String {
    String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
  }

  /// Writes a file into the story's folder; gives its path.
  func write(_ name: String, _ text: String) throws -> String {
    try Data(text.utf8).write(to: URL(filePath: path(name)))
    return path(name)
  }

  /// The files below the given folders of the story, and in its runtime folder, that hold a text.
  func files(in folders: String..., holding text: String) -> [String] {
    let places = folders.map(path) + [runtime]
    let paths = places.flatMap { place in
      (FileManager.default.enumerator(atPath: place)?.compactMap { $0 as? String } ?? [])
        .map { place + "/" + $0 } + [place]
    }
    return paths.filter { path in
      FileManager.default.contents(atPath: path)?.range(of: Data(text.utf8)) != nil
    }
  }

  private func errors(of name: String) -> String { path(name + ".stderr") }

  private var environment: [String] {
    var variables = ProcessInfo.processInfo.environment
    variables["XDG_RUNTIME_DIR"] = runtime
    variables["XDG_STATE_HOME"] = folder + "/state"
    variables["HOME"] = folder
    variables["SWIFT_BACKTRACE"] = "enable=no"
    // What programs say is read in English, wherever the tests run.
    variables["LC_ALL"] = "C"
    return variables.map { "\($0.key)=\($0.value)" }.sorted()
  }

  private func end() {
    for program in programs.withLock({ $0 }) { program.signal(SIGKILL) }
    try? FileManager.default.removeItem(atPath: folder)
    try? FileManager.default.removeItem(atPath: runtime)
  }
}
