import Foundation
import Testing

@Suite("Pictures in the documents")
struct PictureTests {
  private static let frames = [
    "participant/scale.80x24.unicode.txt", "console/moderation.80x24.unicode.txt",
    "stage/words.80x24.unicode.txt",
  ]

  @Test("Every row of README's three screens is one that the program draws")
  func screens() throws {
    let pictures = try Markdown("README.md").fences
    #expect(pictures.count == Self.frames.count)
    for (picture, frame) in zip(pictures, Self.frames) { try Self.compare(picture, with: frame) }
  }

  private static func compare(_ picture: [String], with frame: String) throws {
    let golden = try Repository.text("Tests/SessionScreensTests/Golden/" + frame)
    let rows = Set(golden.components(separatedBy: "\n").map(Self.trimmed))
    #expect(picture.count > 8)
    for row in picture { #expect(rows.contains(Self.trimmed(row)), "\(frame): \(row)") }
  }

  private static func trimmed(_ row: String) -> String {
    var row = row[...]
    while row.last == " " { row.removeLast() }
    return String(row)
  }
}
