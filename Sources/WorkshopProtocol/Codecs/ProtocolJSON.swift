/// Reads lines as JSON, with the protocol's errors.
enum ProtocolJSON {
  /// The value of a line, which must be an object.
  static func object(in line: UnsafeRawBufferPointer) throws(ProtocolError) -> JSONValue {
    let value: JSONValue
    do throws(JSONError) {
      value = try JSONReader.parse(line)
    } catch {
      throw ProtocolError(error)
    }
    guard case .object = value else { throw ProtocolError(.notAnObject, offset: 0) }
    return value
  }

  /// The value of bytes that this program, or a peer inside an envelope, wrote.
  static func object(
    in bytes: [UInt8], limits: JSONLimits = .wire
  ) throws(ProtocolError) -> JSONValue {
    do throws(JSONError) {
      return try JSONReader.parse(bytes, limits: limits)
    } catch {
      throw ProtocolError(error)
    }
  }
}

extension ProtocolError {
  /// The protocol's error for one of JSON's.
  init(_ error: JSONError) {
    let code: Code =
      switch error.code {
      case .tooLong: .lineTooLong
      case .tooManyMembers, .tooManyElements, .stringTooLong: .tooLong
      case .numberTooLong, .numberOutOfRange: .outOfRange
      default: .notJSON
      }
    self.init(code, offset: error.offset)
  }
}
