/// Lengthens lines, so that an onlooker learns nothing from their length (rules T3 and T4).
enum LinePadding {
  private static let frame = #","pad":"""#.utf8.count

  /// Lengthens an object to so many bytes: by a key `pad`, or by spaces where that is too long.
  static func pad(_ object: inout [UInt8], to length: Int) throws(ProtocolError) {
    let missing = length - object.count
    guard missing >= 0 else { throw ProtocolError(.doesNotFit) }
    object.removeLast()
    if missing < frame {
      object.append(contentsOf: repeatElement(UInt8(ascii: " "), count: missing))
    } else {
      object.append(json: #","pad":""#)
      object.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: missing - frame))
      object.append(JSONByte.quote)
    }
    object.append(JSONByte.closeBrace)
  }
}
