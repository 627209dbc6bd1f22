/// The name that a transcript is given where none is typed.
package enum ExportName {
  /// A name made of a session's title; tables get a folder.
  package static func proposed(
    for title: String, as format: String, isTaken: (String) -> Bool
  ) -> String {
    let words = title.lowercased().split { !$0.isLetter && !$0.isNumber }
    let whole = words.isEmpty ? "transcript" : words.joined(separator: "-")
    let stem = String(whole.prefix(40))
    let ending = format == "csv" ? "-tables" : "." + format
    var name = stem + ending
    var number = 2
    while isTaken(name), number < 1000 {
      name = "\(stem)-\(number)\(ending)"
      number += 1
    }
    return name
  }
}
