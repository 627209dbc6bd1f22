public import WorkshopModel

/// Envelopes of suite `open`: a length, the content, and zeros up to the size class.
public enum EnvelopeCodec {
  /// The bytes of the length, big-endian.
  static let headerBytes = 2

  /// Pads a content to its size class.
  ///
  /// - Throws: `AnonymityError.contentTooLong` when it does not fit.
  public static func seal(
    _ content: [UInt8], in sizeClass: SizeClass
  ) throws(AnonymityError) -> Envelope {
    guard content.count <= sizeClass.capacity else {
      throw .contentTooLong(capacity: sizeClass.capacity)
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(sizeClass.bytes)
    bytes.append(UInt8(content.count >> 8))
    bytes.append(UInt8(content.count & 0xFF))
    bytes += content
    bytes += repeatElement(0, count: sizeClass.bytes - bytes.count)
    return Envelope(bytes: bytes)
  }

  /// Takes the content out of a padded envelope.
  ///
  /// - Throws: `AnonymityError.notAnEnvelope` when its length is no size class or the padding is
  ///   not zeros.
  public static func open(_ envelope: Envelope) throws(AnonymityError) -> [UInt8] {
    let bytes = envelope.bytes
    guard SizeClass(rawValue: bytes.count) != nil else { throw .notAnEnvelope }
    let end = headerBytes + (Int(bytes[0]) << 8 | Int(bytes[1]))
    guard end <= bytes.count, bytes[end...].allSatisfy({ $0 == 0 }) else { throw .notAnEnvelope }
    return Array(bytes[headerBytes..<end])
  }
}
