import Foundation
import Testing

struct PythonClientTests {
  @Test(
    "The Python client that was written from the document agrees with the vectors",
    .enabled(if: PythonClientTests.hasPython))
  func unitTests() throws {
    let folder = Vector.folder.deletingLastPathComponent().appendingPathComponent("Clients/python")
    let (status, output) = try Self.run(
      ["python3", "-m", "unittest", "test_attune_client"], in: folder)
    #expect(status == 0, "\(output)")
  }

  private static var hasPython: Bool {
    let program = "import sys; sys.exit(sys.version_info < (3, 10))"
    return (try? run(["python3", "-c", program], in: Vector.folder))?.status == 0
  }

  private static func run(
    _ command: [String], in folder: URL
  ) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = command
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["PYTHONDONTWRITEBYTECODE": "1"]) { _, new in new }
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: bytes, as: UTF8.self))
  }
}
