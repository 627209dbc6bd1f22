import Anonymity
import Testing

@Suite struct InvitationTests {
  private static let pinText = "aaaqeayeaudaocajbifqydiob4"
  private static let pin = (0..<16).map { UInt8($0) }

  @Test func `a whole invitation is read and written alike`() throws {
    let text = "attune://room.example.org:7444/TULIP-42#\(Self.pinText)"
    let invitation = try Invitation(parsing: text)
    #expect(invitation.host == "room.example.org")
    #expect(invitation.port == 7444)
    #expect(invitation.code.text == "TULIP-42")
    #expect(invitation.pin == Self.pin)
    #expect(invitation.text == text)
  }

  @Test(arguments: [
    ("203.0.113.7/tulip42", "203.0.113.7", 7333),
    ("203.0.113.7:9000/TULIP-42", "203.0.113.7", 9000),
    ("[2001:db8::1]/TULIP-42", "2001:db8::1", 7333),
    ("ATTUNE://[2001:db8::1]:9000/TULIP-42", "2001:db8::1", 9000),
    ("2001:db8::1/TULIP-42", "2001:db8::1", 7333),
    ("[fe80::1%eth0]:9000/TULIP-42", "fe80::1%eth0", 9000),
    (" localhost/TULIP-42 ", "localhost", 7333),
    ("  attune join 'attune://localhost:9000/TULIP-42'", "localhost", 9000),
    ("\u{2018}attune://localhost:9000/TULIP-42\u{2019}", "localhost", 9000),
    ("\u{201E}localhost /TULIP-42\u{201C}", "localhost", 7333),
    ("attune/TULIP-42", "attune", 7333),
  ])
  func `short forms and addresses are read`(text: String, host: String, port: Int) throws {
    let invitation = try Invitation(parsing: text)
    #expect(invitation.host == host)
    #expect(invitation.port == port)
    #expect(invitation.pin == nil)
    #expect(try Invitation(parsing: invitation.text) == invitation)
  }

  @Test(arguments: [
    ("", AnonymityError.badHost), ("/TULIP-42", .badHost), ("attune:///TULIP-42", .badHost),
    ("ho st!/TULIP-42", .badHost), ("[::1/TULIP-42", .badHost), ("-x/TULIP-42", .badHost),
    ("host", .badCode), ("host/", .badCode), ("host/TULIP", .badCode), ("TULIP-42", .codeAlone),
    ("tulip 42", .codeAlone), ("attune join whale17", .codeAlone), ("host:7333", .badCode),
    ("host:/TULIP-42", .badPort), ("host:0/TULIP-42", .badPort),
    ("host:65536/TULIP-42", .badPort), ("host:7x/TULIP-42", .badPort),
    ("[::1]9000/TULIP-42", .badPort), ("host/TULIP-42#", .badPin),
    ("host/TULIP-42#abc", .badPin), ("host/TULIP-42#aaaqeayeaudaocajbifqydiob5", .badPin),
  ])
  func `each misspelling has its own error with a hint`(
    text: String, error: AnonymityError
  ) {
    #expect(throws: error) { try Invitation(parsing: text) }
    #expect(error.sentence.hasSuffix("."))
  }

  @Test func `a pin is read in capitals as well`() throws {
    let text = "host/TULIP-42#\(Self.pinText.uppercased())"
    #expect(try Invitation(parsing: text).pin == Self.pin)
  }
}
