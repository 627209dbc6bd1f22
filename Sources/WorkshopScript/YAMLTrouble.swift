import Yams

/// Says in words for people what the YAML parser stumbled over.
enum YAMLTrouble {
  /// The parser's complaint with its place and what usually helps.
  static func problem(for error: YamlError, source: String) -> Problem {
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      placed(problem, context: context?.text ?? "", Place(line: mark.line, column: mark.column))
    case .reader(_, let offset, _, _):
      Problem(
        .error, place(at: offset, in: source), "this character cannot be read",
        "save the file as UTF-8 and delete what your editor cannot show")
    case .duplicatedKeysInMapping(let names, let context):
      Problem(
        .error, Place(line: context.mark.line, column: context.mark.column),
        "`\(Quoting.short(names.first ?? ""))` is given twice", "keep one of them")
    default: Problem(.error, .start, "the file could not be parsed as YAML")
    }
  }

  private static func placed(_ problem: String, context: String, _ place: Place) -> Problem {
    let hints: [(part: String, hint: String)] = [
      (
        "mapping values are not allowed",
        "a text with a colon and a space in it needs \"quotes\" around it"
      ),
      ("found character that cannot start", "indent with spaces, and put this text in \"quotes\""),
      ("found a tab", "indent with spaces, not with tabs"),
      ("did not find expected key", "check that this line is indented like its neighbours"),
      ("could not find expected ':'", "a key is followed by a colon and a space"),
      ("did not find expected '-'", "check that the dashes of this list stand in one column"),
      ("did not find expected ',' or ']'", "a list in brackets ends with ]"),
      ("did not find expected ',' or '}'", "a group in braces ends with }"),
      ("found unexpected end of stream", "a quotation mark or bracket is not closed"),
      ("found undefined alias", "a text that begins with * needs \"quotes\" around it"),
      ("while scanning an alias", "a text that begins with * needs \"quotes\" around it"),
      ("while scanning an anchor", "a text that begins with & needs \"quotes\" around it"),
      ("while scanning a directive", "a text that begins with % needs \"quotes\" around it"),
      ("found unknown escape character", "inside \"…\" write \\\\ for a backslash, or use '…'"),
      ("but found another document", "one file holds one workshop; remove the line `---`"),
      ("did not find expected <document start>", "check the indentation of this line"),
    ]
    guard !problem.contains("nesting level") else {
      return Problem(.error, place, "brackets or dashes are nested without end", "close them")
    }
    let said = problem + " " + context
    let hint = hints.first { said.contains($0.part) }?.hint
    return Problem(
      .error, place, "this is not YAML as it stands: \(problem)",
      hint ?? "check the indentation and the quotation marks near here")
  }

  private static func place(at offset: Int?, in source: String) -> Place {
    guard let offset else { return .start }
    let before = source.prefix(offset).unicodeScalars
    let line = before.count { $0 == "\n" } + 1
    let column = before.reversed().prefix { $0 != "\n" }.count + 1
    return Place(line: line, column: column)
  }
}

/// Shows words of a file inside a message.
enum Quoting {
  /// At most 40 characters, with nothing that could steer a terminal.
  static func short(_ text: String) -> String {
    let safe = text.unicodeScalars.map {
      SourceScan.isUnsafe($0) || $0.value < 0x20 ? " " : Character($0)
    }
    let words = String(String(safe).prefix(41))
    return words.count > 40 ? String(words.prefix(39)) + "…" : words
  }
}
