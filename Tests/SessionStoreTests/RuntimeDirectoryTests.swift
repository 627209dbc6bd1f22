import Facilitation
import SessionStore
import Testing

@Suite struct RuntimeDirectoryTests {
  private static let mounts = """
    /dev/vda / ext4 rw 0 0
    tmpfs /run tmpfs rw 0 0
    tmpfs /run/user/1000 tmpfs rw 0 0
    ramfs /keys ramfs rw 0 0
    /dev/vdb /run/disk ext4 rw 0 0
    """

  @Test(arguments: [
    ("/run/user/1000/attune", true), ("/run", true), ("/keys/x", true), ("/running", false),
    ("/home/ada", false), ("/run/disk/x", false), ("/", false),
  ])
  func `a path is in memory when its nearest mount is`(path: String, isInMemory: Bool) {
    #expect(RuntimeDirectory.isMemoryBacked(path, mounts: Self.mounts) == isInMemory)
  }

  @Test func `a later mount covers an earlier one`() {
    let mounts = "tmpfs /x tmpfs rw 0 0\n/dev/vda /x ext4 rw 0 0\n"
    #expect(!RuntimeDirectory.isMemoryBacked("/x/y", mounts: mounts))
  }

  @Test func `swap counts unless it is encrypted or memory itself`() {
    let swaps = """
      Filename\t\t\t\tType\t\tSize\tUsed\tPriority
      /dev/vda2                               partition\t8388604\t0\t-2
      /dev/dm-1                               partition\t8388604\t0\t-3
      /dev/zram0                              partition\t8388604\t0\t100
      /swapfile                               file\t\t1024\t0\t-4
      """
    let found = SwapDevice.unencrypted(in: swaps) { $0 == "dm-1" ? "CRYPT-PLAIN-x" : "" }
    #expect(found == ["/dev/vda2", "/swapfile"])
    #expect(SwapDevice.unencrypted(in: "", kind: { _ in "" }).isEmpty)
  }

  @Test func `the environment's directory comes first, where there is one`() throws {
    let directory = try TemporaryDirectory()
    let chosen = RuntimeDirectory.choose(
      environment: directory.path, stateDirectory: "/nowhere")
    #expect(chosen.path == directory.path + "/attune")
    let other = RuntimeDirectory.choose(
      environment: directory.path + "/missing", stateDirectory: "/nowhere")
    #expect(other.path != directory.path + "/missing/attune")
  }

  @Test func `a whole store opens, erases what is due, and is erased`() throws {
    let directory = try TemporaryDirectory()
    let day = SharedDay(1)
    let settings = Journal.Settings(today: { day.value })
    let runtime = RuntimeDirectory.at(directory.path + "/run")
    let step = try Sample.step("a-step")
    func open() throws -> SessionStore {
      try SessionStore(directory: directory.path + "/state", runtime: runtime, settings: settings)
    }
    do {
      let store = try open()
      try store.journal.create("one", header: [])
      try store.journal.create("two", header: [])
      try store.journal.append([.ended], to: "one")
      _ = try store.spools.create(session: "one", step: step, sizeClass: 256)
      _ = try store.spools.create(session: "two", step: step, sizeClass: 256)
    }
    day.value = 30
    let store = try open()
    #expect(try store.journal.sessions().map(\.id) == ["two"])
    #expect(directory.files.keys.filter { $0.hasSuffix(".spool") }.count == 1)
    try store.erase("two")
    #expect(try store.journal.sessions().isEmpty)
    #expect(!directory.files.keys.contains { $0.hasSuffix(".spool") || $0.hasSuffix(".key") })
  }
}
