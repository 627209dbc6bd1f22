import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Inputs that once went wrong, one file each under `Tests/Fuzz/Regressions/CHECK/`.
@Suite("Inputs that the fuzzers found")
struct RegressionTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Regressions")

  static func inputs(of check: Check) throws -> [URL] {
    let folder = folder.appendingPathComponent(check.rawValue)
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      .map { folder.appendingPathComponent($0) }
  }

  @Test("No input of the list goes wrong again", arguments: Check.allCases)
  func replay(_ check: Check) throws {
    let inputs = try Self.inputs(of: check)
    #expect(!inputs.isEmpty)
    for input in inputs {
      let complaint = check.complaint(about: Array(try Data(contentsOf: input)))
      #expect(complaint == nil, "\(input.lastPathComponent)")
    }
  }
}
