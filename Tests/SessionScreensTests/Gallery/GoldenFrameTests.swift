import Foundation
import FrameGallery
import SessionScreens
import TerminalKit
import Testing

@Suite("Golden frames (RECORD_GOLDEN=1 writes them; Scripts/frames shows them)")
struct GoldenFrameTests {
  @Test(
    "A scene looks as it did when somebody last looked at it", arguments: Gallery.scenes.indices)
  func scene(_ index: Int) throws {
    for sheet in GoldenSheet.all([Gallery.scenes[index]]) {
      let text = sheet.text
      if GoldenFolder.isRecording { try GoldenFolder.write(text, sheet.path) }
      let difference = GoldenSheet.difference(GoldenFolder.read(sheet.path), text)
      #expect(difference.isEmpty, "\(sheet.path)\n\(difference.joined(separator: "\n"))")
    }
  }

  @Test("No file is there of a scene that no longer exists, and all together are small enough")
  func stale() throws {
    let paths = Set(GoldenSheet.all().map(\.path))
    let files = try GoldenFolder.files()
    let stale = files.filter { !paths.contains($0) }
    if GoldenFolder.isRecording { for path in stale { try GoldenFolder.remove(path) } }
    #expect(GoldenFolder.isRecording || stale.isEmpty, "\(stale.sorted())")
    let bytes = files.reduce(0) { $0 + GoldenFolder.read($1).utf8.count }
    #expect(bytes < 6_500_000)
  }

  @Test("Scenes have names of their own, and states within them")
  func names() {
    let paths = GoldenSheet.all().map(\.path)
    #expect(Set(paths).count == paths.count)
    for scene in Gallery.scenes {
      #expect(Set(scene.pictures.map(\.state)).count == scene.pictures.count, "\(scene.name)")
    }
  }
}

/// The files that hold what frames were.
enum GoldenFolder {
  static var isRecording: Bool { ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" }

  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Golden")

  /// A file's text; empty where there is none.
  static func read(_ path: String) -> String {
    (try? String(contentsOf: folder.appending(path: path), encoding: .utf8)) ?? ""
  }

  static func write(_ text: String, _ path: String) throws {
    let file = folder.appending(path: path)
    guard read(path) != text else { return }
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  static func remove(_ path: String) throws {
    try FileManager.default.removeItem(at: folder.appending(path: path))
  }

  /// The paths of all files below the folder.
  static func files() throws -> [String] {
    let all = try FileManager.default.subpathsOfDirectory(atPath: folder.path())
    return all.filter { $0.hasSuffix(".txt") }
  }
}
