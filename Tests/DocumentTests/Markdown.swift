import Foundation

/// The parts of a Markdown page that the tests look at.
struct Markdown {
  let path: String
  private let lines: [String]

  /// Reads a page of the repository.
  init(_ path: String) throws {
    self.path = path
    lines = try Repository.text(path).components(separatedBy: "\n")
  }

  /// Lines that are code: fenced, or indented by four spaces after an empty line.
  var codeLines: [String] { split().code }

  /// Everything else, as one text, so that a span may go over a line's end.
  var prose: String { split().prose.joined(separator: "\n") }

  /// The fenced blocks, each with its lines as they stand.
  var fences: [[String]] {
    let parts = lines.split(omittingEmptySubsequences: false) { $0.hasPrefix("```") }
    return parts.enumerated().filter { $0.offset % 2 == 1 }.map { Array($0.element) }
  }

  /// What stands between backticks, with line ends as spaces.
  var codeSpans: [String] {
    prose.matches(of: /`([^`]+)`/).map {
      $0.output.1.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
  }

  /// The targets of links.
  var links: [String] {
    prose.matches(of: /\]\(([^)\s]+)\)/).map { String($0.output.1) }
  }

  /// The names by which a heading can be linked to.
  var anchors: Set<String> {
    Set(
      lines.filter { $0.hasPrefix("#") }.map { line in
        let title = line.drop { $0 == "#" || $0 == " " }.lowercased()
        return title.filter { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" }
          .replacingOccurrences(of: " ", with: "-")
      })
  }

  /// The rows of tables under a heading, without their heads.
  func rows(under heading: String) -> [[String]] {
    let start = lines.firstIndex { $0.hasPrefix("#") && $0.hasSuffix(" " + heading) }
    guard let start else { return [] }
    let section = lines[(start + 1)...].prefix { !$0.hasPrefix("#") }
    let rows = section.filter { $0.hasPrefix("|") }.map { line in
      line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    }
    return rows.enumerated().filter { index, row in
      let next = rows.indices.contains(index + 1) ? rows[index + 1] : []
      return !Self.isRule(row) && !Self.isRule(next)
    }.map(\.element)
  }

  /// The code lines under a heading.
  func code(under heading: String) -> [String] {
    guard let start = lines.firstIndex(where: { $0.hasPrefix("#") && $0.hasSuffix(" " + heading) })
    else { return [] }
    return lines[(start + 1)...].prefix { !$0.hasPrefix("#") }
      .filter { $0.hasPrefix("    ") }.map { $0.trimmingCharacters(in: .whitespaces) }
  }

  private static func isRule(_ row: [String]) -> Bool {
    !row.isEmpty && row.allSatisfy { !$0.isEmpty && $0.allSatisfy { "-:".contains($0) } }
  }

  private func split() -> (code: [String], prose: [String]) {
    var code: [String] = []
    var prose: [String] = []
    var isFenced = false
    var mayIndent = true
    for line in lines {
      if line.hasPrefix("```") {
        isFenced.toggle()
      } else if isFenced || (mayIndent && line.hasPrefix("    ")) {
        code.append(line.trimmingCharacters(in: .whitespaces))
      } else {
        prose.append(line)
        mayIndent = line.isEmpty
      }
    }
    return (code, prose)
  }
}
