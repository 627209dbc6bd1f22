import Testing
import Transcripts

@Suite("The archive")
struct ZipArchiveTests {
  @Test("An archive of one file has the bytes that the format asks for")
  func oneFile() {
    let bytes = ZipArchive.bytes([TranscriptFile(name: "a.txt", text: "123456789")])
    let local: [UInt8] = [
      0x50, 0x4B, 3, 4, 20, 0, 0, 8, 0, 0, 0, 0, 0x21, 0, 0x26, 0x39, 0xF4, 0xCB, 9, 0, 0, 0, 9, 0,
      0, 0, 5, 0, 0, 0,
    ]
    #expect(Array(bytes.prefix(30)) == local)
    #expect(bytes.count == 30 + 5 + 9 + 46 + 5 + 22)
    let end: [UInt8] = [0x50, 0x4B, 5, 6, 0, 0, 0, 0, 1, 0, 1, 0, 51, 0, 0, 0, 44, 0, 0, 0, 0, 0]
    #expect(Array(bytes.suffix(22)) == end)
  }

  @Test("The same files give the same archive: no times are kept")
  func noTimes() throws {
    let files = CSVTranscript.files(try SampleRecord.small())
    #expect(ZipArchive.bytes(files) == ZipArchive.bytes(files))
  }
}
