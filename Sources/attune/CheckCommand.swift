import ArgumentParser
import Phrasebook
import WorkshopModel
import WorkshopScript

/// `attune check`: mistakes with their places, then warnings, then the clocked plan.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Read workshop files: mistakes with their places, warnings, and the clocked plan.",
    discussion:
      "Exit code 0 without mistakes, 1 with mistakes, 66 when a workshop file cannot be read.")

  @Argument(help: "Workshop files.", completion: .file(extensions: ["yaml", "yml"]))
  var files: [String]

  @Option(help: "When it starts, as hh:mm, for a plan with times of day.")
  var start: String?

  @Option(help: "The room to plan for: group, constellation or pair.")
  var room: String?

  @Flag(help: "Print mistakes and warnings only.")
  var quiet = false

  @Flag(help: "Name every text that misses a language, however many there are.")
  var all = false

  func validate() throws {
    if let room, RoomKind(rawValue: room) == nil {
      throw ValidationError("The room is group, constellation or pair.")
    }
    if start != nil, startMinute == nil { throw ValidationError("The start is a time like 19:30.") }
  }

  func run() throws {
    var mistakes = 0
    do {
      for file in files { mistakes += try check(file) }
    } catch let failure as Failure {
      complain(failure.text(in: Phrasebook()))
      throw ExitCode(failure.code.rawValue)
    }
    if mistakes > 0 { throw ExitCode(Failure.Code.no.rawValue) }
  }

  private func check(_ file: String) throws -> Int {
    if let problem = byteCount(of: file).flatMap(WorkshopReader.problem(ofBytes:)) {
      tell([problem], in: file)
      return 1
    }
    let reading = WorkshopReader.read(try readText(file), fileName: file)
    let errors = reading.problems.filter { $0.severity == .error }
    tell(errors, in: file)
    let told = all ? reading.problems : reading.shortened()
    tell(told.filter { $0.severity != .error }, in: file)
    var mistakes = errors.count
    do {
      mistakes += try reading.workshop.map { try checkContacts($0, file) } ?? 0
    } catch let failure as Failure where failure.code != .inside {
      // A file that the workshop names and that is not there is a mistake of the workshop.
      say(failure.text(in: Phrasebook()))
      mistakes += 1
    }
    if let workshop = reading.workshop, mistakes == 0, !quiet {
      let plan = RunningPlan(
        workshop, room: room.flatMap(RoomKind.init(rawValue:)),
        startMinuteOfDay: startMinute)
      for line in plan.lines() { say(line) }
    }
    return mistakes
  }

  /// The contacts that a workshop names are checked with it.
  private func checkContacts(_ workshop: Workshop, _ file: String) throws -> Int {
    guard let contacts = try ContactsFile(of: workshop, beside: file) else { return 0 }
    let problems = contacts.reading.problems
    let errors = problems.filter { $0.severity == .error }
    tell(errors, in: contacts.path)
    tell(problems.filter { $0.severity != .error }, in: contacts.path)
    return errors.count
  }

  private func tell(_ problems: [Problem], in file: String) {
    for problem in problems { say(problem.line(in: file)) }
  }

  private var startMinute: Int? {
    guard let parts = start?.split(separator: ":").map({ Int($0) }), parts.count == 2,
      let hour = parts[0], let minute = parts[1], (0..<24).contains(hour),
      (0..<60).contains(minute)
    else { return nil }
    return hour * 60 + minute
  }
}

/// `attune new`: a commented starter file.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Write a commented starter workshop.")

  @Argument(help: "The workshop's name in kebab-case; the file is NAME.yaml.")
  var name: String

  func validate() throws {
    if StepID(name) == nil {
      throw ValidationError("A name has small letters, digits and hyphens, such as first-evening.")
    }
  }

  func run() throws {
    let path = name + ".yaml"
    let phrases = Phrasebook.ofEnvironment
    do {
      try writeNew(Array(StarterFile.text(name: name).utf8), to: path)
    } catch let failure as Failure {
      complain(failure.text(in: phrases))
      throw ExitCode(failure.code.rawValue)
    }
    say(phrases(CommandFilePhrase.wroteFile, ["path": .text(path)]))
  }
}
