/// The name that a transcript is given where none is typed.
package enum ExportName {
  /// A name made of a session's title; tables get a folder.
  package static func proposed(
    for title: String, as format: String, isTaken: (String) -> Bool
  ) -> String {
    let words = title.lowercased().split { !$0.isLetter && !$0.isNumber }
    let whole = words.isEmpty ? "transcript" : words.joined(separator: "-")
    let stem = shortened(whole)
    let ending = format == "csv" ? "-tables" : "." + format
    var name = stem + ending
    var number = 2
    while isTaken(name), number < 1000 {
      name = "\(stem)-\(number)\(ending)"
      number += 1
    }
    return name
  }

  /// A typed path, with the home folder for a `~` before its first slash.
  package static func expanded(_ path: String, home: String?) -> String {
    guard path.hasPrefix("~/"), let home, home.hasPrefix("/") else { return path }
    return home + path.dropFirst()
  }

  /// At most 40 letters and 120 bytes, for a file system counts a name in bytes.
  private static func shortened(_ words: String) -> String {
    var stem = String(words.prefix(40))
    while stem.utf8.count > 120 { stem.removeLast() }
    return stem.isEmpty ? "transcript" : stem
  }
}
