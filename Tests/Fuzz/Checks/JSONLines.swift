import WorkshopProtocol

/// The reader, the scanner and the writer of JSON agree.
enum JSONLines {
  static func complaint(about line: [UInt8]) -> String? {
    let value = try? JSONReader.parse(line)
    if let value {
      let written = value.encoded()
      guard (try? JSONReader.parse(written, limits: .trusted)) == value else {
        return "a value changes when it is written"
      }
      guard !written.contains(where: { $0 < 0x20 }) else { return "a value breaks its line" }
    }
    return line.withUnsafeBytes { scanned($0, value) }
  }

  private static func scanned(_ bytes: UnsafeRawBufferPointer, _ value: JSONValue?) -> String? {
    var scanner = FlatObjectScanner(bytes)
    var members: [JSONObject.Member] = []
    do throws(JSONError) {
      while let member = try scanner.next() {
        let key = String(decoding: member.key, as: UTF8.self)
        members.append(JSONObject.Member(key: key, value: try member.decoded()))
      }
    } catch {
      let mayDiffer = error.code == .keyNotPlain || error.code == .tooManyMembers
      let isRefused = value == nil || value?.object == nil
      return isRefused || mayDiffer ? nil : "the scanner refuses what the reader reads"
    }
    return value == .object(JSONObject(members)) ? nil : "the scanner reads something else"
  }
}
