import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Runs a test in a directory of its own, which is emptied and removed afterwards.
func withTemporaryDirectory(_ body: (String) throws -> Void) throws {
  var template = Array("/tmp/attune-test-XXXXXX".utf8CString)
  let made = try #require(mkdtemp(&template))
  let directory = String(cString: made)
  defer {
    unlink("\(directory)/me.key")
    rmdir(directory)
  }
  try body(directory)
}

/// Lets everybody read a file.
func allowEveryone(_ path: String) throws {
  try #require(chmod(path, 0o644) == 0)
}

/// Writes a small private file.
func write(_ text: String, to path: String) throws {
  let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
  try #require(file >= 0)
  defer { close(file) }
  try #require(Glibc.write(file, text, text.utf8.count) == text.utf8.count)
}
