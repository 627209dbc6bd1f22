import Foundation
import Testing

@Suite("Pictures in the documents (RECORD_GOLDEN=1 draws them from the golden frames)")
struct PictureTests {
  private static let page = "README.md"
  private static let fence = "```"

  /// A golden frame of 80 columns and 24 rows, by its sheet and state.
  private static let frames = [
    (sheet: "participant/scale", state: "open"), (sheet: "console/moderation", state: "covered"),
    (sheet: "stage/words", state: "revealed"),
  ]

  @Test("README's three screens are those that the program draws")
  func screens() throws {
    let drawn = try Self.frames.map { try Self.picture($0.sheet, $0.state) }
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" { try Self.write(drawn) }
    let shown = try Markdown(Self.page).fences
    #expect(shown.count == drawn.count)
    for (picture, frame) in zip(shown, drawn) {
      #expect(frame.count > 8)
      #expect(picture == frame)
    }
  }

  /// A frame's rows, with one empty row in the place of several.
  private static func picture(_ sheet: String, _ state: String) throws -> [String] {
    let path = "Tests/SessionScreensTests/Golden/\(sheet).80x24.unicode.txt"
    let lines = try Repository.text(path).components(separatedBy: "\n")
    let start = try #require(lines.firstIndex(of: "== \(state) =="), "\(path) has no \(state)")
    // The first line after the heading is the size.
    let rows = lines.dropFirst(start + 2).prefix { $0 != "-- roles --" }.map(trimmed)
    var picture: [String] = []
    for row in rows where !(row.isEmpty && picture.last?.isEmpty != false) { picture.append(row) }
    if picture.last?.isEmpty == true { picture.removeLast() }
    return picture
  }

  private static func trimmed(_ row: String) -> String {
    var row = row[...]
    while row.last == " " { row.removeLast() }
    return String(row)
  }

  /// Puts the pictures in the places of those before.
  private static func write(_ pictures: [[String]]) throws {
    var parts = try Repository.text(page).components(separatedBy: fence + "\n")
    try #require(parts.count == 2 * pictures.count + 1)
    for (index, picture) in pictures.enumerated() {
      parts[2 * index + 1] = picture.map { $0 + "\n" }.joined()
    }
    let text = parts.joined(separator: fence + "\n")
    try text.write(to: Repository.root.appending(path: page), atomically: true, encoding: .utf8)
  }
}
