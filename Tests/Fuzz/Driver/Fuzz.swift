import CFuzzer
import FuzzChecks

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Runs one check under libFuzzer; `ATTUNE_FUZZ` says which, so that libFuzzer's own arguments stay
/// as they are, also where it starts this program again.
@main enum Fuzz {
  private static let check: Check = {
    let name = getenv("ATTUNE_FUZZ").map { String(cString: $0) } ?? ""
    guard let check = Check(rawValue: name) else {
      say("ATTUNE_FUZZ must be one of: \(Check.allCases.map(\.rawValue).joined(separator: ", "))")
      exit(64)
    }
    return check
  }()

  static func main() {
    _ = check
    var count = CommandLine.argc
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
    exit(
      LLVMFuzzerRunDriver(&count, &arguments) { data, size in
        let bytes = Array(UnsafeBufferPointer(start: data, count: size))
        if let complaint = Fuzz.check.complaint(about: bytes) {
          Fuzz.say("complaint: \(complaint)")
          abort()
        }
        return 0
      })
  }

  private static func say(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = write(2, bytes, bytes.count)
  }
}
