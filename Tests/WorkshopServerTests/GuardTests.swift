import SecureTransport
import SessionStore
import Synchronization
import Testing
import WorkshopServer

@Suite("What a server guards itself and its people against")
struct GuardTests {
  /// A link that only remembers what was done to it.
  final class FakeLink: PeerLink {
    private let state = Mutex<(bytes: [UInt8], isClosed: Bool)>(([], false))

    var isClosed: Bool { state.withLock { $0.isClosed } }
    var text: String { state.withLock { String(decoding: $0.bytes, as: UTF8.self) } }
    var addressKey: AddressKey { .none }
    var transport: TransportConnection? { nil }

    func write(_ bytes: [UInt8]) { state.withLock { $0.bytes += bytes } }
    func close() { state.withLock { $0.isClosed = true } }
    func exportedKey(label: String, length: Int) -> [UInt8]? { nil }
  }

  private func desk() -> FrontDesk {
    FrontDesk(
      limits: ServerLimits(), software: "test", authorize: { _ in false },
      open: { _, finish in finish(.refused(.tooManySessions)) })
  }

  /// Far in the future of every clock that counts from a start.
  private let minutes: (Int64) -> Int64 = { RealTime.milliseconds + $0 * 60_000 }

  private func say(_ text: String, to peer: Peer) {
    var text = text
    text.withUTF8 { peer.received(UnsafeRawBufferPointer($0)) }
  }

  @Test("A connection that a session turned away may ask again, and is let go in the end")
  func turnedAway() {
    let desk = desk()
    let link = FakeLink()
    let peer = desk.greet(link)
    desk.forget(peer)
    peer.detach()
    desk.sweep(at: minutes(10))
    #expect(!link.isClosed)
    #expect(link.text.contains("\"ping\""))
    desk.sweep(at: minutes(16))
    #expect(link.isClosed)
    #expect(link.text.contains("\"idle\""))
  }

  @Test("A connection that never asks is let go after two minutes, and after a quarter if it pings")
  func pinging() {
    let desk = desk()
    let (silent, pinging) = (FakeLink(), FakeLink())
    let peers = [desk.greet(silent), desk.greet(pinging)]
    desk.sweep(at: minutes(1))
    #expect(!silent.isClosed && !pinging.isClosed)
    say(#"{"t":"ping","n":1}"#, to: peers[1])
    desk.sweep(at: minutes(3))
    #expect(silent.isClosed)
    desk.sweep(at: minutes(16))
    #expect(pinging.isClosed)
  }

  @Test("What was said after the server closed is not heard")
  func closed() {
    let desk = desk()
    let link = FakeLink()
    let peer = desk.greet(link)
    desk.stop()
    let told = link.text
    say(#"{"t":"ping","n":1}"#, to: peer)
    #expect(link.text == told)
  }

  @Test("A peer's end is heard however full the inbox is")
  func fullInbox() {
    let mailbox = Mailbox<Int>(bound: 2)
    #expect(mailbox.post(1))
    #expect(mailbox.post(2))
    #expect(!mailbox.post(3))
    mailbox.insist(4)
    #expect(mailbox.takeAll().items == [1, 2, 4])
  }
}
