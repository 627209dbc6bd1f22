#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Where spools and step keys live while a step is open, and how well that place forgets.
public struct RuntimeDirectory: Hashable, Sendable {
  /// What a server warns of before it listens (rules D2).
  public enum Warning: Hashable, Sendable {
    /// The place is on a disk, which may keep a destroyed key.
    case notInMemory(path: String)
    /// Memory may be written to this swap, which is not encrypted.
    case unencryptedSwap(device: String)

    /// What is the matter, and what to do.
    public var sentence: String {
      switch self {
      case .notInMemory(let path):
        "\(path) is on a disk, which may keep deleted keys. Set XDG_RUNTIME_DIR to a tmpfs."
      case .unencryptedSwap(let device):
        "\(device) is unencrypted swap: open answers could reach the disk. Try swapoff, or zram."
      }
    }
  }

  /// The directory.
  public let path: String
  /// What is to be told about it.
  public let warnings: [Warning]

  /// Chooses among `XDG_RUNTIME_DIR`, `/run/user/UID` and `/dev/shm`, and last the state directory.
  ///
  /// - Parameters:
  ///   - environment: The value of `XDG_RUNTIME_DIR`, if it is set.
  ///   - stateDirectory: Where the journal is.
  /// - Returns: The place, which need not exist yet, with what is to be told about it.
  public static func choose(environment: String?, stateDirectory: String) -> RuntimeDirectory {
    let user = geteuid()
    let places = [
      environment.map { ($0, "\($0)/attune") },
      ("/run/user/\(user)", "/run/user/\(user)/attune"),
      ("/dev/shm", "/dev/shm/attune-\(user)"),
    ]
    let usable = places.compactMap { $0 }.first { $0.0.hasPrefix("/") && isWritable($0.0) }
    return at(usable?.1 ?? "\(stateDirectory)/run")
  }

  /// Looks at a directory that somebody chose.
  public static func at(_ path: String) -> RuntimeDirectory {
    let mounts = systemText("/proc/self/mounts")
    let swaps = SwapDevice.unencrypted(
      in: systemText("/proc/swaps"), kind: { systemText("/sys/block/\($0)/dm/uuid") })
    var warnings: [Warning] = []
    if !isMemoryBacked(path, mounts: mounts) { warnings.append(.notInMemory(path: path)) }
    return RuntimeDirectory(
      path: path, warnings: warnings + swaps.map { .unencryptedSwap(device: $0) })
  }

  /// Whether a path is on a file system in memory, by the system's list of mounts.
  package static func isMemoryBacked(_ path: String, mounts: String) -> Bool {
    var best = (length: 0, type: "")
    for line in mounts.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard fields.count >= 3 else { continue }
      let point = fields[1] == "/" ? "" : String(fields[1])
      guard path == point || path.hasPrefix(point + "/") else { continue }
      // A later mount at the same place covers the earlier one.
      if point.utf8.count >= best.length { best = (point.utf8.count, String(fields[2])) }
    }
    return best.type == "tmpfs" || best.type == "ramfs"
  }

  private static func isWritable(_ path: String) -> Bool {
    var facts = stat()
    return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR && access(path, W_OK) == 0
  }

  private static func systemText(_ path: String) -> String {
    let bytes = try? PrivateFiles.contents(path)
    return String(decoding: bytes.flatMap { $0 } ?? [], as: UTF8.self)
  }
}

/// Swap, as `/proc/swaps` lists it.
package enum SwapDevice {
  /// The devices and files that are neither encrypted nor memory themselves.
  ///
  /// `kind` gives the device mapper's `uuid` of a block device, which names encryption.
  package static func unencrypted(in swaps: String, kind: (String) -> String) -> [String] {
    swaps.split(separator: "\n").dropFirst().compactMap { line in
      guard let field = line.split(whereSeparator: { $0 == " " || $0 == "\t" }).first else {
        return nil
      }
      let name = field.split(separator: "/").last.map(String.init) ?? ""
      let isSafe = name.hasPrefix("zram") || kind(name).hasPrefix("CRYPT-")
      return isSafe ? nil : String(field)
    }
  }
}
