import Foundation
import WorkshopProtocol

/// One line of `Tests/Vectors`, in the form that its file's `about` describes.
struct Vector: CustomStringConvertible {
  enum Direction: String { case client, server }

  let name: String
  let direction: Direction
  let line: [UInt8]
  let isValid: Bool
  let isExact: Bool
  let lineBytes: Int?
  /// What the line says; nil where it is refused.
  let decoded: JSONValue?
  /// Why it is refused.
  let error: String?
  /// The fields as they stand.
  let fields: JSONValue

  var description: String { name }

  static let client = read("client.json")
  static let server = read("server.json")
  static let refused = read("refused.json")
  static let answers = read("answers.json")

  static var folder: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Vectors")
  }

  private static func read(_ file: String) -> [Vector] {
    guard let data = try? Data(contentsOf: folder.appendingPathComponent(file)),
      let whole = try? JSONReader.parse(Array(data), limits: .trusted)
    else { return [] }
    return (whole["vectors"]?.array ?? []).compactMap(Vector.init)
  }

  private init?(_ fields: JSONValue) {
    guard let name = fields["name"]?.string, let isValid = fields["valid"]?.bool else {
      return nil
    }
    self.name = name
    self.isValid = isValid
    self.fields = fields
    direction = fields["direction"]?.string.flatMap(Direction.init) ?? .client
    isExact = fields["exact"]?.bool ?? false
    lineBytes = fields["lineBytes"]?.int.map { Int($0) }
    decoded = fields["decoded"]
    error = fields["error"]?.string
    line = Self.bytes(fields)
  }

  private static func bytes(_ fields: JSONValue) -> [UInt8] {
    if let line = fields["line"]?.string { return Array(line.utf8) }
    if let hex = fields["hex"]?.string { return bytes(hex: Array(hex)) }
    return (fields["parts"]?.array ?? []).flatMap { part -> [UInt8] in
      guard let text = part.array?.first?.string, let count = part.array?.last?.int else {
        return []
      }
      return Array(repeatElement(Array(text.utf8), count: Int(count)).joined())
    }
  }

  private static func bytes(hex: [Character]) -> [UInt8] {
    stride(from: 0, to: hex.count - 1, by: 2).compactMap { index in
      UInt8(String(hex[index...index + 1]), radix: 16)
    }
  }
}
