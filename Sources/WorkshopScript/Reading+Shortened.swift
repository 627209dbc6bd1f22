extension Reading {
  /// The problems with no more than so many texts that miss a language, and one line for the rest.
  ///
  /// - Parameter most: How many are named one by one.
  /// - Returns: The problems in the file's order; the rest stands in the place of its first.
  public func shortened(most: Int = 12) -> [Problem] {
    let missing = problems.filter { !$0.missing.isEmpty }
    // A line for one more would be as long as that one.
    guard missing.count > most + 1, most >= 0 else { return problems }
    let rest = missing.dropFirst(most)
    guard let first = rest.first else { return problems }
    var left = most
    var isTold = false
    return problems.compactMap { problem in
      guard !problem.missing.isEmpty else { return problem }
      left -= 1
      if left >= 0 { return problem }
      defer { isTold = true }
      return isTold ? nil : summary(Array(rest), at: first)
    }
  }

  private func summary(_ rest: [Problem], at first: Problem) -> Problem {
    var languages: [(tag: String, count: Int)] = []
    for tag in rest.flatMap(\.missing) {
      if let index = languages.firstIndex(where: { $0.tag == tag }) {
        languages[index].count += 1
      } else {
        languages.append((tag, 1))
      }
    }
    let counts = languages.map { "\($0.count) in \($0.tag)" }.joined(separator: ", ")
    return Problem(
      line: first.line, column: first.column, severity: .warning,
      what: "and \(rest.count) more texts miss a language: \(counts)",
      hint: "`attune check --all` names each")
  }
}

extension Problem {
  /// The languages in which a text is missing.
  fileprivate var missing: [String] {
    if case .missingText(let languages) = topic { languages } else { [] }
  }
}
