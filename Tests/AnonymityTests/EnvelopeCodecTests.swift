import Anonymity
import Testing
import WorkshopModel

@Suite struct EnvelopeCodecTests {
  @Test(arguments: SizeClass.allCases)
  func `every content up to the capacity comes back from an envelope of one size`(
    sizeClass: SizeClass
  ) throws {
    for count in [0, 1, 200, sizeClass.capacity] {
      let content = [UInt8](repeating: 0xAB, count: count)
      let envelope = try EnvelopeCodec.seal(content, in: sizeClass)
      #expect(envelope.bytes.count == sizeClass.bytes)
      #expect(try EnvelopeCodec.open(envelope) == content)
    }
  }

  @Test func `content that ends in zeros keeps them`() throws {
    let envelope = try EnvelopeCodec.seal([1, 0, 0], in: .bytes256)
    #expect(try EnvelopeCodec.open(envelope) == [1, 0, 0])
  }

  @Test func `what is too long is refused with the capacity`() {
    #expect(throws: AnonymityError.contentTooLong(capacity: 254)) {
      try EnvelopeCodec.seal([UInt8](repeating: 1, count: 255), in: .bytes256)
    }
  }

  @Test func `padding that is not zeros is refused`() throws {
    var bytes = try EnvelopeCodec.seal([7], in: .bytes256).bytes
    bytes[255] = 1
    #expect(throws: AnonymityError.notAnEnvelope) {
      try EnvelopeCodec.open(Envelope(bytes: bytes))
    }
  }

  @Test(arguments: [0, 1, 255, 257, 16_384])
  func `a length that is no size class is refused`(count: Int) {
    #expect(throws: AnonymityError.notAnEnvelope) {
      try EnvelopeCodec.open(Envelope(bytes: [UInt8](repeating: 0, count: count)))
    }
  }

  @Test func `a content length beyond the envelope is refused`() {
    let bytes = [0xFF, 0xFF] + [UInt8](repeating: 0, count: 254)
    #expect(throws: AnonymityError.notAnEnvelope) {
      try EnvelopeCodec.open(Envelope(bytes: bytes))
    }
  }
}
