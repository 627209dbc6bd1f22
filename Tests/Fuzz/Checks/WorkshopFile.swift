import WorkshopModel
import WorkshopScript

/// Every file is a workshop or has errors; each remark stands inside the file and is fit to print.
enum WorkshopFile {
  static func complaint(about bytes: [UInt8]) -> String? {
    let reading = WorkshopReader.read(bytes: bytes, fileName: "w.yaml")
    guard (reading.workshop == nil) == !reading.errors.isEmpty else {
      return "a workshop with errors, or none without"
    }
    if let complaint = misplaced(reading.problems, in: bytes) { return complaint }
    if let workshop = reading.workshop {
      guard !workshop.steps.isEmpty else { return "a workshop without steps" }
      for line in RunningPlan(workshop, startMinuteOfDay: 23 * 60).lines()
      where !Printed.isCalm(line) { return "the plan could steer a terminal" }
    }
    return contacts(bytes)
  }

  private static func contacts(_ bytes: [UInt8]) -> String? {
    guard bytes.count < 4_096, let today = SupportContacts.Day(year: 2026, month: 2, day: 28) else {
      return nil
    }
    let reading = ResourcesReader.read(String(decoding: bytes, as: UTF8.self), today: today)
    let hasErrors = reading.problems.contains { $0.severity == .error }
    guard (reading.contacts == nil) == hasErrors else { return "contacts with errors" }
    for line in reading.contacts?.lines(in: "de") ?? [] where !Printed.isCalm(line) {
      return "a contact could steer a terminal"
    }
    return misplaced(reading.problems, in: bytes)
  }

  private static func misplaced(_ problems: [Problem], in bytes: [UInt8]) -> String? {
    let lengths = lineLengths(of: bytes)
    for problem in problems {
      guard lengths.indices.contains(problem.line - 1) else { return "a line outside of the file" }
      guard (1...lengths[problem.line - 1] + 1).contains(problem.column) else {
        return "column \(problem.column) of \(lengths[problem.line - 1]) on line \(problem.line)"
      }
      guard !problem.what.isEmpty, Printed.isCalm(problem.line(in: "w.yaml")) else {
        return "a remark is not fit to print"
      }
    }
    return nil
  }

  /// Scalars of each line; CR, LF and both together end one.
  private static func lineLengths(of bytes: [UInt8]) -> [Int] {
    var lengths = [0]
    var followsReturn = false
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      let isNewline = scalar == "\n" || scalar == "\r"
      if isNewline, !(scalar == "\n" && followsReturn) { lengths.append(0) }
      if !isNewline { lengths[lengths.count - 1] += 1 }
      followsReturn = scalar == "\r"
    }
    return lengths
  }
}
