/// Turns what a client says into one line of bytes and back.
public enum ClientMessageCodec {
  /// Writes a message as one line with its newline.
  ///
  /// - Parameters:
  ///   - message: What is said.
  ///   - lineBytes: The length that the line must have, newline included (rules T3); nil leaves it
  ///     as long as it is.
  /// - Returns: The line.
  /// - Throws: `doesNotFit` where the line would be longer, `lineTooLong` above 64 KiB.
  public static func encode(
    _ message: ClientMessage, paddedTo lineBytes: Int? = nil
  ) throws(ProtocolError) -> [UInt8] {
    var line: [UInt8] = []
    line.reserveCapacity(lineBytes ?? 256)
    JSONWriter.append(message.tree, to: &line)
    if let lineBytes { try LinePadding.pad(&line, to: lineBytes - 1) }
    line.append(UInt8(ascii: "\n"))
    guard line.count <= WireLimits.lineBytes else { throw ProtocolError(.lineTooLong) }
    return line
  }

  /// Reads a line without its newline.
  ///
  /// - Throws: What is wrong and where, without the content.
  public static func decode(_ line: UnsafeRawBufferPointer) throws(ProtocolError) -> ClientMessage {
    if let message = QuickClientReading.message(in: line) { return message }
    return try ClientMessage(reading: Fields(ProtocolJSON.object(in: line)))
  }

  /// Reads a line without its newline.
  ///
  /// - Throws: What is wrong and where, without the content.
  public static func decode(_ line: [UInt8]) throws(ProtocolError) -> ClientMessage {
    try line.withUnsafeBytes { bytes in
      Result { () throws(ProtocolError) in try decode(bytes) }
    }.get()
  }
}
