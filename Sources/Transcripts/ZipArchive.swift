/// Writes files into one ZIP archive without compression and without times (APPNOTE 6.3.9).
public enum ZipArchive {
  /// The archive's bytes; names are ASCII.
  public static func bytes(_ files: [TranscriptFile]) -> [UInt8] {
    var body: [UInt8] = []
    var directory: [UInt8] = []
    for file in files {
      let content = Array(file.text.utf8)
      let shared = sharedFields(file.name, content)
      directory += [0x50, 0x4B, 0x01, 0x02] + little16(20) + shared
      directory += little16(0) + little16(0) + little16(0) + little32(0)
      directory += little32(body.count) + Array(file.name.utf8)
      body += [0x50, 0x4B, 0x03, 0x04] + shared + Array(file.name.utf8) + content
    }
    let count = little16(files.count)
    let end: [UInt8] =
      [0x50, 0x4B, 0x05, 0x06] + little16(0) + little16(0) + count + count
      + little32(directory.count) + little32(body.count) + little16(0)
    return body + directory + end
  }

  /// Version, flags (UTF-8), stored, 1980-01-01 00:00, checksum, sizes, length of the name, no extras.
  private static func sharedFields(_ name: String, _ content: [UInt8]) -> [UInt8] {
    var fields = little16(20) + little16(0x0800) + little16(0)
    fields += little16(0) + little16(0x0021)
    fields += little32(Int(checksum(content)))
    fields += little32(content.count) + little32(content.count)
    return fields + little16(name.utf8.count) + little16(0)
  }

  private static func little16(_ number: Int) -> [UInt8] {
    [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)]
  }

  private static func little32(_ number: Int) -> [UInt8] {
    little16(number) + little16(number >> 16)
  }

  /// CRC-32 as in ISO 3309.
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var remainder: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      remainder ^= UInt32(byte)
      for _ in 0..<8 {
        remainder = (remainder >> 1) ^ (remainder & 1 == 1 ? 0xEDB8_8320 : 0)
      }
    }
    return ~remainder
  }
}
