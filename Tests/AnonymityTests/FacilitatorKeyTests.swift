import Anonymity
import Testing

@Suite struct FacilitatorKeyTests {
  private let exporter = [UInt8](repeating: 9, count: 32)

  @Test func `a signature holds for its key, challenge and connection alone`() throws {
    let key = FacilitatorKey.generate(comment: "Ada")
    let challenge = FacilitatorChallenge.random()
    let signature = try key.sign(challenge: challenge, exporter: exporter)
    func verify(_ publicKey: String, _ challenge: String, _ exporter: [UInt8]) -> Bool {
      FacilitatorChallenge.verify(
        signature: signature, publicKey: publicKey, challenge: challenge, exporter: exporter)
    }
    let mine = key.publicKey.text
    #expect(verify(mine, challenge, exporter))
    #expect(!verify(FacilitatorKey.generate().publicKey.text, challenge, exporter))
    #expect(!verify(mine, FacilitatorChallenge.random(), exporter))
    #expect(!verify(mine, challenge, [UInt8](repeating: 8, count: 32)))
    #expect(!verify(mine, challenge, []))
    #expect(!verify("attune-ed25519 nonsense", challenge, exporter))
  }

  @Test func `a key comes back from its file, which is its owner's alone`() throws {
    try withTemporaryDirectory { directory in
      let key = FacilitatorKey.generate(comment: "Ada Lovelace")
      try key.save(path: "\(directory)/me.key")
      let again = try FacilitatorKey(path: "\(directory)/me.key")
      #expect(again.publicKey == key.publicKey)
      #expect(again.publicKey.comment == "Ada Lovelace")
      #expect(throws: AnonymityError.alreadyThere(path: "\(directory)/me.key")) {
        try key.save(path: "\(directory)/me.key")
      }
    }
  }

  @Test func `a secret key that others can read is refused`() throws {
    try withTemporaryDirectory { directory in
      let path = "\(directory)/me.key"
      try FacilitatorKey.generate().save(path: path)
      try allowEveryone(path)
      #expect(throws: AnonymityError.readableByOthers(path: path)) {
        try FacilitatorKey(path: path)
      }
    }
  }

  @Test func `a public key's file is not a secret key`() throws {
    try withTemporaryDirectory { directory in
      let path = "\(directory)/me.key"
      try write(FacilitatorKey.generate().publicKey.text, to: path)
      #expect(throws: AnonymityError.notAKey) { try FacilitatorKey(path: path) }
    }
  }

  @Test func `a missing file is named`() {
    #expect(throws: AnonymityError.unreadable(path: "/nowhere/me.key")) {
      try FacilitatorKey(path: "/nowhere/me.key")
    }
  }

  @Test func `the authorized keys are read past comments and empty lines`() throws {
    let ada = FacilitatorKey.generate(comment: "Ada")
    let bea = FacilitatorKey.generate()
    let file = "# ours\n\n\(ada.publicKey.text)\r\n  # Bea\n\(bea.publicKey.text)\n"
    let authorized = try AuthorizedFacilitators(text: file)
    #expect(authorized.keys == [ada.publicKey, bea.publicKey])
    #expect(authorized.contains(ada.publicKey.text))
    #expect(!authorized.contains(FacilitatorKey.generate().publicKey.text))
  }

  @Test func `a bad line of the authorized keys is named by its number`() {
    #expect(throws: AnonymityError.badKeyLine(3)) {
      try AuthorizedFacilitators(text: "# ours\n\nssh-ed25519 AAAA somebody\n")
    }
  }

  @Test func `a secret key does not print itself`() {
    #expect("\(FacilitatorKey.generate(comment: "Ada"))" == "facilitator's key")
  }
}
