/// Something that the reader has to say about a place in a workshop file.
public struct Problem: Hashable, Sendable {
  /// How much it matters.
  public enum Severity: String, Hashable, Sendable, CaseIterable {
    /// The file cannot be run as it is.
    case error
    /// The file can be run, but somebody may be ill served by it.
    case warning
    /// Nothing is wrong; this is good to know.
    case note
  }

  /// What it is about, where many alike are told in fewer words.
  public enum Topic: Hashable, Sendable {
    /// A text that is missing in these of the file's languages.
    case missingText([String])
    case other
  }

  /// The line, from 1.
  public let line: Int
  /// The column in Unicode scalars, from 1.
  public let column: Int
  /// How much it matters.
  public let severity: Severity
  /// What is the matter, in plain words.
  public let what: String
  /// What would help; may be empty.
  public let hint: String
  /// What it is about.
  public let topic: Topic

  /// Places a remark in a file.
  public init(
    line: Int, column: Int, severity: Severity, what: String, hint: String = "",
    topic: Topic = .other
  ) {
    self.line = line
    self.column = column
    self.severity = severity
    self.what = what
    self.hint = hint
    self.topic = topic
  }

  /// One line, `file:line:column: what; hint`; warnings and notes say so before `what`.
  public func line(in fileName: String) -> String {
    let kind = severity == .error ? "" : "\(severity.rawValue): "
    let tail = hint.isEmpty ? "" : "; \(hint)"
    return "\(fileName):\(line):\(column): \(kind)\(what)\(tail)"
  }
}

extension Problem {
  init(_ severity: Severity, _ place: Place, _ what: String, _ hint: String = "") {
    self.init(line: place.line, column: place.column, severity: severity, what: what, hint: hint)
  }

  /// By place, then errors before warnings.
  static func inFileOrder(_ left: Problem, _ right: Problem) -> Bool {
    let leftRank = Severity.allCases.firstIndex(of: left.severity) ?? 0
    let rightRank = Severity.allCases.firstIndex(of: right.severity) ?? 0
    return (left.line, left.column, leftRank, left.what)
      < (right.line, right.column, rightRank, right.what)
  }
}

/// A place in a file; both numbers count from 1.
struct Place: Hashable, Comparable, Sendable {
  let line: Int
  let column: Int

  static let start = Place(line: 1, column: 1)

  static func < (left: Place, right: Place) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
