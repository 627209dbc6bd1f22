public import WorkshopModel

/// What came of reading a workshop file.
public struct Reading: Sendable {
  /// The workshop, or nil where the file has errors.
  public let workshop: Workshop?
  /// Everything there is to say about the file, in its order.
  public let problems: [Problem]
  /// The file's name, as given.
  public let fileName: String

  /// Collects a reading.
  public init(workshop: Workshop?, problems: [Problem], fileName: String) {
    self.workshop = workshop
    self.problems = problems
    self.fileName = fileName
  }

  /// The problems that keep the file from running.
  public var errors: [Problem] { problems.filter { $0.severity == .error } }

  /// The problems that somebody should look at before it runs.
  public var warnings: [Problem] { problems.filter { $0.severity == .warning } }

  /// One line for each problem of that weight.
  public func lines(_ severity: Problem.Severity) -> [String] {
    problems.filter { $0.severity == severity }.map { $0.line(in: fileName) }
  }
}

/// Reads workshop files: every problem of a file is named in one run.
public enum WorkshopReader {
  /// Reads a file's bytes, which should be UTF-8.
  public static func read(bytes: some Sequence<UInt8>, fileName: String) -> Reading {
    // One byte more than is read shows that the file is too long.
    let start = Array(bytes.prefix(SourceScan.byteLimit + 1))
    if start.count <= SourceScan.byteLimit, let source = String(validating: start, as: UTF8.self) {
      return read(source, fileName: fileName)
    }
    if start.count > SourceScan.byteLimit {
      return read(String(decoding: start, as: UTF8.self), fileName: fileName)
    }
    let problem = Problem(
      .error, firstBadPlace(in: start), "this is not UTF-8", "save the file as UTF-8")
    return Reading(workshop: nil, problems: [problem], fileName: fileName)
  }

  /// What is the matter with a file of so many bytes, before it is read; nil where nothing is.
  public static func problem(ofBytes count: Int) -> Problem? { SourceScan.tooLong(count) }

  /// Reads a workshop from its text.
  public static func read(_ source: String, fileName: String) -> Reading {
    let scan = SourceScan.scan(source)
    var problems = scan.problems
    let placed = scan.isParsable ? placed(scan.text, &problems) : nil
    let hasErrors = problems.contains { $0.severity == .error }
    if let placed, !hasErrors { problems += Advice.problems(in: placed) }
    problems = scan.inside(problems).sorted(by: Problem.inFileOrder)
    return Reading(
      workshop: hasErrors ? nil : placed?.workshop, problems: problems, fileName: fileName)
  }

  private static func placed(_ text: String, _ problems: inout [Problem]) -> PlacedWorkshop? {
    var trees = TreeReader()
    let tree = trees.read(text)
    problems += trees.problems
    guard let tree else { return nil }
    var decoder = ShapeDecoder(languages: tree.languages)
    let header = decoder.record(tree, Vocabulary.fields(of: .header), "workshop")
    problems += decoder.problems
    guard let header else { return nil }
    var builder = WorkshopBuilder()
    let placed = builder.build(header)
    problems += builder.problems + LinkChecks.problems(in: placed)
    return placed
  }

  private static func firstBadPlace(in bytes: [UInt8]) -> Place {
    var (line, column) = (1, 1)
    var previous: Unicode.Scalar = " "
    var iterator = bytes.makeIterator()
    var decoder = UTF8()
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      defer { previous = scalar }
      if scalar == "\n", previous == "\r" { continue }
      let isEnd = scalar == "\n" || scalar == "\r"
      (line, column) = isEnd ? (line + 1, 1) : (line, column + 1)
    }
    return Place(line: line, column: column)
  }
}
