import Foundation

/// The files of this repository, as the tests of its documents read them.
enum Repository {
  /// The folder that holds Package.swift.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../..").standardizedFileURL

  /// A file's text; the path is from the root.
  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// Whether there is such a file or folder.
  static func has(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appending(path: path).path)
  }

  /// Whether there is such a file and it can be run.
  static func canRun(_ path: String) -> Bool {
    FileManager.default.isExecutableFile(atPath: root.appending(path: path).path)
  }

  /// All Markdown files, by their paths from the root.
  static let documents: [String] = {
    let hidden: Set<String> = [".build", ".git", ".swiftpm"]
    let folders = [
      "", "docs", "docs/decisions", "docs/tables", "Tests/Clients/python", "Benchmarks",
    ]
    return folders.flatMap { folder -> [String] in
      let place = root.appending(path: folder).path
      let names = (try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []
      return names.filter { $0.hasSuffix(".md") && !hidden.contains($0) }.sorted()
        .map { folder.isEmpty ? $0 : folder + "/" + $0 }
    }
  }()

  /// The documents that name commands of the program for people.
  static let guides = [
    "README.md", "CONTRIBUTING.md", "SECURITY.md", "docs/ARCHITECTURE.md", "docs/FACILITATING.md",
    "docs/GLOSSARY.md", "docs/OPERATING.md", "docs/PRIVACY.md", "docs/TESTING.md",
  ]
}
