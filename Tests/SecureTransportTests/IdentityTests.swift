internal import SecureTransport
internal import Testing

struct IdentityTests {
  @Test func `The first use makes a key for its owner alone and the second finds it`() throws {
    let directory = try ScratchDirectory()
    let state = directory.path + "/a/b"
    let first = try ServerIdentity(stateDirectory: state, names: ["room.example", "192.0.2.7"])
    let second = try ServerIdentity(stateDirectory: state)
    #expect(first.keyHash == second.keyHash)
    #expect(first.certificatePEM == second.certificatePEM)
    #expect(directory.mode("a/b") == 0o700)
    #expect(directory.mode("a/b/server-key.pem") == 0o600)
  }

  @Test func `A pin is 26 small letters and digits and reads back`() throws {
    let directory = try ScratchDirectory()
    let pin = try ServerIdentity(stateDirectory: directory.path).pin
    #expect(pin.text.utf8.count == 26)
    #expect(KeyPin(text: pin.text) == pin)
    #expect(KeyPin(text: pin.text.uppercased()) == pin)
  }

  @Test func `A pin is base32 as RFC 4648 writes it`() throws {
    let pin = try #require(KeyPin(bytes: bytes("foobarfoobarfoob")))
    #expect(pin.text == "mzxw6ytbojtg633cmfzgm33pmi")
    #expect(KeyPin(text: "mzxw6ytbojtg633cmfzgm33pmj") == nil)
    #expect(KeyPin(text: "mzxw6ytbojtg633cmfzgm33pm1") == nil)
    #expect(KeyPin(text: "mzxw6") == nil)
  }

  @Test func `A lost certificate is made again for the same key`() throws {
    let directory = try ScratchDirectory()
    let before = try ServerIdentity(stateDirectory: directory.path)
    try directory.delete("server-cert.pem")
    let after = try ServerIdentity(stateDirectory: directory.path)
    #expect(before.keyHash == after.keyHash)
  }

  @Test func `A lost key is an error and not a new key`() throws {
    let directory = try ScratchDirectory()
    _ = try ServerIdentity(stateDirectory: directory.path)
    try directory.delete("server-key.pem")
    #expect(throws: TransportError.missingKey(path: directory.path + "/server-key.pem")) {
      try ServerIdentity(stateDirectory: directory.path)
    }
  }

  @Test func `A key that others can read is refused`() throws {
    let directory = try ScratchDirectory()
    _ = try ServerIdentity(stateDirectory: directory.path)
    try directory.setMode("server-key.pem", 0o644)
    #expect(throws: TransportError.exposedKey(path: directory.path + "/server-key.pem")) {
      try ServerIdentity(stateDirectory: directory.path)
    }
  }

  @Test func `A key of another certificate is refused with both paths`() throws {
    let one = try ScratchDirectory()
    let two = try ScratchDirectory()
    _ = try ServerIdentity(stateDirectory: one.path)
    _ = try ServerIdentity(stateDirectory: two.path)
    let certificate = one.path + "/server-cert.pem"
    let key = two.path + "/server-key.pem"
    #expect(throws: TransportError.keyMismatch(certificate: certificate, key: key)) {
      try ServerIdentity(certificatePath: certificate, keyPath: key)
    }
  }

  @Test func `Files that are missing, garbage or encrypted are told apart`() throws {
    let directory = try ScratchDirectory()
    _ = try ServerIdentity(stateDirectory: directory.path)
    let certificate = directory.path + "/server-cert.pem"
    let key = directory.path + "/server-key.pem"
    let garbage = try directory.write("garbage.pem", "not a key")
    let locked = try directory.write(
      "locked.pem",
      """
      -----BEGIN ENCRYPTED PRIVATE KEY-----
      AAAA
      -----END ENCRYPTED PRIVATE KEY-----

      """)
    let absent = directory.path + "/absent.pem"
    #expect(throws: TransportError.unreadable(path: absent)) {
      try ServerIdentity(certificatePath: absent, keyPath: key)
    }
    #expect(throws: TransportError.badCertificate(path: garbage)) {
      try ServerIdentity(certificatePath: garbage, keyPath: key)
    }
    #expect(throws: TransportError.badKey(path: garbage)) {
      try ServerIdentity(certificatePath: certificate, keyPath: garbage)
    }
    #expect(throws: TransportError.encryptedKey(path: locked)) {
      try ServerIdentity(certificatePath: certificate, keyPath: locked)
    }
  }

  @Test func `A name that would add entries of its own is refused`() throws {
    let directory = try ScratchDirectory()
    #expect(throws: TransportError.badName("a,DNS:evil.example")) {
      try ServerIdentity(stateDirectory: directory.path, names: ["a,DNS:evil.example"])
    }
  }

  @Test func `A directory that cannot be made is an error with its path`() throws {
    #expect(throws: TransportError.notWritable(path: "/proc/attune")) {
      try ServerIdentity(stateDirectory: "/proc/attune")
    }
  }
}
